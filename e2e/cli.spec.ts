import { expect, test } from '@playwright/test';
import { accessSync, constants, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { ARTICLE, article, at, folder, geoTimeline, put } from './command.ts';

/** What the command makes of articles: what it prints, its exit code, what it leaves on the disk. */

test('a build leaves the command executable, as npx runs it', () => {
  expect(() => accessSync('dist/cli/geo-timeline.js', constants.X_OK)).not.toThrow();
});

test.describe('extract', () => {
  test('writes a valid timeline whose quotes stand in the article', () => {
    expect(geoTimeline(['extract', article, '-o', at('history.json')]).status).toBe(0);
    const made = JSON.parse(readFileSync(at('history.json'), 'utf8'));
    expect(made.events.map(({ date }: { date: string }) => date)).toEqual(['1947-06-05', '2025-09-02']);
    const checked = geoTimeline(['validate', at('history.json'), '--source', article]);
    expect(checked).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('quotes found in the sources'),
    });
  });

  test('gives the same bytes for the same input, from a file and from standard input', () => {
    const [first, second] = [1, 2].map(() => geoTimeline(['extract', article]).stdout);
    expect(first).toBe(second);
    const piped = geoTimeline(['extract', '-', '--as', 'markdown'], ARTICLE);
    expect(JSON.parse(piped.stdout).events).toHaveLength(2);
  });

  test('counts "on Tuesday" from --published only where the article gives no date itself', () => {
    const undated = put('undated.txt', 'The delegates met in Paris on Tuesday.\n');
    const dateOf = (args: string[]) => JSON.parse(geoTimeline(['extract', ...args]).stdout).events[0]?.date;
    expect(dateOf([undated, '--published', '2020-01-01'])).toBe('2019-12-31');
    expect(dateOf([undated, '--published', '1 Jan 2020'])).toBe('2019-12-31');
    expect(dateOf([article, '--published', '2020-01-01'])).toBe('1947-06-05');
    const without = geoTimeline(['extract', undated]);
    expect(JSON.parse(without.stdout)).toMatchObject({ events: [], undated: [expect.anything()] });
    expect(without).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/warning: undated: no date of publication[^]*--published DATE/),
    });
    expect(geoTimeline(['extract', article]).stderr).not.toContain('--published');
  });

  test('says how JSON Lines are read', () => {
    const lines = put('articles.jsonl', '{"text": "The delegates met in Paris."}\n');
    expect(geoTimeline(['extract', lines])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/JSON Lines are read with --jsonl: .*articles\.jsonl/),
    });
  });

  test('takes the title of the timeline from the article, or from --title', () => {
    const titleOf = (args: string[]) => JSON.parse(geoTimeline(['extract', article, ...args]).stdout).title;
    expect(titleOf([])).toBe('A short history');
    expect(titleOf([put('b.txt', 'The treaty was signed on 1 June 1948.')])).toBe(
      'A short history, and one more article',
    );
    expect(titleOf(['--title', 'Two plans'])).toBe('Two plans');
  });

  test('says of an article without a date that there was none, and writes an empty timeline', () => {
    const made = geoTimeline([
      'extract',
      put('plain.txt', 'The partnership is strong. It shapes the world.\n'),
    ]);
    expect(made).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/warning: plain: no event with a date/),
    });
    expect(JSON.parse(made.stdout).events).toEqual([]);
  });
});

test.describe('bad articles', () => {
  const long = 'The delegates met in Paris on 5 June 1947 to talk about the plan. '.repeat(160_000);
  const cases: [name: string, content: string | Uint8Array, message: RegExp][] = [
    ['empty.txt', '', /empty\.txt.*(empty|nothing)/i],
    ['blank.md', ' \n\n', /blank\.md.*(text|empty)/i],
    ['binary.txt', new Uint8Array([0x50, 0x4b, 0, 1, 2, 0xff, 0xfe]), /binary\.txt.*text/i],
    ['latin1.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]), /latin1\.txt.*UTF-8/i],
    ['paper.pdf', '%PDF-1.7', /paper\.pdf.*a PDF document/],
    ['article.docx', 'text', /article\.docx.*\.md.*\.txt.*\.html/],
    ['large.txt', long, /large\.txt.*MB/],
    ['broken.md', '---\ntitle: "A\npublished: 2025-09-02\n---\nText.', /broken\.md.*front matter/],
    ['open.md', '---\ntitle: A\nText without an end.', /open\.md.*front matter/],
    [
      'date.md',
      '---\ntitle: A\npublished: 2025-02-30\n---\nText.',
      /date\.md.*published.*expected.*2025-02-30/,
    ],
    [
      'range.md',
      '---\ntitle: A\npublished: 999999-01-01\n---\nText.',
      /range\.md.*published.*expected.*999999/,
    ],
  ];
  for (const [name, content, message] of cases) {
    test(name, () => {
      const output = at(`${name}.json`);
      const made = geoTimeline(['extract', put(name, content), '-o', output]);
      expect(made.stderr).toMatch(message);
      expect(made.stderr).not.toMatch(/\n\s+at /);
      expect(made).toMatchObject({ status: 1, stdout: '' });
      expect(readdirSync(folder).filter((file) => file.includes(`${name}.json`))).toEqual([]);
    });
  }

  test('are all named, and nothing is written when none can be read', () => {
    const made = geoTimeline(['extract', put('a.txt', ''), at('missing.txt'), '-o', at('all.json')]);
    expect(made.status).toBe(1);
    expect(made.stderr).toMatch(/a\.txt[\s\S]*cannot read missing\.txt: no such file or folder/);
    expect(readdirSync(folder)).not.toContain('all.json');
  });

  test('are not fetched', () => {
    for (const command of ['extract', 'timex', 'validate', 'svg']) {
      const { status, stderr } = geoTimeline([command, 'https://a.example/b']);
      expect([status, stderr]).toEqual([
        1,
        'geo-timeline: https://a.example/b: expected a file: nothing is fetched. Save the page, and give its file\n',
      ]);
    }
  });

  test('do not stop the others, nor does a folder without any', () => {
    mkdirSync(at('none'), { recursive: true });
    const made = geoTimeline(['extract', at('none'), article, put('a.txt', ''), '-o', at('rest.json')]);
    expect(made.stderr).toContain('none: expected files that end in');
    expect(made).toMatchObject({ status: 1, stderr: expect.stringContaining('a.txt: expected') });
    expect(JSON.parse(readFileSync(at('rest.json'), 'utf8')).events).toHaveLength(2);
  });
});
