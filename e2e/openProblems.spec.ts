import { ask, dialog, file, fileField, heading, submit, TEXT, textField } from './opening.ts';
import { expect, fixture, test } from './pages.ts';

/** What is wrong with what the reader gives, told where it was given. */

const escaped = (text: string) => text.replaceAll(/[[\]().]/g, String.raw`\$&`);

test.describe('what is wrong is told at its field, with what was expected:', () => {
  const soon = fixture(({ events }) => (events[3].date = 'soon'));
  const files: [what: string, files: ReturnType<typeof file>[], problem: string][] = [
    [
      'another kind of file',
      [file('paper.pdf', '%PDF')],
      'paper.pdf: expected a name that ends in .md, .txt',
    ],
    [
      'a file in another encoding',
      [file('a.txt', Buffer.from([0x41, 0xc3, 0x28]))],
      'a.txt: expected text in UTF-8',
    ],
    [
      'a file that is too long',
      [file('a.txt', 'x'.repeat(5_100_000))],
      'expected an article of at most 5 MB, received 5.1 MB',
    ],
    ['an empty file', [file('a.md', '')], 'a.md: expected an article, received an empty file'],
    [
      'a timeline with a wrong date',
      [file('t.json', JSON.stringify(soon))],
      'events[3].date: expected an EDTF date, received "soon"',
    ],
    [
      'what is no timeline',
      [file('t.json', '[1')],
      't.json: expected a timeline as JSON, received text that is not JSON',
    ],
    [
      'a timeline in another encoding',
      [file('t.json', Buffer.from([0xff, 0xfe]))],
      'received bytes that are not UTF-8',
    ],
    [
      'a timeline beside articles',
      [file('t.json', '{}'), file('a.txt', TEXT)],
      't.json: expected a timeline to stand alone',
    ],
    ['an article without dates', [file('a.txt', 'I like tea. So do you.')], 'Expected events with a date'],
  ];
  for (const [what, given, problem] of files) {
    test(what, async ({ explore }) => {
      const page = await explore();
      await ask(page);
      await fileField(page).setInputFiles(given);
      await submit(page);
      await expect(fileField(page)).toBeFocused();
      await expect(fileField(page)).toHaveAccessibleDescription(new RegExp(escaped(problem)));
      await expect(fileField(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(dialog(page).getByText(problem)).toBeVisible();
      await page.getByRole('button', { name: 'Remove' }).first().click();
      await expect(dialog(page).getByText(problem)).toBeHidden();
    });
  }

  for (const [what, text, problem] of [
    ['nothing', '', 'There is nothing to read yet: paste the text of an article, or choose a file.'],
    ['only signs', '1947 …', 'There is nothing to read yet: paste the text of an article, or choose a file.'],
    [
      'an address',
      ' https://a.example/2024/05/17/talks\n',
      'This is an address, and nothing is fetched: paste the text of the article instead.',
    ],
    ['text without dates', 'I like tea. So do you.', 'Expected events with a date, in English'],
    [
      'text with dates that need a day',
      'The delegates met in Paris on Tuesday.',
      'Found one event, but no date for any. Say below when it was published',
    ],
    [
      'wrong front matter',
      '---\npublished: soon\n---\nTalks began.',
      'front matter: published: expected a date such as 2025-09-02, received "soon".',
    ],
  ]) {
    test(`pasted: ${what}`, async ({ explore }) => {
      const page = await explore();
      await ask(page);
      await textField(page).fill(text);
      await submit(page);
      await expect(textField(page)).toBeFocused();
      await expect(textField(page)).toHaveAccessibleDescription(new RegExp(escaped(problem)));
    });
  }

  test('a part of a date', async ({ explore }) => {
    const page = await explore();
    await ask(page);
    await textField(page).fill(TEXT);
    await page.getByLabel('Published on').pressSequentially('07');
    await submit(page);
    await expect(page.getByLabel('Published on')).toBeFocused();
    await expect(page.getByLabel('Published on')).toHaveAccessibleDescription(/This date is not complete/);
  });

  test('one bad file of several does not stop the others, and is told above their timeline', async ({
    explore,
  }) => {
    const page = await explore();
    await ask(page);
    await fileField(page).setInputFiles([
      file('paper.pdf', '%PDF'),
      file('history.txt', TEXT),
      file('a.md', ''),
    ]);
    await submit(page);
    await expect(heading(page)).toHaveText('A short history');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('2 articles could not be read');
    await expect(alert).toContainText('paper.pdf: expected a name that ends in');
    await expect(alert).toContainText('a.md: expected an article, received an empty file');
  });

  test('a form that cannot be loaded', async ({ explore }) => {
    const page = await explore();
    await page.route(/\/open-.*\.js$/, (route) => route.abort());
    await ask(page);
    await expect(page.getByRole('alert')).toContainText('What reads articles could not be loaded');
  });

  test('a reader that cannot be loaded', async ({ explore }) => {
    const page = await explore();
    await page.route(/\/worker-.*\.js$/, (route) => route.abort());
    await ask(page);
    await textField(page).fill(TEXT);
    await submit(page);
    await expect(textField(page)).toHaveAccessibleDescription(
      /Could not read: the reader could not be loaded\.$/,
    );
    await page.unrouteAll();
    await submit(page);
    await expect(heading(page)).toHaveText('A short history');
  });
});
