import { expect, test } from './pages.ts';

/** Very many events: the page stays small, says how far it is, and everything can still be reached. */

const COUNT = 20_000;
const DAY = 86_400_000;
const MANY = {
  title: 'Very many',
  events: Array.from({ length: COUNT }, (_, index) => ({
    id: `e${index}`,
    title: `Event number ${index}`,
    date: new Date(index * DAY).toISOString().slice(0, 10),
  })),
};

test('the picture and the list hold few of them, and the list goes on', async ({ explore }) => {
  const page = await explore(MANY);
  await expect(page.locator('.head')).toContainText('20,000 events');
  const items = page.locator('.gt-list > li');
  await expect(items).toHaveCount(60);
  expect(await page.locator('.gt-picture *').count()).toBeLessThan(600);
  await page.getByRole('button', { name: 'Show 60 more' }).click();
  await expect(items).toHaveCount(120);
  await expect(items.nth(60)).toBeFocused();
  await expect(items.nth(60)).toContainText('Event number 60');
  await expect(page.getByText('120 of 20,000 events')).toBeVisible();
});

test('keys go from stop to stop, to the last event and back', async ({ explore }) => {
  const page = await explore(MANY);
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.locator('[data-stop][tabindex="0"]').focus();
  const press = async (key: string) => {
    const before = await name();
    await page.keyboard.press(key);
    await expect.poll(name).not.toBe(before);
    return name();
  };
  const passed = [await name()];
  for (let times = 0; times < 4; times++) passed.push(await press('ArrowRight'));
  expect(new Set(passed).size).toBe(5);
  const last = await press('End');
  await page.keyboard.press('ArrowRight');
  expect(await name()).toBe(last);
  await press('ArrowLeft');
  await press('Home');
  expect(await name()).toBe(passed[0]);
});

test('an event of the list is shown in the chart, however far it is', async ({ explore }) => {
  const page = await explore(MANY);
  await page.getByRole('button', { name: 'Event number 41', exact: true }).click();
  await expect(page.locator('.gt-panel h2')).toHaveText('Event number 41');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('.gt-panel h2')).toHaveText('Event number 42');
});
