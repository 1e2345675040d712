import type { Dating } from '../../events/index.ts';

/** An event that a reader wrote down by hand, without the words of the text. */
export interface GoldEvent {
  /** What it is, in our own words. */
  gist: string;
  /** Its date in EDTF; others that are as right behind it. */
  dates: string[];
  dating: Dating;
  actors: string[];
  /** The sentences that tell it: UTF-16 indices into the document's text. */
  quotes: [start: number, end: number][];
  /** It may be told or left out: careful readers differ. */
  optional?: boolean;
}

export interface GoldDocument {
  doc: string;
  /** The file that holds the document, without its ending. */
  corpus: string;
  /** `check` was put aside while the rules were made: nobody who makes them reads its errors. */
  half: 'tuned' | 'check';
  published: string;
  hash: string;
  /** Where the part of the text ends that was read. */
  end: number;
  events: GoldEvent[];
}

/** An event as the extraction tells it: where its quotes begin, in UTF-16 units. */
export interface SystemEvent {
  title: string;
  date: string;
  actors: string[];
  starts: number[];
}

export interface Pair {
  gold: GoldEvent;
  system: SystemEvent;
  dated: boolean;
}

export interface Matched {
  pairs: Pair[];
  missed: GoldEvent[];
  false: SystemEvent[];
}

/**
 * Joins each gold event to at most one of the system's of the same sentence: first those of the same date, the likest
 * titles first; then those that share a word. What only an optional gold event allows counts for nothing.
 */
export function matchEvents(gold: readonly GoldEvent[], system: readonly SystemEvent[]): Matched {
  const candidates = gold
    .flatMap((event) =>
      system.filter((each) => isSameSentence(event, each)).map((each) => pairOf(event, each)),
    )
    .filter(({ dated, shared }) => dated || shared > 0)
    .toSorted(
      (a, b) =>
        Number(a.gold.optional ?? false) - Number(b.gold.optional ?? false) ||
        Number(b.dated) - Number(a.dated) ||
        b.shared - a.shared,
    );
  const used = new Set<GoldEvent | SystemEvent>();
  const pairs: Pair[] = [];
  for (const { gold: event, system: each, dated } of candidates) {
    // An optional event allows as many tellings as there are, but of its own date.
    if (used.has(each) || (event.optional ? !dated : used.has(event))) continue;
    used.add(each).add(event);
    if (!event.optional) pairs.push({ gold: event, system: each, dated });
  }
  return {
    pairs,
    missed: gold.filter((event) => !event.optional && !used.has(event)),
    false: system.filter((each) => !used.has(each)),
  };
}

function pairOf(gold: GoldEvent, system: SystemEvent): Pair & { shared: number } {
  const words = stemsOf(gold.gist);
  const shared = [...stemsOf(system.title)].filter((word) => words.has(word)).length;
  return { gold, system, dated: gold.dates.includes(plain(system.date)), shared };
}

/** Without doubts; what was at some time within an interval is noted as the interval. */
function plain(edtf: string): string {
  return edtf.replace(/[~?]$/, '').replace(/^\[([^,]+)\.\.([^,]+)\]$/, '$1/$2');
}

function isSameSentence({ quotes }: GoldEvent, { starts }: SystemEvent): boolean {
  return starts.some((at) => quotes.some(([start, end]) => at >= start - 3 && at < end));
}

/** The first five letters of each word that says something. */
function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

export interface Score {
  /** F1 of events, from 0 to 1. */
  f1: number;
  /** The same, counting only those whose date is right. */
  datedF1: number;
  precision: number;
  recall: number;
  /** Of the gold events of each dating, how many were found with the right date. */
  byDating: Partial<Record<Dating, { found: number; of: number }>>;
}

export function scoreOf(documents: readonly Matched[]): Score {
  const pairs = documents.flatMap((each) => each.pairs);
  const missed = documents.flatMap((each) => each.missed);
  const told = pairs.length + documents.flatMap((each) => each.false).length;
  const gold = pairs.length + missed.length;
  const right = pairs.filter(({ dated }) => dated);
  const byDating: Score['byDating'] = {};
  for (const { dating } of [...pairs.map((pair) => pair.gold), ...missed])
    (byDating[dating] ??= { found: 0, of: 0 }).of++;
  for (const { gold: event } of right) byDating[event.dating]!.found++;
  return {
    f1: (2 * pairs.length) / (told + gold),
    datedF1: (2 * right.length) / (told + gold),
    precision: pairs.length / told,
    recall: pairs.length / gold,
    byDating,
  };
}
