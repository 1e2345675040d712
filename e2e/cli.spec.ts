import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built command, as a user runs it: what it prints, its exit code, what it leaves on the disk. */

const folder = mkdtempSync(join(tmpdir(), 'geo-timeline-cli-'));
const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};

function geoTimeline(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/geo-timeline.js', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr: stderr.replaceAll(`${folder}/`, '') };
}

const ARTICLE = `---
title: A short history
published: 2025-09-02
---
On 5 June 1947, George Marshall announced the plan in Cambridge. The delegates met in Paris on Tuesday.
`;
const article = put('history.md', ARTICLE);

const quote = (exact: string, start: number) => [
  { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  { type: 'TextPositionSelector', start, end: start + [...exact].length },
];
const timeline = (events: object[], sources: object[] = []) =>
  JSON.stringify({ title: 'T', sources, events });
const event = (rest: object = {}) => ({ id: 'e', title: 'Something happens', date: '1945', ...rest });

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
    expect(dateOf([article, '--published', '2020-01-01'])).toBe('1947-06-05');
    const without = geoTimeline(['extract', undated]);
    expect(JSON.parse(without.stdout)).toMatchObject({ events: [], undated: [expect.anything()] });
    expect(without).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/warning: undated: no date of publication/),
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

  test('do not stop the others, nor does a folder without any', () => {
    mkdirSync(at('none'), { recursive: true });
    const made = geoTimeline(['extract', at('none'), article, put('a.txt', ''), '-o', at('rest.json')]);
    expect(made.stderr).toContain('none: expected files that end in');
    expect(made).toMatchObject({ status: 1, stderr: expect.stringContaining('a.txt: expected') });
    expect(JSON.parse(readFileSync(at('rest.json'), 'utf8')).events).toHaveLength(2);
  });
});

test.describe('extract --jsonl', () => {
  const documents = Array.from({ length: 50 }, (_, i) => ({
    id: `d${i}`,
    text: `The treaty was signed in Paris on ${1 + (i % 28)} June 1947.`,
  }));
  const lines = (items: unknown[]) => items.map((item) => JSON.stringify(item)).join('\n');

  test('maps each line to a timeline, in order, the same as the article alone', () => {
    const { status, stdout } = geoTimeline(['extract', '--jsonl', '-'], lines(documents));
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(results.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    expect(results[4].timeline.events).toMatchObject([{ date: '1947-06-05' }]);
    const alone = JSON.parse(geoTimeline(['extract', put('d4.txt', documents[4].text)]).stdout);
    expect(results[4].timeline).toEqual(alone);
  });

  test('goes on after a line that is wrong, and tells it', () => {
    const items = [
      documents[0],
      { id: 'x' },
      { ...documents[1], published: 'soon' },
      { ...documents[2], url: 'javascript:1' },
      documents[3],
    ];
    const { status, stdout, stderr } = geoTimeline(['extract', '--jsonl', '-'], lines(items));
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toContain('line 2: text: expected text, received nothing');
    expect(stderr).toContain('line 3: published: expected a date such as 2025-09-02, received "soon"');
    expect(stderr).toContain('line 4: url: expected an http or https link, received "javascript:1"');
    expect(status).toBe(1);
  });

  test('reads past a byte order mark', () => {
    const { status, stdout } = geoTimeline(['extract', '--jsonl', '-'], `\uFEFF${lines([documents[4]])}`);
    expect(JSON.parse(stdout).timeline.events).toMatchObject([{ date: '1947-06-05' }]);
    expect(status).toBe(0);
  });

  test('tells all that is wrong with a line at once, and passes over an empty one', () => {
    const { status, stdout, stderr } = geoTimeline(
      ['extract', '--jsonl', '-'],
      `${JSON.stringify({ text: 7, published: '2025-02-30', title: [] })}\n\n${JSON.stringify(documents[0])}\n\n`,
    );
    expect(stderr.trim()).toBe(
      'geo-timeline: -: line 1: text: expected text, received 7; ' +
        'published: expected a date such as 2025-09-02, received "2025-02-30"; title: expected text, received a list of 0',
    );
    expect([status, stdout.trim().split('\n').length]).toEqual([1, 1]);
  });

  test('of a folder tells that it is one', () => {
    for (const command of ['extract', 'timex']) {
      const { status, stderr } = geoTimeline([command, '--jsonl', folder]);
      expect([status, stderr]).toEqual([
        1,
        `geo-timeline: cannot read ${folder}: that is a folder, not a file\n`,
      ]);
    }
  });
});

test.describe('timex', () => {
  const text = 'On 5 June 1947 Marshall spoke. The delegates met on Tuesday for two weeks.';

  test('prints a table, or JSON', () => {
    const table = geoTimeline(['timex', '-', '--published', '2025-09-02'], text).stdout;
    expect(table.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['text', 'type', 'value', 'mod', 'EDTF'],
      ['5 June 1947', 'DATE', '1947-06-05', '1947-06-05'],
      ['Tuesday', 'DATE', '2025-09-02', '2025-09-02'],
      ['two weeks', 'DURATION', 'P2W'],
      [''],
    ]);
    const [first] = JSON.parse(geoTimeline(['timex', '-', '--json'], text).stdout);
    expect(first).toEqual({
      start: 3,
      end: 14,
      text: '5 June 1947',
      type: 'DATE',
      value: '1947-06-05',
      edtf: '1947-06-05',
    });
  });

  test('maps JSON Lines to JSON Lines in order, and goes on after a line that is wrong', () => {
    const lines = [
      { doc: 'a', text: '🕊 on 5 June 1947', dct: '2025-09-02' },
      { doc: 'b', dct: '2025-09-02' },
      { doc: 'c', text: 'no time' },
      { doc: 'd', text: 'yesterday', dct: 'soon' },
      { doc: 'e', text: 'yesterday', dct: '2025-02-30' },
    ].map((line) => JSON.stringify(line));
    const { status, stdout, stderr } = geoTimeline(
      ['timex', '-', '--jsonl'],
      [...lines, 'not JSON'].join('\n'),
    );
    const [a, c] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(a).toMatchObject({ doc: 'a', timexes: [{ start: 6, end: 17, text: '5 June 1947' }] });
    expect(c).toEqual({ doc: 'c', timexes: [] });
    expect(stderr).toContain('line 2: text: expected text, received nothing');
    expect(stderr).toContain('line 4: dct: expected a date such as 2025-09-02, received "soon"');
    expect(stderr).toContain('line 5: dct: expected a date such as 2025-09-02, received "2025-02-30"');
    expect(stderr).toMatch(/line 6: expected JSON/);
    expect(status).toBe(1);
  });

  test('counts from --published in a line that does not say when it appeared', () => {
    const lines = [
      { doc: 'a', text: 'yesterday' },
      { doc: 'b', text: 'yesterday', dct: '2020-03-01' },
    ].map((line) => JSON.stringify(line));
    const { stdout } = geoTimeline(['timex', '-', '--jsonl', '--published', '2025-09-02'], lines.join('\n'));
    const values = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).timexes[0].value);
    expect(values).toEqual(['2025-09-01', '2020-02-29']);
  });
});

