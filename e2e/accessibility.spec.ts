import { AxeBuilder } from '@axe-core/playwright';
import { expect, labelOf, test } from './pages.ts';

const CROWD = {
  title: 'A crowd',
  events: Array.from({ length: 300 }, (_, index) => ({
    id: `e${index}`,
    title: `Something of some length happens for time number ${index}`,
    date: `${1990 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  })),
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 768, 1440]) {
    test(`axe finds nothing in ${colorScheme} at ${width} px, closed and open`, async ({ explore, page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await explore();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await labelOf(page, 'invasion').click();
      await expect(page.locator('.gt-panel')).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lanes of ['actor', 'category']) {
    test(`axe finds nothing in ${colorScheme} with lanes by ${lanes}, closed, open and zoomed`, async ({
      explore,
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1440, height: 900 });
      await explore();
      await page.getByLabel('Lanes').selectOption(lanes);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await labelOf(page, 'invasion').click();
      await expect(page.locator('.gt-panel')).toBeVisible();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}

for (const width of [390, 1440]) {
  test(`axe finds nothing in a crowd at ${width} px`, async ({ explore, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await explore(CROWD);
    await expect(page.getByRole('button', { name: / more: / }).first()).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`where the system sets the colours, ${colorScheme}, quotes are marked and not struck through`, async ({
    explore,
    page,
  }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await explore();
    await labelOf(page, 'invasion').click();
    const mark = page.locator('.gt-panel mark').first();
    await expect(mark).toHaveCSS('text-decoration-line', 'none');
    const paper = await page
      .locator('.gt-panel')
      .evaluate((panel) => getComputedStyle(panel).backgroundColor);
    await expect(mark).not.toHaveCSS('background-color', paper);
  });
}

test('the list can be reached without passing through the chart', async ({ explore }) => {
  const page = await explore();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the list of events' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#events')).toBeFocused();
});

for (const width of [390, 1440]) {
  test(`who cannot see the chart is told how to step through it at ${width} px`, async ({
    explore,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await explore();
    await expect(page.getByRole('group', { name: 'Timeline:' })).toHaveAccessibleDescription(
      /arrow keys to step through the events/,
    );
  });
}
