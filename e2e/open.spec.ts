import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ask, dialog, file, fileField, heading, submit, TEXT, textField } from './opening.ts';
import { expect, fixture, test, watch } from './pages.ts';
import { serve } from './serve.ts';

/** The reader's own articles in the explorer: paste, choose, drop; the way back; saving. */

const PAGE = readFileSync('src/extract/read/pages/broadsheet.html');

/** Files over the page, let go. */
async function drop(page: Page, files: Record<string, string>) {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(all)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('h1', type, { dataTransfer: data });
}

/** What "Save timeline (JSON)" gives. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save timeline (JSON)' }).click();
  const got = await download;
  return { name: got.suggestedFilename(), text: readFileSync(await got.path(), 'utf8') };
}

/** What the command prints of the same files. */
function printed(files: Record<string, string | Buffer>, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'geo-timeline-open-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const args = ['dist/cli/geo-timeline.js', 'extract', ...paths, ...options];
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

test('pasted text becomes the timeline of the page, dated from the day that was given', async ({
  explore,
}) => {
  const page = await explore();
  await ask(page);
  await textField(page).fill(TEXT);
  await page.getByLabel('Published on').fill('1947-07-16');
  await submit(page);
  await expect(heading(page)).toHaveText('A short history');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('A short history');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText('Published on 16 July 1947, as you said.')).toBeVisible();
  await expect(
    page.getByRole('button', { name: /announces the plan.*, Thursday 5 June 1947$/ }),
  ).toBeAttached();
  await expect(page.locator('#events blockquote').last()).toHaveText(
    'The delegates met in Paris on Tuesday.',
  );
  await expect(page.locator('#events')).toContainText('Tuesday 15 July 1947');
  await expect(page.getByRole('heading', { name: 'Without a date' })).toBeHidden();
});

test('without a day "on Tuesday" stays undated, which is told; the day can be given then', async ({
  explore,
}) => {
  const page = await explore();
  await ask(page);
  await textField(page).fill(TEXT);
  await submit(page);
  await expect(page.getByText('One more event without a date is listed below.')).toBeVisible();
  await expect(page.locator('#undated blockquote')).toHaveText('The delegates met in Paris on Tuesday.');
  await page.getByRole('button', { name: 'Say when it was published' }).click();
  await expect(page.getByLabel('Published on')).toBeFocused();
  await page.getByLabel('Published on').fill('1947-07-16');
  await submit(page);
  await expect(page.getByText('as you said')).toBeVisible();
  await expect(page.locator('#undated')).toHaveCount(0);
});

test('the way back leads to the timeline beside the page', async ({ explore }) => {
  const page = await explore();
  await ask(page);
  await textField(page).fill(TEXT);
  await submit(page);
  await expect(page.locator('footer')).toContainText('Drawn from what you gave');
  await page.getByRole('button', { name: 'Back to the first timeline' }).click();
  await expect(heading(page)).toHaveText(fixture().title);
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('footer')).toContainText('timeline.json');
  await ask(page);
  await expect(textField(page)).toHaveValue('');
});

test('what was given and not read yet is still there when the reader comes back to it', async ({
  explore,
}) => {
  const page = await explore();
  await ask(page);
  await textField(page).fill(TEXT);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await ask(page);
  await expect(textField(page)).toHaveValue(TEXT);
});

test('the source of a page that is pasted is read as a page, and Ctrl + Enter will do', async ({
  explore,
}) => {
  const page = await explore();
  await ask(page);
  await textField(page).fill(
    '<div><h1>The pact</h1><p>Twelve states signed the treaty in Washington on 4&nbsp;April&nbsp;1949.</p></div>',
  );
  await textField(page).press('Enter');
  await expect(dialog(page)).toBeVisible();
  await textField(page).press('Control+Enter');
  await expect(heading(page)).toHaveText('The pact');
  await expect(page.locator('#events')).toContainText('4 April 1949');
});

test('no help with writing sends the text away', async ({ explore }) => {
  const page = await explore();
  await ask(page);
  await expect(textField(page)).toHaveAttribute('spellcheck', 'false');
  await expect(textField(page)).toHaveAttribute('writingsuggestions', 'false');
});

test.describe('saves what the command prints of the same files, byte for byte:', () => {
  const seeds = Object.fromEntries(readdirSync('seeds').map((name) => [name, readFileSync(`seeds/${name}`)]));

  for (const [what, files, day] of [
    ['the articles in seeds/', seeds, ''],
    ['a web page', { 'broadsheet.html': PAGE }, ''],
    ['a text with the day that was given', { 'history.txt': TEXT }, '1947-07-16'],
  ] as const) {
    test(what, async ({ explore }) => {
      const page = await explore();
      await ask(page);
      await fileField(page).setInputFiles(
        Object.entries(files).map(([name, content]) => file(name, content)),
      );
      await page.getByLabel('Published on').fill(day);
      await submit(page);
      await expect(page.locator('footer')).toContainText('Drawn from what you gave');
      const { name, text } = await saved(page);
      expect(name).toMatch(/^[\p{L}\d-]+\.json$/u);
      expect(text).toBe(printed(files, ...(day ? ['--published', day] : [])));
    });
  }
});

