import { readFileSync } from 'node:fs';
import { expect, fixture, labelOf, test } from './pages.ts';

/** Text from data is text, wherever it is shown; what could run is no link. */

const ATTACK = '<img src=x onerror=alert(1)>';

const hostile = () =>
  fixture(({ events, sources }) => {
    const [quote, position] = events[0].evidence[0].selector;
    quote.exact = ATTACK;
    position.end = position.start + ATTACK.length;
    delete events[0].evidence[0].timex;
    events[0].title = ATTACK;
    sources[0].title = ATTACK;
  });

test('markup in data is shown, not run, in the chart, the panel, the list and the saved file', async ({
  explore,
  page,
}) => {
  page.on('dialog', () => {
    throw new Error('a script from the data has run');
  });
  await explore(hostile());
  await labelOf(page, 'soviet-aid').click();
  await expect(page.locator('.gt-panel h2')).toHaveText(ATTACK);
  await expect(page.locator('.gt-panel blockquote')).toHaveText(ATTACK);
  await expect(page.locator('.gt-list blockquote').first()).toHaveText(ATTACK);
  await expect(page.locator('img')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  expect(svg).toContain('&lt;img');
  expect(svg).not.toContain('<img');
});

test('data with an address that could run are refused', async ({ page, site }) => {
  const bad = fixture(({ sources }) => {
    sources[0].url = 'javascript:alert(1)';
  });
  await page.route('**/timeline.json', (route) => route.fulfill({ json: bad }));
  await page.goto(site.origin);
  await expect(page.getByRole('alert')).toContainText(
    'sources[0].url: expected an http, https or mailto link',
  );
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
});
