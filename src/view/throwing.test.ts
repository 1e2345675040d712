import { expect, it } from 'vitest';
import { createThrower } from './throwing.ts';

/** What is dragged by so many px every 10 ms, ten times, then held so many ms. */
function thrown(step: number, held: number): number {
  const thrower = createThrower();
  for (let index = 0; index <= 10; index++) thrower.follow(index * step, index * 10);
  return thrower.letGo(100 + held);
}

it('what is let go in motion goes on as it went', () => {
  // 1 px a ms; a cube that ends after 600 ms and sets out so fast is 200 px long.
  expect(thrown(10, 0)).toBeCloseTo(200, 6);
  expect(thrown(-10, 0)).toBeCloseTo(-200, 6);
});

it('what was held still before it was let go stays', () => {
  expect(thrown(10, 200)).toBe(0);
});

it('what was moved slowly stays', () => {
  expect(thrown(1, 0)).toBe(0);
});

it('what was not moved stays', () => {
  const thrower = createThrower();
  expect(thrower.letGo(0)).toBe(0);
  thrower.follow(100, 10);
  expect(thrower.letGo(20)).toBe(0);
});

it('one drag is nothing to the next', () => {
  const thrower = createThrower();
  thrower.follow(0, 0);
  thrower.follow(100, 10);
  thrower.letGo(10);
  thrower.follow(500, 20);
  expect(thrower.letGo(20)).toBe(0);
});
