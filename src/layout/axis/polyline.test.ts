import { describe, expect, it } from 'vitest';
import { polyline } from './polyline.ts';

describe('a map through given places', () => {
  const map = polyline([0, 10, 20], [100, 200, 1200]);

  it.each([
    [0, 100],
    [5, 150],
    [10, 200],
    [11, 300],
    [20, 1200],
  ])('is linear between them: %i', (value, mapped) => expect(map(value)).toBe(mapped));

  it('goes on beyond them', () => {
    expect(map(-1)).toBeCloseTo(90);
    expect(map(21)).toBeCloseTo(1300);
  });

  it('is undone by the map back', () => {
    const back = polyline([100, 200, 1200], [0, 10, 20]);
    for (const value of [-7, 0, 3, 10, 12.5, 40]) expect(back(map(value))).toBeCloseTo(value);
  });
});
