import {
  CATEGORIES,
  type Category,
  type EventDate,
  type Precision,
  type TimelineEvent,
} from '../../events/index.ts';
import type { TickUnit } from '../axis/tickUnits.ts';

/** What is so of some event of a timeline, found out once: what a legend must explain, and how fine ticks may be. */
export interface Facts {
  /** In the order of the list of categories; undefined, if some event has none, last. */
  categories: (Category | undefined)[];
  hasWithin: boolean;
  hasSpan: boolean;
  hasUnsure: boolean;
  hasPlanned: boolean;
  /** How many events have a quote. */
  quoted: number;
  /** The finest unit that a date names. */
  finest: TickUnit['unit'];
  /** UTF-16 units of the longest title. */
  longestTitle: number;
}

const UNITS: Partial<Record<Precision, TickUnit['unit']>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'minute',
  day: 'day',
  month: 'month',
  season: 'month',
};
const FINEST_FIRST: readonly TickUnit['unit'][] = ['minute', 'day', 'month'];

/** The finest unit that some dates name; without any, days: there is a day of publication. */
export function finestOf(precisions: Iterable<Precision>): TickUnit['unit'] {
  const all = [...new Set(precisions)];
  if (all.length === 0) return 'day';
  const named = new Set(all.map((precision) => UNITS[precision]));
  return FINEST_FIRST.find((unit) => named.has(unit)) ?? 'year';
}

/** Gathers the facts, one event after the other. */
export function gatherFacts() {
  const used = new Set<Category | undefined>();
  const precisions = new Set<Precision>();
  const facts: Omit<Facts, 'categories' | 'finest'> = {
    hasWithin: false,
    hasSpan: false,
    hasUnsure: false,
    hasPlanned: false,
    quoted: 0,
    longestTitle: 0,
  };
  return {
    add(event: TimelineEvent, date: EventDate, look: 'moment' | 'within' | 'span'): void {
      used.add(event.category);
      precisions.add(date.precision);
      facts.hasWithin ||= look === 'within';
      facts.hasSpan ||= look === 'span';
      facts.hasUnsure ||= date.approximate || date.uncertain;
      facts.hasPlanned ||= event.planned === true;
      facts.quoted += event.evidence.length > 0 ? 1 : 0;
      facts.longestTitle = Math.max(facts.longestTitle, event.title.length);
    },
    done(): Facts {
      const named: Facts['categories'] = CATEGORIES.filter((category) => used.has(category));
      if (used.has(undefined)) named.push(undefined);
      return { ...facts, categories: named, finest: finestOf(precisions) };
    },
  };
}
