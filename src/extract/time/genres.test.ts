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
  ['It was elected in 1978, in a year when it rained.', '1978 = 1978'],
  ['Five years on, the crisis is not over.', 'Five years = P5Y'],
  ['It was the coldest March in decades.', 'March = 2013-03; decades = PXDE'],
  ['The mayor, who leaves office on Jan. 1, wept.', 'Jan. 1 = 2014-01-01'],
  ['It will meet for two days from Monday.', 'two days = P2D; Monday = 2013-03-25'],
  ['The talks were cut to one day.', 'one day = P1D'],
  ['Saturday marks the end of the war.', 'Saturday = 2013-03-23'],
  ['Saturday marked the end of the war.', 'Saturday = 2013-03-16'],
  ['Exports fell last month from a year earlier.', 'last month = 2013-02; a year earlier = 2012-02'],
  ['It fell in its third quarter, which ended Feb. 28.', 'third quarter = 2013-Q3; Feb. 28 = 2013-02-28'],
]);

table('weekdays in a row', { dct: '2013-04-15', style: 'news' }, [
  ['Snow closed the schools Monday and Tuesday.', 'Monday = 2013-04-15; Tuesday = 2013-04-16'],
  ['They were shut on Thursday and Friday.', 'Thursday = 2013-04-11; Friday = 2013-04-12'],
  ['They will vote on Saturday and on Sunday.', 'Saturday = 2013-04-20; Sunday = 2013-04-21'],
  [
    'It rained on Friday, Saturday and Sunday.',
    'Friday = 2013-04-12; Saturday = 2013-04-13; Sunday = 2013-04-14',
  ],
  [
    'They fought on Friday night and Saturday morning.',
    'Friday night = 2013-04-12TNI; Saturday morning = 2013-04-13TMO',
  ],
  ['He spoke Friday and Thursday.', 'Friday = 2013-04-12; Thursday = 2013-04-11'],
  ['They met on Monday and Thursday.', 'Monday = 2013-04-15; Thursday = 2013-04-11'],
  ['They met last Tuesday and Friday.', 'last Tuesday = 2013-04-09; Friday = 2013-04-12'],
]);

table('the following Monday counts from what was told', NEWS, [
  [
    'He was arrested on Feb. 12 and freed the following Monday.',
    'Feb. 12 = 2013-02-12; the following Monday = 2013-02-18',
  ],
  ['The law of 1990 took effect the following May.', '1990 = 1990; the following May = 1991-05'],
  [
    'She died on March 5; the previous Friday she had voted.',
    'March 5 = 2013-03-05; the previous Friday = 2013-03-01',
  ],
  ['The vote is set for the following Monday.', 'the following Monday = 2013-03-25'],
  [
    'He was arrested on Feb. 12. Next Monday he will be freed.',
    'Feb. 12 = 2013-02-12; Next Monday = 2013-03-25',
  ],
]);

table('what has its year in its name', NEWS, [
  ['The 2014 Winter Olympics will be held in Sochi in February.', '2014 = 2014; February = 2014-02'],
  ['The 2008 election was held on November 4.', '2008 = 2008; November 4 = 2008-11-04'],
  [
    'The 2004 tsunami, which struck in late December, killed many.',
    '2004 = 2004; late December = 2004-12 END',
  ],
  ['The 2008 election was stolen, a judge said in January.', '2008 = 2008; January = 2013-01'],
  ['The 2008 law was passed by a vote in January.', '2008 = 2008; January = 2013-01'],
  [
    'It came a month after the attacks of Dec. 1, 2012. It fell at 9:14 p.m.',
    'a month = P1M; Dec. 1, 2012 = 2012-12-01; 9:14 p.m. = 2013-03-22T21:14',
  ],
  [
    'It was attacked on Dec. 1, 2012. It fell at 9:14 p.m.',
    'Dec. 1, 2012 = 2012-12-01; 9:14 p.m. = 2012-12-01T21:14',
  ],
]);

table('contracts and notes', NEWS, [
  ['Five per cent per annum is due for five (5) years.', 'per annum = P1Y; five (5) years = P5Y'],
  ['The tenant shall pay within thirty (30) days.', 'thirty (30) days = P30D'],
  ['He read chapter five (5 years old by then).', '5 years old = P5Y'],
  ['The session lasted 45mins after 2wks off.', '45mins = PT45M; 2wks = P2W'],
  ['The note is due 3/14; he was seen on 12/30.', '3/14 = 2013-03-14; 12/30 = 2012-12-30'],
  ['On 3/4 of it all it was up 2/14; on 1/8 it fell, on 13/40 and 2/30 too.', ''],
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
  ['Three weeks ago tonight they were packing.', 'Three weeks ago tonight = 2013-03-01TNI'],
  ['see you tmrw at 7pm', 'tmrw at 7pm = 2013-03-23T19:00'],
]);

table('small letters and shouting', NEWS, [
  ['flying home dec 20, back on apr 4', 'dec 20 = 2012-12-20; apr 4 = 2013-04-04'],
  ['she was born on may 6', 'may 6 = 2012-05-06'],
  ['it may 6 times out of ten; they march 12 miles', ''],
  ['my birthday is 3 nov, not jan', '3 nov = 2013-11-03'],
  ['so full after thanksgiving', 'thanksgiving = 2012-11-22'],
  ['the easter egg, the may day call and the independence day of a girl', ''],
  ['yday was fun, last nite even more', 'yday = 2013-03-21; last nite = 2013-03-21TNI'],
  ["Can't wait for Friday night!", 'Friday night = 2013-03-22TNI'],
  ['They waited for Thursday.', 'Thursday = 2013-03-21'],
  ["We're ready for Sunday.", 'Sunday = 2013-03-24'],
  ["MARKETS FALL TODAY AFTER YESTERDAY'S VOTE", 'TODAY = 2013-03-22; YESTERDAY = 2013-03-21'],
  ['USA TODAY and USA Today reported it.', ''],
]);

table('histories and lives', HISTORY, [
  [
    'He won in 216 BC. Called home in 203 BC, he lost in the autumn of the following year.',
    '216 BC = BC0216; 203 BC = BC0203; the autumn of the following year = BC0202-FA',
  ],
  ['Five years on, in 1951, it was over.', 'Five years on = XXXX; 1951 = 1951'],
  [
    'The Light Brigade charged on 25 October 1854. The following winter was cold.',
    '25 October 1854 = 1854-10-25; The following winter = 1855-WI',
  ],
  ['He came in 334 BC. The town fell in July 332 after a siege.', '334 BC = BC0334; July 332 = BC0332-07'],
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

table('lists of dates', HISTORY, [
  ['1513: Balboa crosses the isthmus.', '1513 = 1513'],
  ['They came back. 1622 – Peru falls.', '1622 = 1622'],
  ['They sold 1513: few were left.', ''],
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
