import fc from 'fast-check';

/**
 * Dates of every length for property tests: days, many of them near each other, months, decades and intervals.
 * @param first the year in which they begin
 * @param far over how many days they are strewn
 * @param near and, half of them, over how many
 */
export function strewnDates(
  first: number,
  { far, near }: { far: number; near: number },
): fc.Arbitrary<string> {
  const day = fc
    .tuple(fc.integer({ min: 0, max: far }), fc.boolean())
    .map(([days, isNear]) => new Date(Date.UTC(first, 0, 1 + (isNear ? days % near : days))))
    .map((date) => date.toISOString().slice(0, 10));
  return fc.oneof(
    { weight: 6, arbitrary: day },
    { weight: 1, arbitrary: day.map((text) => text.slice(0, 7)) },
    { weight: 1, arbitrary: day.map((text) => `${text.slice(0, 3)}X`) },
    { weight: 2, arbitrary: fc.tuple(day, day).map((pair) => pair.toSorted().join('/')) },
  );
}
