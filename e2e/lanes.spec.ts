import { readFileSync } from 'node:fs';
import { expect, fixture, shown, test } from './pages.ts';

/** Rows that show who acted with whom. */

test.use({ viewport: { width: 1280, height: 900 } });

const TWO_SOURCES = fixture(({ events, sources }) => {
  sources.push({ id: 'second', title: 'Second' });
  events[0].evidence[0].source = 'second';
});

const ROWS = {
  actor: ['Xi Jinping', 'China', 'Japan'],
  category: ['Diplomacy', 'Military'],
  source: ['Two old', 'Second'],
};

for (const [lanes, headings] of Object.entries(ROWS)) {
  test(`the reader chooses lanes by ${lanes}, and none again`, async ({ explore, page }) => {
    await explore(TWO_SOURCES);
    const none = await shown(page);
    const select = page.getByLabel('Lanes');
    await select.selectOption(lanes);
    for (const heading of headings)
      await expect(page.locator('.gt-picture text', { hasText: heading }).first()).toBeVisible();
    await expect.poll(() => shown(page)).not.toEqual(none);
    await select.selectOption('none');
    expect(await shown(page)).toEqual(none);
  });
}

test('the saved file has the lanes', async ({ explore, page }) => {
  await explore();
  await page.getByLabel('Lanes').selectOption('actor');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('>Vladimir Putin</text>');
});

test('zoomed in, the same part of the axis stays in the window', async ({ explore, page }) => {
  await explore();
  await page.locator('[data-event="trilateral"]').focus();
  for (const key of '++') await page.keyboard.press(key);
  await page.getByLabel('Lanes').selectOption('actor');
  await expect(page.locator('[data-event="trilateral"]')).toBeInViewport();
  await expect(page.locator('[data-event="soviet-aid"]')).toHaveCount(0);
});

test('of one source there are no lanes to choose', async ({ explore, page }) => {
  await explore();
  await expect(page.getByLabel('Lanes').getByRole('option')).toHaveText(['None', 'By actor', 'By category']);
});

test('where the axis runs down, the cards name what would be lanes', async ({ explore, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explore();
  const card = page.locator('[data-event="manchuria"]');
  for (const [lanes, name] of [
    ['category', 'Military'],
    ['actor', 'Soviet Union'],
  ]) {
    await page.getByLabel('Lanes').selectOption(lanes);
    await expect(card.locator('text', { hasText: name })).toHaveCount(1);
    await page.getByLabel('Lanes').selectOption('none');
    await expect(card.locator('text', { hasText: name })).toHaveCount(0);
  }
});
