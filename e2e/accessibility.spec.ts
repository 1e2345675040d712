import { AxeBuilder } from '@axe-core/playwright';
import { expect, labelOf, test } from './pages.ts';

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

test('the list can be reached without passing through the chart', async ({ explore }) => {
  const page = await explore();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the list of events' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#events')).toBeFocused();
});
