import type { Page } from '@playwright/test';
import { expect, labelOf, shown, test } from './pages.ts';

/** The window on the strip at true scale: by mouse, by key and by click. */

const slider = (page: Page) => page.getByRole('slider', { name: 'Part of the time that is shown' });

/** px of the window's end that a mouse can hold. */
async function edge(page: Page, part: 'from' | 'to'): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator(`[data-part="${part}"]`).boundingBox())!;
  return { x: part === 'from' ? x + width - 5 : x + 5, y: y + height / 2 };
}

async function drag(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by, from.y, { steps: 5 });
  await page.mouse.up();
}

test.use({ viewport: { width: 1280, height: 900 } });

test('an end that is dragged in leaves out what lies beyond it', async ({ explore }) => {
  const page = await explore();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '1930–2025');
  await drag(page, await edge(page, 'from'), 500);
  await expect(page.locator('[data-event="soviet-aid"]')).toHaveCount(0);
  await expect(labelOf(page, 'parade')).toBeInViewport();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^19[67]\d–2025$/);
});

test('the window is dragged along the strip and stays as far zoomed in', async ({ explore }) => {
  const page = await explore();
  const from = await edge(page, 'from');
  await drag(page, await edge(page, 'to'), -900);
  await expect(page.locator('[data-event="soviet-aid"]')).toBeInViewport();
  await expect(page.locator('[data-event="parade"]')).toHaveCount(0);
  await drag(page, { x: from.x + 60, y: from.y }, 1100);
  await expect(page.locator('[data-event="parade"]')).toBeInViewport();
  await expect(page.locator('[data-event="soviet-aid"]')).toHaveCount(0);
});

test('a click on the strip shows that time', async ({ explore }) => {
  const page = await explore();
  const { x, y, width, height } = (await page.locator('.gt-strip').boundingBox())!;
  await page.mouse.click(x + 20, y + height / 2);
  await expect(page.locator('[data-event="soviet-aid"]')).toBeInViewport();
  await expect(page.locator('[data-event="invasion"]')).toHaveCount(0);
  // The strip begins with 1930 and ends in 2025.
  await page.mouse.click(x + (width * (2022 - 1930)) / (2025.7 - 1930), y + height / 2);
  await expect(page.locator('[data-event="invasion"]')).toBeInViewport();
  await expect(page.locator('[data-event="soviet-aid"]')).toHaveCount(0);
});

test('keys move it, and make it narrower and wider', async ({ explore }) => {
  const page = await explore();
  const whole = await shown(page);
  await slider(page).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('Home');
  const start = await shown(page);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^193\d/);
  await page.keyboard.press('ArrowRight');
  expect(await shown(page)).not.toEqual(start);
  await page.keyboard.press('ArrowLeft');
  expect(await shown(page)).toEqual(start);
  await page.keyboard.press('End');
  await expect(page.locator('[data-event="parade"]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('.gt-panel')).toHaveCount(0);
  await expect(slider(page)).toBeFocused();
  await page.keyboard.press('0');
  expect(await shown(page)).toEqual(whole);
});

test('the Tab key finds it behind the chart', async ({ explore }) => {
  const page = await explore();
  await page.locator('[data-event][tabindex="0"]').focus();
  await page.keyboard.press('Tab');
  await expect(slider(page)).toBeFocused();
});

test('where no strip is drawn there is none', async ({ explore, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explore();
  await expect(slider(page)).toHaveCount(0);
});
