/** More different companies than these do not change the order. */
const MOST = 500;

/**
 * An order of lanes in which those that act together stand together, so that connectors are short: from the given
 * order, lanes are moved one at a time as long as that makes all connectors shorter together.
 * @param lanes keys, the most frequent first
 * @param companies for each event, the keys of its lanes
 */
export function orderLanes(lanes: readonly string[], companies: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, { keys: readonly string[]; count: number }>();
  for (const keys of companies) {
    if (keys.length < 2) continue;
    const name = keys.toSorted().join(' ');
    const known = counts.get(name);
    if (known) known.count++;
    else if (counts.size < MOST) counts.set(name, { keys, count: 1 });
  }
  const groups = [...counts.values()];
  const lengthOf = (order: readonly string[]) => {
    const places = new Map(order.map((key, place) => [key, place]));
    return groups.reduce((sum, { keys, count }) => {
      const at = keys.map((key) => places.get(key)!);
      return sum + count * (Math.max(...at) - Math.min(...at));
    }, 0);
  };
  let best = lanes.slice();
  let length = lengthOf(best);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const order of moves(best)) {
      const other = lengthOf(order);
      if (other >= length) continue;
      [best, length, isBetter] = [order, other, true];
      break;
    }
  }
  return best;
}

/** Every order in which one lane stands elsewhere. */
function moves(order: readonly string[]): string[][] {
  return order.flatMap((key, from) => {
    const others = order.filter((_, place) => place !== from);
    return order.flatMap((_, to) => (to === from ? [] : [others.toSpliced(to, 0, key)]));
  });
}
