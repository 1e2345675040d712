import { describe, expect, test } from 'vitest';
import { readTimes, type TimeOptions } from './index.ts';

/** Feasts, what is counted from them, and the ends of a stretch; news came out on Tuesday 18 June 2013. */

const NEWS: TimeOptions = { dct: '2013-06-18', style: 'news' };
const HISTORY: TimeOptions = { style: 'narrative' };

const read = (text: string, options: TimeOptions): string =>
  readTimes(text, options)
    .map(({ text: words, value, mod }) => `${words} = ${value}${mod ? ` ${mod}` : ''}`)
    .join('; ');
const edtf = (text: string): (string | undefined)[] => readTimes(text, NEWS).map((time) => time.edtf);

describe('counted from a feast', () => {
  test.each<[string, TimeOptions, string]>([
    ['Two days after Christmas the couple flew home.', NEWS, 'Two days after Christmas = 2012-12-27'],
    ['Sales fell the week before Easter.', NEWS, 'the week before Easter = 2013-W12'],
    ['He left a week before Easter 2010.', NEWS, 'a week before Easter 2010 = 2010-03-28'],
    ['The day after Thanksgiving they struck.', NEWS, 'The day after Thanksgiving = 2012-11-23'],
    ['The night before Halloween was calm.', NEWS, 'The night before Halloween = 2012-10-30TNI'],
    ['Five days before Christmas 1860 it left.', HISTORY, 'Five days before Christmas 1860 = 1860-12-20'],
    [
      'Six days after Easter Monday 1916 they gave up.',
      HISTORY,
      'Six days after Easter Monday 1916 = 1916-04-30',
    ],
    ['Soon after Christmas they fled.', NEWS, 'Christmas = 2012-12-25'],
    ['Every day before Christmas counted.', NEWS, 'Every day = P1D; Christmas = 2012-12-25'],
    ['Two days after the vote he left.', NEWS, 'Two days = P2D'],
  ])('%s', (text, options, expected) => expect(read(text, options)).toBe(expected));
});

describe('feasts by the moon', () => {
  test.each<[string, TimeOptions, string]>([
    ['The attack came on Yom Kippur 1973.', HISTORY, 'Yom Kippur 1973 = 1973-10-06'],
    ['It was Passover 2024.', HISTORY, 'Passover 2024 = 2024-04-23'],
    ['They rose on Rosh Hashanah 1943.', HISTORY, 'Rosh Hashanah 1943 = 1943-09-30'],
    ['They struck on Lunar New Year 1968.', HISTORY, 'Lunar New Year 1968 = 1968-01-30'],
    ['They met on Hanukkah 2023.', HISTORY, 'Hanukkah 2023 = 2023-12-08'],
    ['The truce began on Eid al-Fitr 2024.', HISTORY, 'Eid al-Fitr 2024 = 2024-04-10 APPROX'],
    ['They prayed on Eid al-Adha 2024.', HISTORY, 'Eid al-Adha 2024 = 2024-06-16 APPROX'],
    ['The Yom Kippur War and the Good Friday Agreement came up.', NEWS, ''],
    ['It fell on Tet (Lunar New Year).', HISTORY, ''],
  ])('%s', (text, options, expected) => expect(read(text, options)).toBe(expected));

  test('the first day of a Muslim one is only about known', () =>
    expect(edtf('They met on Eid al-Fitr 2024.')).toEqual(['2024-04-10~']));
});

describe('the ends of a stretch', () => {
  test.each<[string, TimeOptions, string]>([
    ['The road was closed from March until December.', NEWS, 'March = 2012-03; December = 2012-12'],
    ['The road will be closed from November to March.', NEWS, 'November = 2013-11; March = 2014-03'],
    ['The show runs from Nov. 28 to Jan. 3.', NEWS, 'Nov. 28 = 2013-11-28; Jan. 3 = 2014-01-03'],
    ['He was jailed from November to March.', NEWS, 'November = 2012-11; March = 2013-03'],
    ['Output fell between January and May.', NEWS, 'January = 2013-01; May = 2013-05'],
    ['From October 2011 until April he was abroad.', NEWS, 'October 2011 = 2011-10; April = 2012-04'],
    ['From March 1917 until December he hid.', HISTORY, 'March 1917 = 1917-03; December = 1917-12'],
    ['He met her in March and in December.', NEWS, 'March = 2013-03; December = 2012-12'],
  ])('%s', (text, options, expected) => expect(read(text, options)).toBe(expected));
});

