import { expect, it } from 'vitest';
import { inTurns } from './turns.ts';

/** So many steps, each so long that the page must have its turn after it. */
function* slow(steps: number): Generator<number, string> {
  for (let step = 1; step <= steps; step++) {
    for (const begun = performance.now(); performance.now() - begun < 20;);
    yield step / steps;
  }
  return 'done';
}

it('others have their turn between long steps, and are told how far it is', async () => {
  const told: (number | string)[] = [];
  const work = inTurns(slow(3), (share) => {
    told.push(share);
    setTimeout(() => told.push('turn'));
  });
  expect(await work).toBe('done');
  expect(told.filter((word) => word !== 'turn')).toEqual([1 / 3, 2 / 3, 1]);
  expect(told.indexOf('turn')).toBeLessThan(told.indexOf(1));
});

it('short work is done in one go', async () => {
  const told: number[] = [];
  const quick = (function* () {
    yield 0.5;
    return 1;
  })();
  expect(await inTurns(quick, (share) => told.push(share))).toBe(1);
  expect(told).toEqual([]);
});

it('what is given up ends with its reason', async () => {
  const loading = new AbortController();
  const work = inTurns(slow(3), () => loading.abort(new Error('enough')), loading.signal);
  await expect(work).rejects.toThrow('enough');
});
