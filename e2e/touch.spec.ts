import type { Page } from '@playwright/test';
import { expect, labelOf, shown, test } from './pages.ts';

/** Fingers: the page keeps its scrolling, the chart its two fingers. */

test.use({ hasTouch: true });

/** The middle of the picture's part that the window shows. px */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator('.gt-picture').boundingBox())!;
  return { x: x + width / 2, y: (Math.max(y, 0) + Math.min(y + height, page.viewportSize()!.height)) / 2 };
}

/** Moves fingers along straight lines, each from where it is put down to where it is lifted. */
async function move(page: Page, fingers: { from: [number, number]; to: [number, number] }[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const STEPS = 8;
  const at = (step: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: from[0] + ((to[0] - from[0]) * step) / STEPS,
      y: from[1] + ((to[1] - from[1]) * step) / STEPS,
    }));
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step++)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

for (const width of [390, 768]) {
  test(`at ${width} px a finger scrolls the page over the chart`, async ({ explore, page }) => {
    await page.setViewportSize({ width, height: 600 });
    await explore();
    const whole = await shown(page);
    const { x, y } = await middle(page);
    await move(page, [{ from: [x, y], to: [x, y - 150] }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await shown(page)).toEqual(whole);
  });

  test(`at ${width} px two fingers zoom the chart, not the page`, async ({ explore, page }) => {
    await page.setViewportSize({ width, height: 600 });
    await explore();
    const whole = await shown(page);
    const { x, y } = await middle(page);
    await move(page, [
      { from: [x - 20, y - 20], to: [x - 90, y - 90] },
      { from: [x + 20, y + 20], to: [x + 90, y + 90] },
    ]);
    await expect.poll(() => shown(page)).not.toEqual(whole);
    expect(await page.evaluate(() => [visualViewport!.scale, scrollY])).toEqual([1, 0]);
  });
}

test('a finger along a level axis moves the window', async ({ explore, page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await explore();
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  const before = await shown(page);
  const { x, y } = await middle(page);
  await move(page, [{ from: [x, y], to: [x - 120, y] }]);
  await expect.poll(() => shown(page)).not.toEqual(before);
});

test('a tap opens an event', async ({ explore, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explore();
  await labelOf(page, 'invasion').tap();
  await expect(page.locator('.gt-panel')).toContainText('Russia began in February 2022');
});

test('a drag goes on when the event under the finger has left the window', async ({ explore, page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await explore();
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  const { x, y } = (await labelOf(page, 'war-ends').boundingBox())!;
  const mark = page.locator('[data-event="mongolia-hosts"] > rect').last();
  const before = (await mark.boundingBox())!.x;
  await move(page, [{ from: [x + 5, y + 5], to: [1, y + 5] }]);
  await expect(page.locator('[data-event="war-ends"]')).toHaveCount(0);
  const way = (await mark.boundingBox())!.x - before;
  expect(Math.abs(way - (1 - x - 5))).toBeLessThan(10);
});
