/** What lies beside a down-running axis: a label, or the words of a break. px along the axis. */
export interface CardWish {
  /** Where its upper edge would best be. */
  at: number;
  height: number;
  /** How hard it is to move; a break's words hold their place. */
  weight: number;
}

/**
 * Places cards in a column, in their order, none upon another, and all together as near to where they want to be as
 * can be: isotonic regression by pooling neighbours (least squares).
 * @param gap px between two
 * @param top px that no card rises above
 * @returns px of each card's upper edge
 */
export function placeCards(wishes: readonly CardWish[], gap: number, top: number): number[] {
  const pools: { at: number; weight: number; count: number }[] = [];
  let above = 0;
  const offsets = wishes.map(({ height }) => {
    const offset = above;
    above += height + gap;
    return offset;
  });
  for (const [index, { at, weight }] of wishes.entries()) {
    let pool = { at: at - offsets[index], weight, count: 1 };
    for (let last = pools.at(-1); last && last.at >= pool.at; last = pools.at(-1)) {
      pools.pop();
      const together = last.weight + pool.weight;
      pool = {
        at: (last.at * last.weight + pool.at * pool.weight) / together,
        weight: together,
        count: last.count + pool.count,
      };
    }
    pools.push(pool);
  }
  const bases = pools.flatMap(({ at, count }) => Array.from({ length: count }, () => Math.max(at, top)));
  return bases.map((base, index) => base + offsets[index]);
}
