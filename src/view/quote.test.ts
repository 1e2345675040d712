import { describe, expect, it } from 'vitest';
import type { Evidence } from '../events/index.ts';
import { isInQuotes, quoteParts } from './quote.ts';

const quoted = (exact: string): Evidence => ({
  source: 's',
  dating: 'stated',
  selector: [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: exact.length },
  ],
});

describe('a description', () => {
  const evidence = [quoted('They met\nin May.'), quoted('They parted in June.')];

  it.each([
    [undefined, true],
    ['They met in May.', true],
    ['They met in May. They parted in June.', true],
    ['They met in May. It rained.', false],
    ['It rained.', false],
  ])('%j says no more than the quotes: %j', (description, expected) => {
    expect(isInQuotes({ description, evidence })).toBe(expected);
  });
});

describe('a quote', () => {
  it('is cut around its time expression, and stays whole without one', () => {
    expect(quoteParts({ ...quoted('They met in May.'), timex: 'May' })).toEqual({
      before: 'They met in ',
      timex: 'May',
      after: '.',
    });
    expect(quoteParts({ ...quoted('They met.'), timex: 'June' })).toEqual({
      before: 'They met.',
      timex: '',
      after: '',
    });
  });
});
