import { describe, expect, test } from 'vitest';
import { readTimes, type TimeOptions } from './index.ts';

/** What wires, contracts, notes of a ward, transcripts, posts and lives have of their own; the day is Friday 22 March 2013. */

const NEWS: TimeOptions = { dct: '2013-03-22', style: 'news' };
const HISTORY: TimeOptions = { dct: '2025-09-02', style: 'narrative' };

const read = (text: string, options: TimeOptions): string =>
  readTimes(text, options)
    .map(({ text: words, value, mod }) => `${words} = ${value}${mod ? ` ${mod}` : ''}`)
    .join('; ');

function table(name: string, options: TimeOptions, rows: [text: string, expected: string][]): void {
  describe(name, () => {
    test.each(rows)('%s', (text, expected) => expect(read(text, options)).toBe(expected));
  });
}

table('wires', NEWS, [
  ['Talks began in Geneva in April.', 'April = 2012-04'],
  ['The summit opened near Oslo on April 2.', 'April 2 = 2012-04-02'],
  ['The party lost the May 6 election.', 'May 6 = 2012-05-06'],
  ['They were invited to Rome on April 2.', 'April 2 = 2013-04-02'],
  ['The party announced in Rome the May 6 election.', 'May 6 = 2013-05-06'],
  ['Snow fell overnight across the Midwest.', 'overnight = 2013-03-21TNI'],
  ['Snow will fall overnight across the Midwest.', 'overnight = 2013-03-22TNI'],
  ['Banks raised the overnight rate; fame did not come overnight.', ''],
  ['All week, crews searched the river.', 'All week = P1W'],
  ['All week nights are sold out; three of all year groups sang.', ''],
  ['A week or so ago the minister resigned.', 'A week or so ago = 2013-W11 APPROX'],
  ['A decade or so ago, the town had two mills.', 'A decade or so ago = 200 APPROX'],
  ['It began a little over a year ago.', 'a little over a year ago = 2012 MORE_THAN'],
  ['Production will end in the last quarter of 2013.', 'the last quarter of 2013 = 2013-Q4'],
  ['They scored in the last quarter of the game.', ''],
  ['Exports fell in January from a year earlier.', 'January = 2013-01; a year earlier = 2012-01'],
  ['The late-night deal was a minute detail.', ''],
  ['Spring training opens in Florida.', ''],
  ['What a week it was!', ''],
]);

table('contracts and notes', NEWS, [
  ['It runs for a period of five (5) years.', 'five (5) years = P5Y'],
  ['The tenant shall pay within thirty (30) days.', 'thirty (30) days = P30D'],
  ['He read chapter five (5 years old by then).', '5 years old = P5Y'],
  ['The session lasted 45mins after 2wks off.', '45mins = PT45M; 2wks = P2W'],
  ['It ran at 45mph for 12 secs.', '12 secs = PT12S'],
]);

table('transcripts and posts', NEWS, [
  ["it's six thirty in the morning here.", 'six thirty in the morning = 2013-03-22T06:30'],
  ["We'll know in the next half hour.", 'the next half hour = PT30M'],
  ['It rained all day long.', 'all day long = P1D'],
  ['Gig this Sat 9pm at the Roxy', 'this Sat 9pm = 2013-03-23T21:00'],
  ['A storm hit the coast Mon night.', 'Mon night = 2013-03-18TNI'],
  ['He was seen there last Thurs.', 'last Thurs. = 2013-03-21'],
  ['They were Wed in a church. He Sat down. Turn on Sat Nav. She is Mon Mothma.', ''],
  ['see you tmrw at 7pm', 'tmrw at 7pm = 2013-03-23T19:00'],
]);

table('histories and lives', HISTORY, [
  [
    'Rome was founded in 753 BC. The Goths sacked it in 410, the Vandals in 455.',
    '753 BC = BC0753; 410 = 0410; 455 = 0455',
  ],
  [
    'The wars lasted from 264 BC until 146 BC. In 241 the first was over, in 218 the second began.',
    '264 BC = BC0264; 146 BC = BC0146; 241 = BC0241; 218 = BC0218',
  ],
  [
    'In 490 BC they won. The revolt of 499 was long past. In 480 BC the king came.',
    '490 BC = BC0490; 499 = BC0499; 480 BC = BC0480',
  ],
  ['Building lasted from 70 to 80 AD.', '70 = 0070; 80 AD = 0080'],
  ['In 1940 and 1941 advances were made.', '1940 = 1940; 1941 = 1941'],
  ['Of 70 to 80 added pages few are left.', ''],
  [
    'The treaty was signed on 3 May 1898. Its author, born on 7 June 1850, died four days later.',
    '3 May 1898 = 1898-05-03; 7 June 1850 = 1850-06-07; four days later = 1898-05-07',
  ],
  [
    'Anna Keller, born on 7 June 1850 in Rome, was baptised four days later.',
    '7 June 1850 = 1850-06-07; four days later = 1850-06-11',
  ],
  [
    'The war began in 1870. She was born on 7 June 1850. Four days later her mother died.',
    '1870 = 1870; 7 June 1850 = 1850-06-07; Four days later = 1850-06-11',
  ],
]);

describe('text with lines broken within sentences', () => {
  test.each([
    ['Talks began\nin Geneva in\nApril.', '2012-04'],
    ['He left on Oct.\n12, 2010, at 5 p.m.\nsharp.', '2010-10-12T17:00'],
    ['It is planned for\nMonday.', '2013-03-25'],
  ])('%s', (text, expected) => {
    const [time] = readTimes(text, NEWS);
    expect(time.value).toBe(expected);
    expect(time.text).toBe(text.slice(time.start, time.end));
  });
});
