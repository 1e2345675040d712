/** What must be in sight: an event's extent, or where a longer one begins and ends. ms */
export interface Stop {
  from: number;
  to: number;
  /** Where that ends which begins here: what lies between is no empty time. */
  until?: number;
}

/** What there is to divide. px */
export interface Room {
  /** For each of so many stops. */
  perStop: (stops: number) => number;
  /** Of a break, and of the least that it lies before. */
  perBreak: number;
  mostBreaks: number;
}

/** px that two neighbours should be apart: their labels then find places, as a rule. Among many, half of their share. */
const APART = 24;
/** Where nothing happens for longer than so many stops take, space is dead; what that costs for each further one. */
const DEAD = 2;
const DEAD_COST = 0.3;
/** px; a gap shorter than this at the scale of what is beside it is hardly worth a break, … */
const EMPTY = 120;
/** … and one shorter than this share of what is beside it never. */
const LEAST_GAP = 0.04;
/**
 * What a break costs, in pairs of neighbours that stand upon each other: as such, and for each stop that would fit in
 * its room; and how many times as much where there is no gap.
 */
const BREAK_COST = 0.25;
const ROOM_COST = 0.4;
const NO_GAP = 3;
/** So many gaps are thought of, the longest. */
const CANDIDATES = 64;

/**
 * Cuts the calendar into parts so that few neighbours stand upon each other and little space is dead, when each part is
 * as long as it has stops; a break must be worth its room. The best of all ways to cut, by dynamic programming over the gaps.
 * @param stops by their start, one at least
 * @returns the parts, in the order of time
 */
export function bestParts(stops: readonly Stop[], { perStop, perBreak, mostBreaks }: Room): Stop[][] {
  const ends = [0, ...gapsOf(stops), stops.length];
  const places = placesOf(stops);
  const share = perStop(stops.length);
  const apart = Math.min(APART, share / 2);
  const halfBreak = (BREAK_COST + (ROOM_COST * perBreak) / share) / 2;
  const reached = reachesOf(stops);
  const filled = filledGaps(stops);

  /** What it costs to have in one part what lies from one end to another. */
  const costOf = (first: number, last: number): number => {
    const [from, to] = [ends[first], ends[last]];
    const extent = Math.max(1, reached[to - 1] - stops[from].from);
    const scale = ((to - from) * share) / extent;
    let cost = 0;
    for (let at = from + 1; at < to; at++) {
      const px = (places[at] - places[at - 1]) * scale;
      cost += Math.max(0, 1 - px / apart);
      if (!filled[at]) cost += DEAD_COST * Math.max(0, px / share - DEAD);
    }
    const edge = (at: number) => {
      const gap = stops[at].from - reached[at - 1];
      if (gap < LEAST_GAP * extent) return Infinity;
      return halfBreak * (1 + (NO_GAP - 1) * Math.max(0, 1 - (gap * scale) / EMPTY));
    };
    return cost + (from > 0 ? edge(from) : 0) + (to < stops.length ? edge(to) : 0);
  };
  return cheapest(ends.length - 1, mostBreaks, costOf).map(([first, last]) =>
    stops.slice(ends[first], ends[last]),
  );
}

/** The last ms that any of the stops up to each reaches. */
function reachesOf(stops: readonly Stop[]): number[] {
  let reach = -Infinity;
  return stops.map(({ to }) => (reach = Math.max(reach, to)));
}

/** By the stop behind each gap, whether something lasts all through it. */
function filledGaps(stops: readonly Stop[]): boolean[] {
  let until = -Infinity;
  return stops.map((stop) => {
    const isFilled = until >= stop.from;
    until = Math.max(until, stop.until ?? -Infinity);
    return isFilled;
  });
}

/** The stops behind the longest gaps, by their place. */
function gapsOf(stops: readonly Stop[]): number[] {
  const reached = reachesOf(stops);
  return stops
    .map(({ from }, at) => ({ at, gap: at > 0 ? from - reached[at - 1] : 0 }))
    .filter(({ gap }) => gap > 0)
    .toSorted((a, b) => b.gap - a.gap)
    .slice(0, CANDIDATES)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
}

/** Where the stops stand, in their order: what happened on one day shares its length. ms */
function placesOf(stops: readonly Stop[]): Float64Array {
  const places = new Float64Array(stops.length);
  for (let first = 0, next = 0; first < stops.length; first = next) {
    const { from, to } = stops[first];
    for (next = first + 1; next < stops.length && stops[next].from === from && stops[next].to === to; next++);
    for (let at = first; at < next; at++) {
      places[at] = from + ((to - from) * (at - first + 0.5)) / (next - first);
    }
  }
  return places.toSorted();
}

/** A run of pieces, from the first up to, not including, the last. */
type Run = [first: number, last: number];

/** Divides so many pieces into runs, as cheap together as can be. */
function cheapest(
  pieces: number,
  mostBreaks: number,
  costOf: (first: number, last: number) => number,
): Run[] {
  const costs = Array.from({ length: pieces }, (_, first) =>
    Array.from({ length: pieces + 1 }, (_, last) => (last > first ? costOf(first, last) : Infinity)),
  );
  /** The cheapest way to divide the pieces up to each in so many runs. */
  let ways = costs[0].map((cost, last) => ({ cost, runs: [[0, last]] as Run[] }));
  let best = ways[pieces];
  for (let breaks = 1; breaks <= Math.min(mostBreaks, pieces - 1); breaks++) {
    ways = ways.map((_, last) => {
      let found = { cost: Infinity, from: 0 };
      for (let first = breaks; first < last; first++) {
        const cost = ways[first].cost + costs[first][last];
        if (cost < found.cost) found = { cost, from: first };
      }
      return { cost: found.cost, runs: [...ways[found.from].runs, [found.from, last]] };
    });
    if (ways[pieces].cost < best.cost) best = ways[pieces];
  }
  return best.runs;
}
