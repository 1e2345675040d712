import { describe, expect, test } from 'vitest';
import { joinRanges, readTimes } from './index.ts';

const ranges = (text: string): string[] =>
  joinRanges(text, readTimes(text, { dct: '2025-09-02', style: 'news' })).map(
    (time) => `${time.text} = ${time.edtf}`,
  );

describe('the ends of a stretch are one expression', () => {
  test.each([
    ['It lasted from March to July 1941.', 'March to July 1941 = 1941-03/1941-07'],
    ['He ruled 1937-41.', '1937-41 = 1937/1941'],
    ['Between 1939 and 1945 they fought.', '1939 and 1945 = 1939/1945'],
    ['They met on 10-12 August 1945.', '10-12 August 1945 = 1945-08-10/1945-08-12'],
    ['They met from August 15 to 18, 1945.', 'August 15 to 18, 1945 = 1945-08-15/1945-08-18'],
  ])('%s', (text, expected) => expect(ranges(text)).toEqual([expected]));
});

describe('two dates are two', () => {
  test.each(['They met in 1939 and 1945.', 'It went from 1945 to 1939.', 'In March, and in July 1941.'])(
    '%s',
    (text) => expect(ranges(text)).toHaveLength(2),
  );
});