test.describe('validate', () => {
  const cases: [name: string, json: string, lines: string[]][] = [
    ['not JSON', '{"title": ', ['expected a timeline as JSON']],
    ['nothing', '', ['expected a timeline as JSON, received nothing']],
    [
      'a wrong date',
      timeline([event({ date: 'soon' })]),
      ['events[0].date: expected an EDTF date, received "soon"'],
    ],
    [
      'a date out of range',
      timeline([event({ date: 'Y300000' })]),
      ['events[0].date: expected an EDTF date'],
    ],
    [
      'an id given twice, and a field of another shape',
      timeline([event(), event({ title: 7 })]),
      [
        'events[1].title: expected text, received 7',
        'events[1].id: expected an id of its own (events[0] has this one), received "e"',
      ],
    ],
  ];
  for (const [name, json, lines] of cases) {
    test(`tells ${name}`, () => {
      const { status, stderr } = geoTimeline(['validate', put('bad.json', json)]);
      for (const line of lines) expect(stderr).toContain(`geo-timeline: bad.json: ${line}`);
      expect(stderr.trim().split('\n')).toHaveLength(lines.length);
      expect(status).toBe(1);
    });
  }

  test('tells a quote that is not in its source', () => {
    geoTimeline(['extract', article, '-o', at('true.json')]);
    const made = JSON.parse(readFileSync(at('true.json'), 'utf8'));
    const [{ start }] = [made.events[0].evidence[0].selector[1]];
    made.events[0].evidence[0].selector = quote('George Marshall said nothing.', start);
    const { status, stderr } = geoTimeline([
      'validate',
      put('false.json', JSON.stringify(made)),
      '--source',
      article,
    ]);
    expect(stderr).toMatch(
      /false\.json: events\[0\]\.evidence\[0\]\.selector: expected .* received "George Marshall said nothing\."/,
    );
    expect(status).toBe(1);
  });

  test('tells what is wrong with each file, though one cannot be read', () => {
    const [bad, fine] = [put('bad.json', '[]'), put('fine.json', timeline([event()]))];
    const { status, stdout, stderr } = geoTimeline(['validate', at('missing.json'), bad, fine]);
    expect(stderr.trim().split('\n')).toEqual([
      'geo-timeline: cannot read missing.json: no such file or folder',
      'geo-timeline: bad.json: expected a timeline, which is an object, received a list of 0',
    ]);
    expect([status, stdout]).toEqual([1, expect.stringContaining('fine.json: valid: 1 event')]);
  });

  test('shows the signs that would steer a terminal as their codes', () => {
    const { stderr } = geoTimeline(['validate', put('steering.json', 'a\u001B[2J\u202E')]);
    expect(stderr).toContain('\\u001b[2J\\u202e');
    for (const sign of ['\u001B', '\u202E']) expect(stderr).not.toContain(sign);
  });

  test('tells an article that is none of the sources', () => {
    const other = put('other.txt', 'The delegates met in Paris on 5 June 1947.');
    const { status, stderr } = geoTimeline([
      'validate',
      put('none.json', timeline([event()])),
      '--source',
      other,
    ]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('other.txt')]);
  });
});

