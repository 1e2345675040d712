import type { Steps } from '../events/index.ts';

/** ms that work may hold the page; then it has its turn. A step is to be a small part of them. */
const HELD = 12;

/**
 * Runs work to its end, and lets the page have its turn now and then.
 * @param onshare told before each turn how much is done, 0 to 1
 * @param signal gives up; the promise then rejects with its reason
 */
export async function inTurns<T>(
  steps: Steps<T>,
  onshare?: (share: number) => void,
  signal?: AbortSignal,
): Promise<T> {
  let isLong = false;
  for (let begun = performance.now(); ;) {
    const step = steps.next();
    if (step.done) {
      // What comes next does not add to the last turn.
      if (isLong) await pageTurn();
      return step.value;
    }
    if (performance.now() - begun < HELD) continue;
    isLong = true;
    onshare?.(step.value);
    await pageTurn();
    signal?.throwIfAborted();
    begun = performance.now();
  }
}

/** Ends when the page has drawn and answered what was waiting. */
export function pageTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
