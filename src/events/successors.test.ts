import { expect, it } from 'vitest';
import { SUCCESSORS } from './index.ts';

it('says which state continues another', () => {
  expect(SUCCESSORS.SUN).toEqual({ by: 'RUS', from: '1991-12-26' });
});

it.each(['FRA', 'constructor', '__proto__', 'toString'])('knows none of %s', (id) => {
  expect(SUCCESSORS[id]).toBeUndefined();
});
