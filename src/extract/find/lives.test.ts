import { expect, it } from 'vitest';
import { brief, eventsOf } from '../testing.ts';

const told = (text: string) => eventsOf(text, '2025-09-02').map(brief);

it.each([
  [
    'Ann Maria Lee (16 November 1930 – 21 March 2013) was a Peruvian poet and critic.',
    ['1930-11-16 Ann Maria Lee is born', '2013-03-21 Ann Maria Lee dies'],
  ],
  [
    'Jan van Berg (7 May 1770 – 8 June 1827) was a Dutch engineer.',
    ['1770-05-07 Jan van Berg is born', '1827-06-08 Jan van Berg dies'],
  ],
  [
    'Paul Berg (born Pauli Berg; May 3, 1901 - June 4, 1980) was the chancellor who signed it.',
    ['1901-05-03 Paul Berg is born', '1980-06-04 Paul Berg dies'],
  ],
  ['Ann Lee (born 3 May 1950) is a Peruvian singer.', ['1950-05-03 Ann Lee is born']],
])('tells a life: %s', (text, events) => expect(told(text)).toEqual(events));

it.each([
  ['a war', 'World War Nine (7 May 1914 – 8 June 1918) was a global conflict.'],
  ['a state', 'The Kingdom of Oz (7 May 1299 – 8 June 1922) was a great power.'],
  ['a reign', 'Oskar Berg (reigned 7 May 1899 – 8 June 1922) was a Swedish king.'],
  ['someone in passing', 'The palace of Paul Berg (7 May 1874 – 8 June 1965) was large.'],
  ['years alone', 'Paul Berg (1874–1965) was a poet.'],
  ['when someone was baptised', 'Paul Berg (baptised 17 December 1770 – 26 March 1827) was a composer.'],
])('but not of %s: %s', (_, text) =>
  expect(told(text).filter((event) => /is born|dies/.test(event))).toEqual([]),
);
