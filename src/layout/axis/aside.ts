/** px between a leader and the words that step aside for it; with less, it would seem to touch them. */
const CLEAR = 3.5;
const LEAST = 2.5;

/**
 * How words may step aside so that no leader runs through them.
 * @param words their first and last px along the axis
 * @param poles px along the axis of the leaders
 * @param most px that they may step
 * @returns px, the shortest step first: 0 alone where there is no need
 */
export function stepsAside(
  { from, to }: { from: number; to: number },
  poles: readonly number[],
  most: number,
): number[] {
  const isFree = (step: number) =>
    poles.every((pole) => pole <= from + step - LEAST || pole >= to + step + LEAST);
  if (isFree(0)) return [0];
  return poles
    .flatMap((pole) => [pole + CLEAR - from, pole - CLEAR - to])
    .filter((step) => Math.abs(step) <= most && isFree(step))
    .toSorted((a, b) => Math.abs(a) - Math.abs(b));
}