describe('times beside parts of the day', () => {
  test.each<[string, TimeOptions, string]>([
    ['The show starts Friday night at 8:30.', NEWS, 'Friday night at 8:30 = 2013-06-21T20:30'],
    ['They meet tomorrow morning at 9:15.', NEWS, 'tomorrow morning at 9:15 = 2013-06-19T09:15'],
    ['It was 8:15 in the evening.', NEWS, '8:15 in the evening = 2013-06-18T20:15'],
    [
      'At 8:32 on the morning of 18 May 1980 it fell.',
      HISTORY,
      '8:32 on the morning of 18 May 1980 = 1980-05-18T08:32',
    ],
    ['They won 8:15 in the second heat.', NEWS, ''],
  ])('%s', (text, options, expected) => expect(read(text, options)).toBe(expected));
});

describe('long ages', () => {
  test.each([
    ['It dates from the 3rd millennium BC.', 'the 3rd millennium BC = BC2', '-2999/-2000'],
    ['It dates from the late 2nd millennium BC.', 'the late 2nd millennium BC = BC1 END', '-1399/-1000'],
    ['In the first millennium AD it grew.', 'the first millennium AD = 0', '0001/0999'],
  ])('%s', (text, expected, lies) => {
    expect(read(text, HISTORY)).toBe(expected);
    expect(edtf(text)).toEqual([lies]);
  });

  test.each([
    ['In the 1950s he taught; a decade later he left.', 'the 1950s = 195; a decade later = 196'],
    ['Work stopped in 1914 and ended three winters later.', '1914 = 1914; three winters later = 1917-WI'],
    ['In 1990 it opened; two summers earlier they had begun.', '1990 = 1990; two summers earlier = 1988-SU'],
  ])('%s', (text, expected) => expect(read(text, HISTORY)).toBe(expected));
});

describe('business years', () => {
  test.each([
    ['In the quarter ended July 31 it lost money.', 'the quarter = 2012-Q2; July 31 = 2012-07-31'],
    ['For the third quarter ended Feb. 28, net rose.', 'the third quarter = 2013-Q3; Feb. 28 = 2013-02-28'],
    [
      'In fiscal 2012 profit rose to $3.1 million from $2.8 million a year earlier.',
      'fiscal 2012 = 2012; a year earlier = 2011',
    ],
  ])('%s', (text, expected) => expect(read(text, NEWS)).toBe(expected));

  test.each<[string, (string | undefined)[]]>([
    ['For the third quarter ended Feb. 28, net rose.', ['2013-33', '2013-02-28']],
    ['In fiscal 2012 it lost money.', ['2012~']],
    ['In the third quarter of 2012 it lost money.', ['2012-35']],
  ])('%s lies there', (text, expected) => expect(edtf(text)).toEqual(expected));
});

describe('the attacks of 2001', () => {
  test.each([
    ['It was tightened since the Sept. 11 attacks.', '2001-09-11'],
    ['After September 11 everything changed.', '2001-09-11'],
    ['The Sept. 11 hijackers trained there.', '2001-09-11'],
    ['She was born on Sept. 11 in Ohio.', '2012-09-11'],
  ])('%s', (text, value) => expect(readTimes(text, NEWS)[0].value).toBe(value));
});

describe('counted by the way', () => {
  test.each<[string, TimeOptions, string]>([
    ['They married the Saturday before last.', NEWS, 'the Saturday before last = 2013-06-08'],
    ['They marry the Saturday after next.', NEWS, 'the Saturday after next = 2013-06-29'],
    [
      'It fell on 25 April 1974. A year to the day later they voted.',
      HISTORY,
      '25 April 1974 = 1974-04-25; A year to the day later = 1975-04-25',
    ],
    ['It fell in 1999. The year after that it rose.', NEWS, '1999 = 1999; The year after that = 2000'],
    ['A month after that decision it fell.', NEWS, 'A month = P1M'],
    ['A week after that, he left.', HISTORY, 'A week after that = XXXX-WXX'],
  ])('%s', (text, options, expected) => expect(read(text, options)).toBe(expected));
});
