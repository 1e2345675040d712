import type { Locator, Page } from '@playwright/test';
import { expect, labelOf, shown, test } from './pages.ts';

/** What hands and keys do to the chart's window; `touch.spec.ts` has the fingers. */

test.use({ viewport: { width: 1280, height: 900 } });

const picture = (page: Page) => page.locator('.gt-picture');

/** A place over all labels, px of the page. */
async function free(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width } = (await picture(page).boundingBox())!;
  return { x: x + width / 2, y: y + 3 };
}

async function left(locator: Locator): Promise<number> {
  return (await locator.boundingBox())!.x;
}

test('a double click zooms in on the place, with Shift out of it', async ({ explore, page }) => {
  await explore();
  const whole = await shown(page);
  const { x, y } = await free(page);
  await page.mouse.dblclick(x, y);
  await expect.poll(() => shown(page)).not.toEqual(whole);
  await page.keyboard.down('Shift');
  await page.mouse.dblclick(x, y);
  await page.keyboard.up('Shift');
  await expect.poll(() => shown(page)).toEqual(whole);
});

test('a double click on an event only opens it', async ({ explore, page }) => {
  await explore();
  const whole = await shown(page);
  await labelOf(page, 'invasion').dblclick();
  await expect(page.locator('.gt-panel')).toBeVisible();
  expect(await shown(page)).toEqual(whole);
});

test('the wheel zooms a chart that has the focus, and the page stays', async ({ explore, page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await explore();
  const whole = await shown(page);
  await page.locator('[data-event="soviet-aid"]').focus();
  const scrolled = await page.evaluate(() => scrollY);
  const { x, y } = await free(page);
  await page.mouse.move(x, Math.max(y, 40));
  await page.mouse.wheel(0, -200);
  await expect.poll(() => shown(page)).not.toEqual(whole);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await expect(page.getByText('Hold Ctrl or ⌘ to zoom')).not.toHaveClass(/gt-shown/);
});

test('PageDown and PageUp turn to the next part of the axis and back', async ({ explore, page }) => {
  await explore();
  await page.locator('[data-event="soviet-aid"]').focus();
  for (const key of '++') await page.keyboard.press(key);
  const first = await shown(page);
  await page.keyboard.press('PageDown');
  const next = await shown(page);
  expect(next).not.toEqual(first);
  await page.keyboard.press('PageUp');
  await expect.poll(() => shown(page)).toEqual(first);
});

/**
 * Drags to the left and lets go in motion. The hand's times are written into its events: on a busy machine it would be slow at
 * times, and have put the picture down.
 * @returns what was shown when it let go
 */
async function fling(page: Page): Promise<string[]> {
  const { x, y } = await free(page);
  await page.mouse.move(x + 200, y);
  await page.mouse.down();
  const moved = (step: number) => ({ x: x + 200 - step * 15, y, ms: step * 10 });
  for (let step = 1; step <= 8; step++) await atTime(page, 'mousemove', moved(step));
  const dragged = await shown(page);
  await atTime(page, 'mouseup', moved(8));
  await page.mouse.up();
  return dragged;
}

/** An event of the mouse at a place in px of the page and a time in ms; then the next picture. */
async function atTime(page: Page, type: string, at: { x: number; y: number; ms: number }): Promise<void> {
  await page.evaluate(
    ([type, { x, y, ms }]) => {
      const event = new MouseEvent(type, { clientX: x, clientY: y, view: window, bubbles: true });
      Object.defineProperty(event, 'timeStamp', { value: ms });
      window.dispatchEvent(event);
      return new Promise((resolve) => requestAnimationFrame(resolve));
    },
    [type, at] as const,
  );
}

/** Whether the picture is another a little later. */
async function isMoving(page: Page): Promise<boolean> {
  const before = await shown(page);
  await page.waitForTimeout(60);
  return JSON.stringify(before) !== JSON.stringify(await shown(page));
}

test('with less motion a drag that is let go stays, and a change of scale is at once', async ({
  explore,
  page,
}) => {
  await explore();
  for (let times = 0; times < 3; times++) await page.getByRole('button', { name: 'Zoom in' }).click();
  const whole = await shown(page);
  const dragged = await fling(page);
  expect(dragged).not.toEqual(whole);
  expect(await isMoving(page)).toBe(false);
  expect(await shown(page)).toEqual(dragged);
  await page.getByRole('button', { name: 'True scale' }).click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

/** Counts the glides of events that begin from now on: on a busy machine they may be over before we look. */
async function rememberGlides(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { animate } = Element.prototype;
    const counted = Object.assign(window, { glides: 0 });
    Element.prototype.animate = function (...how) {
      if (this.hasAttribute('data-event')) counted.glides++;
      return animate.apply(this, how);
    };
  });
}

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a drag that is let go in motion goes on, and comes to rest', async ({ explore, page }) => {
    await explore();
    await page.locator('[data-event="trilateral"]').focus();
    for (const key of '+++') {
      await page.keyboard.press(key);
      await page.waitForTimeout(400);
    }
    const dragged = await fling(page);
    await expect.poll(() => shown(page)).not.toEqual(dragged);
    await expect.poll(() => isMoving(page)).toBe(false);
    expect(await shown(page)).not.toEqual(dragged);
  });

  test('from one scale to the other events glide, and arrive', async ({ explore, page }) => {
    await explore();
    const gliding = () =>
      page
        .locator('[data-event]')
        .evaluateAll((events) => events.filter((event) => event.getAnimations().length > 0).length);
    const parade = page.locator('[data-event="parade"]');
    const elastic = await left(parade);
    await rememberGlides(page);
    await page.getByRole('button', { name: 'True scale' }).click();
    await expect.poll(() => page.evaluate('glides')).toBeGreaterThan(5);
    await expect.poll(gliding).toBe(0);
    const linear = await left(parade);
    await page.getByRole('button', { name: 'Elastic' }).click();
    await expect.poll(gliding).toBe(0);
    expect(linear).not.toBe(elastic);
    expect(await left(parade)).toBe(elastic);
  });
});

test('a change of scale keeps the event at hand where it is', async ({ explore, page }) => {
  const years = [1800, 1802, 1804, 1806, 1808, 2000, 2002, 2004, 2006, 2008];
  await explore({
    title: 'Two ages',
    events: years.map((year) => ({ id: `y${year}`, title: `In ${year}`, date: `${year}-06-15` })),
  });
  const event = page.locator('[data-event="y1804"]');
  const middle = async () => {
    const { x, width } = (await event.locator('> rect').last().boundingBox())!;
    return x + width / 2;
  };
  await event.focus();
  for (const key of '++') await page.keyboard.press(key);
  const before = await middle();
  await page.getByRole('button', { name: 'True scale' }).click();
  expect(await page.locator('[data-event]').count()).toBeLessThan(6);
  // The strip at true scale stands below an elastic axis alone.
  const strip = page.locator('.gt-picture text', { hasText: 'True scale' });
  await expect(strip).toHaveCount(0);
  expect(Math.abs((await middle()) - before)).toBeLessThan(2);
  await page.getByRole('button', { name: 'Elastic' }).click();
  expect(Math.abs((await middle()) - before)).toBeLessThan(2);
  await expect(strip).toHaveCount(1);
});
