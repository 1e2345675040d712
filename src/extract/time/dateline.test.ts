import { describe, expect, test } from 'vitest';
import { datelineDate, impliedPublication, impliedYear } from './dateline.ts';

const WAR = [{ names: ['World War II', 'Second World War'], edtf: '1939-09-01/1945-09-02' }];

describe('a dateline', () => {
  test.each([
    ['BEIJING, Sept. 2 (Xinhua) -- Leaders met.', { month: 9, day: 2 }],
    ['A title\n\nNEW YORK, March 12, 2009 — Shares fell.', { year: 2009, month: 3, day: 12 }],
    ['LONDON (AP) — Tuesday, 5 May 2020\n\nShares fell.', { year: 2020, month: 5, day: 5 }],
    ['BRUSSELS (Example News) Nov 15, 2021 - Ministers met.', { year: 2021, month: 11, day: 15 }],
    ['PARIS, 5 May (AFP) - Shares fell.', { month: 5, day: 5 }],
    ['TOKYO, Tuesday, Sept. 2 (Kyodo) — Shares fell.', { month: 9, day: 2 }],
    ['BEIJING, 2 September 2025 (Xinhua) – Leaders met.', { year: 2025, month: 9, day: 2 }],
    ['Beijing, September 2, 2025 (Xinhua) -- Leaders met.', { year: 2025, month: 9, day: 2 }],
    ['WASHINGTON — May 5 — Shares fell.', { month: 5, day: 5 }],
    ['ST. JOHN’S, Newfoundland, July 4 (CP) -- It snowed.', { month: 7, day: 4 }],
    ['NAIROBI, Kenya, Aug. 7 (AP) _ A bomb exploded.', { month: 8, day: 7 }],
  ])('%j', (text, expected) => expect(datelineDate(text)).toEqual(expected));

  test.each([
    'Leaders met in Beijing, Sept. 2 (a Tuesday).',
    'LONDON (AP) — 5 May 2020 was a Tuesday.',
    'Chapter, March 3 - It rained.',
    '(Reuters) - On May 5, 2020, shares fell.',
    'NATO, 5 May and other dates.',
    'BEIJING (AP) -- Leaders met on Sept. 2.',
    'BEIJING, Feb. 31 (AP) -- Leaders met.',
    '',
  ])('none: %j', (text) => expect(datelineDate(text)).toBeUndefined());
});

describe('what a text implies', () => {
  test.each([
    ["A parade for the 80th anniversary of World War II's end.", 2025],
    ['It was the 50th anniversary of the start of World War II.', 1989],
    ['They fought in World War II.', undefined],
    ['The 80th anniversary of the company.', undefined],
    ["The 80th anniversary of World War II's end and the 70th anniversary of World War II.", undefined],
  ])('%s', (text, year) => expect(impliedYear(text, WAR)?.year).toBe(year));

  test('dateline and anniversary together give the day', () => {
    const text = "BEIJING, Sept. 2 (Xinhua) -- A parade marks the 80th anniversary of World War II's end.";
    expect(impliedPublication(text, WAR)).toBe('2025-09-02');
    expect(impliedPublication(text.slice(29), WAR)).toBe('2025');
    expect(impliedPublication('BEIJING, Sept. 2 (Xinhua) -- Leaders met.', WAR)).toBeUndefined();
  });
});
