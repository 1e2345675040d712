import { expect, test } from './pages.ts';

/** Where there is no room for every label: counts, and the way to each event all the same. */

const MONTHS = Array.from({ length: 60 }, (_, index) => ({
  id: `e${index}`,
  title: `Something of some length happens for time number ${index}`,
  date: `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`,
}));
const CROWD = { title: 'A crowd', events: MONTHS };

test('a count names what it counts and opens into it', async ({ explore }) => {
  const page = await explore(CROWD);
  const count = page.getByRole('button', { name: / more: / }).nth(2);
  const counted = (await count.getAttribute('aria-label'))!;
  const titles = MONTHS.map(({ title }) => title).filter((title) => counted.includes(`${title},`));
  expect(titles.length).toBeGreaterThan(1);
  await count.click();
  for (const title of titles)
    await expect(page.getByRole('button', { name: new RegExp(`^${title}, `) })).toBeInViewport();
  await expect(page.locator('.gt-panel')).toHaveCount(0);
});

test('"Next" passes every event, with or without a label, in the order of time', async ({ explore }) => {
  const page = await explore(CROWD);
  await page.locator('[data-event="e0"]').focus();
  await page.keyboard.press('Enter');
  for (const { title } of MONTHS.slice(1)) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.locator('.gt-panel h2')).toHaveText(title);
  }
});

test('zooming in gives room to what had none', async ({ explore }) => {
  const page = await explore(CROWD);
  const bare = page.locator('[data-event]:not(:has(text))').first();
  const event = page.locator(`[data-event="${await bare.getAttribute('data-event')}"]`);
  await event.focus();
  for (let times = 0; times < 4; times++) await page.keyboard.press('+');
  await expect(event).toBeFocused();
  await expect(event.locator('text').first()).toBeInViewport();
});