test('files that are dropped on the page are read, each once; one can be taken away', async ({ explore }) => {
  const page = await explore();
  await drop(page, { 'history.txt': TEXT, 'other.txt': 'Nothing.' });
  await expect(dialog(page)).toBeVisible();
  await drop(page, { 'third.md': '# A pact\n\nTwelve states signed a pact in Washington on 4 April 1949.' });
  await page.getByRole('button', { name: 'Remove other.txt' }).click();
  await expect(fileField(page)).toBeFocused();
  await expect(dialog(page).getByRole('listitem')).toHaveText([/^history\.txt/, /^third\.md/]);
  await submit(page);
  await expect(heading(page)).toContainText('and one more article');
  await expect(page.getByText('When the 2 articles were published')).toBeVisible();
});

test('a saved timeline can be opened again', async ({ explore }) => {
  const page = await explore();
  await ask(page);
  const other = fixture((timeline) => (timeline.title = 'Another one'));
  await fileField(page).setInputFiles([file('timeline.json', JSON.stringify(other))]);
  await submit(page);
  await expect(heading(page)).toHaveText('Another one');
  expect(JSON.parse((await saved(page)).text)).toMatchObject({ title: 'Another one', events: other.events });
});

test('reading can be stopped, and what was given is still there', async ({ explore }) => {
  const page = await explore();
  // It never comes.
  await page.route(/\/worker-.*\.js$/, () => {});
  await ask(page);
  await textField(page).fill(TEXT);
  await submit(page);
  await expect(dialog(page).getByRole('status')).toHaveText('Reading …');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('');
  await expect(textField(page)).toHaveValue(TEXT);
  await page.unrouteAll();
  await submit(page);
  await expect(heading(page)).toHaveText('A short history');
});

test('by keyboard alone: open, paste, read, go back, leave', async ({ explore }) => {
  const page = await explore();
  // Early: the browser must know that it is awaited.
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Read your own article' }).focus();
  await page.keyboard.press('Enter');
  await expect(textField(page)).toBeFocused();
  await page.keyboard.insertText(TEXT);
  await page.keyboard.press('Tab');
  await expect(fileField(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await (
    await chooser
  ).setFiles([file('pact.txt', 'Twelve states signed a pact in Washington on 4 April 1949.')]);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remove pact.txt' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Published on')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('#events')).toContainText('4 April 1949');
  await page.getByRole('button', { name: 'Read another article' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Read another article' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(fixture().title);
});

test('the first page loads nothing of it; reading asks for the page’s own files alone, under its policy', async ({
  explore,
  page,
  site,
}) => {
  const { complaints, requests } = watch(page);
  await explore();
  const parts = /\/(?:open|worker|gazetteer|linkedom)-/;
  expect(requests.filter((url) => parts.test(url))).toEqual([]);
  await ask(page);
  await textField(page).fill(TEXT);
  expect(requests.filter((url) => /\/(?:worker|gazetteer|linkedom)-/.test(url))).toEqual([]);
  await submit(page);
  await expect(heading(page)).toHaveText('A short history');
  for (const part of ['open', 'worker', 'gazetteer'])
    expect(requests.join('\n')).toContain(`/assets/${part}-`);
  expect(requests.filter((url) => /\/linkedom-/.test(url))).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith('data:'))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
});

test('reads under the page’s policy where the server sends it with every file, the worker’s too', async ({
  explore,
}) => {
  const page = await explore();
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const policy = (await meta.getAttribute('content'))!;
  const strict = await serve({ folder: 'dist/site', headers: () => ({ 'Content-Security-Policy': policy }) });
  const { complaints } = watch(page);
  await page.goto(strict.origin);
  await ask(page);
  await fileField(page).setInputFiles([file('broadsheet.html', PAGE), file('history.txt', TEXT)]);
  await submit(page);
  await expect(heading(page)).toContainText('and one more article');
  expect(complaints).toEqual([]);
  await strict.close();
});

test('the gazetteer that is loaded then takes less than 60 kB', () => {
  const assets = 'dist/site/assets';
  const [name] = readdirSync(assets).filter((each) => each.startsWith('gazetteer-'));
  expect(gzipSync(readFileSync(join(assets, name))).length).toBeLessThan(60_000);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 768, 1440]) {
    test(`axe finds nothing in ${colorScheme} at ${width} px: asking, complaining, read`, async ({
      explore,
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await explore();
      await ask(page);
      await fileField(page).setInputFiles([file('paper.pdf', '%PDF')]);
      const violations = async () => (await new AxeBuilder({ page }).analyze()).violations;
      expect(await violations()).toEqual([]);
      await submit(page);
      await expect(dialog(page).getByText('paper.pdf: expected')).toBeVisible();
      expect(await violations()).toEqual([]);
      await textField(page).fill(TEXT);
      await submit(page);
      await expect(heading(page)).toHaveText('A short history');
      expect(await violations()).toEqual([]);
    });
  }
}
