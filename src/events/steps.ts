/**
 * Work in steps: a generator that yields, after each step, how much of it is done, 0 to 1, and returns what comes of it.
 * Who runs it may do something else between two steps.
 */
export type Steps<T> = Generator<number, T>;

/** Runs steps to their end, without a pause. */
export function toEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Steps as a part of some longer work: what they yield is between `from` and `to`. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
