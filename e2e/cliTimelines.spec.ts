import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { article, at, event, geoTimeline, put, timeline } from './command.ts';

/** The command on timelines. */

const quote = (exact: string, start: number) => [
  { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  { type: 'TextPositionSelector', start, end: start + [...exact].length },
];

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
