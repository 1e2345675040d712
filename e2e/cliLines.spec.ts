import { expect, test } from '@playwright/test';
import { folder, geoTimeline, put } from './command.ts';

/** The command on JSON Lines, and on texts whose times alone are wanted. */

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

  test('refuses a line that is not UTF-8, as a file is refused, or that is too long, and goes on', () => {
    const text = Buffer.from(
      `{"text": "caf\xe9"}\n${lines([documents[0]])}\n"${'a'.repeat(32_000_000)}"`,
      'latin1',
    );
    const { status, stdout, stderr } = geoTimeline(['extract', '--jsonl', put('bad.jsonl', text)]);
    expect(stderr.trim().split('\n')).toEqual([
      'geo-timeline: bad.jsonl: line 1: expected text in UTF-8, received bytes that are not UTF-8',
      'geo-timeline: bad.jsonl: line 3: expected a line of at most 32 MB, received 32.0 MB',
    ]);
    expect([status, stdout.trim().split('\n').length]).toEqual([1, 1]);
  });

  test('takes the lines of timex, and tells once that a field is not read', () => {
    const items = [1, 2].map((doc) => ({
      doc,
      text: 'Iran attacked Iraq on Tuesday.',
      dct: '2025-09-03',
      by: 'A',
    }));
    const { status, stdout, stderr } = geoTimeline(['extract', '--jsonl', '-'], `${lines(items)}\r\n`);
    const [, second] = stdout.trim().split('\n');
    expect(JSON.parse(second)).toMatchObject({ id: 2, timeline: { events: [{ date: '2025-09-02' }] } });
    expect(stderr).toBe('warning: -: line 1: "by" is no field that is read (see --help)\n');
    expect(status).toBe(0);
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