test.describe('svg', () => {
  test('draws a timeline in either theme and direction, the same bytes each time', () => {
    const file = put('one.json', timeline([event()]));
    const [wide, again] = [1, 2].map(
      () => geoTimeline(['svg', file, '--width', '900', '--theme', 'dark']).stdout,
    );
    expect(wide).toBe(again);
    expect(wide).toMatch(/<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(wide).toContain('Something happens');
    expect(geoTimeline(['svg', file, '--width', '390']).stdout).toContain('width="390"');
  });

  test('keeps the old picture when the new one cannot be drawn', () => {
    put('old.svg', 'old');
    expect(geoTimeline(['svg', put('bad.json', '{}'), '-o', at('old.svg')]).status).toBe(1);
    expect(readFileSync(at('old.svg'), 'utf8')).toBe('old');
  });
});

test.describe('output', () => {
  test('that cannot be written is told', () => {
    mkdirSync(at('folder'), { recursive: true });
    for (const [target, reason] of [
      [at('no/such/out.json'), 'no such file or folder'],
      [at('history.md/out.json'), 'a part of the path is a file, not a folder'],
      [at('folder'), 'that is a folder, not a file'],
    ]) {
      const { status, stderr } = geoTimeline(['extract', article, '-o', target]);
      expect([status, stderr]).toEqual([
        1,
        expect.stringContaining(`cannot write ${target.replace(`${folder}/`, '')}: ${reason}`),
      ]);
    }
  });
});

test.describe('standard output', () => {
  const run = (args: string) =>
    spawnSync('sh', ['-c', `"$0" dist/cli/geo-timeline.js ${args}`, process.execPath], { encoding: 'utf8' });

  /** A file that is always full, where the system has one. */
  const full = existsSync('/dev/full') ? '/dev/full' : undefined;

  if (full) {
    test('that is full is told', () => {
      for (const args of ['schema', `extract ${article}`, `timex ${article}`, '--help', 'svg --help']) {
        const { status, stderr } = run(`${args} > ${full}`);
        expect(stderr).toMatch(/geo-timeline: cannot write standard output: no space left on the device\n$/);
        expect([status, stderr]).toEqual([1, expect.not.stringMatching(/\n\s+at /)]);
      }
    });
  }

  test('whose reader has gone is no error', () => {
    expect(run('schema | true')).toMatchObject({ status: 0, stderr: '' });
  });
});

test.describe('usage', () => {
  test('--help says how each command is used', () => {
    expect(geoTimeline(['--help'])).toMatchObject({ status: 0, stderr: '' });
    for (const command of ['extract', 'timex', 'validate', 'svg', 'schema']) {
      expect(geoTimeline(['--help']).stdout).toContain(command);
      expect(geoTimeline([command, '--help']).stdout).toContain(`usage: geo-timeline ${command}`);
    }
  });

  for (const [args, message] of [
    [[], 'expected a command'],
    [['draw'], 'expected a command (extract'],
    [['extract'], 'expected an article'],
    [['extract', article, '--published', 'soon'], '--published: expected a date'],
    [['extract', article, '--published', '2025-02-30'], '--published: expected a date'],
    [['extract', article, '--published='], '--published: expected a date'],
    [['extract', article, '--colour'], "Unknown option '--colour'"],
    [
      ['svg', 'a.json', '--width', 'wide'],
      '--width: expected a whole number from 200 to 10000, received "wide"',
    ],
    [['svg', 'a.json', '--theme', 'pink'], '--theme: expected light or dark or print, received "pink"'],
    [['svg', 'a.json', '--lanes='], '--lanes: expected none or actor or category or source, received ""'],
    [['svg', 'a.json', 'b.json'], 'expected one timeline'],
  ] as [string[], string][]) {
    test(`wrong usage exits with 2: ${args.slice(0, 1)} ${args.slice(2).join(' ')}`, () => {
      const { status, stdout, stderr } = geoTimeline(args);
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining(message),
      });
    });
  }
});
