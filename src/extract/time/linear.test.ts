import { expect, test } from 'vitest';
import { ENGLISH, LEXICON } from './en/index.ts';
import { readTimes } from './index.ts';
import { indexRules } from './ruleIndex.ts';
import { scan } from './scan.ts';

/**
 * Text that is made to be hard must not take more than linear time. Only the ratio of two runs is looked at, and
 * generously: eight times the text takes about 8 times as long when reading is linear, 64 times when it is quadratic.
 */

const GROWTH = 8;
const QUADRATIC = 32;
const SMALL = 4_000;

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** What the process itself has worked, in ms: time in which the machine does other things does not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The shortest of a few runs, in ms of work. */
function shortest(run: () => void): number {
  let best = Infinity;
  for (let i = 0; i < 4; i++) {
    const begun = worked();
    run();
    best = Math.min(best, worked() - begun);
  }
  return best;
}

/** The engine compiles and collects when it likes, so it is tried again; what is quadratic is so every time. */
const TRIES = 6;

function isLinear(piece: string, read: (text: string) => void): boolean {
  const small = repeated(piece, SMALL);
  const large = repeated(piece, SMALL * GROWTH);
  read(small);
  for (let i = 0; i < TRIES; i++) {
    const base = shortest(() => read(small));
    if (shortest(() => read(large)) / Math.max(base, 0.2) < QUADRATIC) return true;
  }
  return false;
}

const PIECES = [
  ' ',
  '\n',
  '\n \n',
  '1',
  '1 ',
  'a ',
  'the the ',
  'a few ',
  'last next ',
  'of the end of the ',
  'May may ',
  '10-',
  '10, ',
  '1941-',
  "'",
  '(',
  'A year after Marathon ',
  'three days after the battle. ',
  'In May, in June, in 1941 ',
  'twenty-four and a half ',
  'on Tuesday it was ',
  'one hundred and one hundred ',
  'the 17th and the 18th and ',
  'two hours and 20 minutes and ',
  'the week of March 6 ',
  '1 p.m. (',
  'from Monday to Tuesday to ',
  'In 1953, three years later, ',
  'the day after the day after ',
];

test.each(PIECES)('reading %j over and over is linear', (piece) => {
  for (const style of ['news', 'narrative'] as const) {
    expect(isLinear(piece, (text) => void readTimes(text, { dct: '2025-09-02', style }))).toBe(true);
  }
});

test('no rule takes more than linear time on its own example over and over, nor on broken ones', () => {
  const slow = ENGLISH.filter((rule) => {
    const index = indexRules([rule], LEXICON);
    const example = `${rule.name.replaceAll(/[[\]]/g, '')} `;
    return [example, example.slice(0, -3), example.slice(0, example.length / 2)].some(
      (piece) => !isLinear(piece, (text) => void scan(text, index)),
    );
  });
  expect(slow.map(({ name }) => name)).toEqual([]);
});
