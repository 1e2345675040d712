import type { Unit } from './moment.ts';

/** What an expression says before it is known from where it counts: the output of a rule. */
export type Meaning =
  | Calendar
  | Shift
  | Same
  | Period
  | { kind: 'duration'; value: string }
  | { kind: 'set'; value: string }
  | { kind: 'ref'; value: string }
  | { kind: 'edtf'; edtf: string };

/** Fields of a calendar date; those that are missing come from the context. Years are astronomical. */
export interface Calendar {
  kind: 'calendar';
  millennium?: number;
  century?: number;
  decade?: number;
  year?: number;
  half?: number;
  quarter?: number;
  /** 1 spring to 4 winter. */
  season?: number;
  month?: number;
  day?: number;
  /** 1 Monday to 7 Sunday. */
  weekday?: number;
  /** "On a Tuesday": nobody says which. */
  any?: boolean;
  /** Day of a year, for what moves: Easter, Thanksgiving. Empty where it cannot be reckoned. */
  holiday?: (year: number) => [month?: number, day?: number];
  /** Behind TIMEX3's `T`. */
  time?: string;
  /** "last May", "next Tuesday", "this summer": said, not to be guessed from the tense. */
  toward?: 'past' | 'future' | 'this';
  /** "The following Monday": counts from the last date mentioned, in news too. */
  told?: boolean;
  /** "May of that year", "next year's first quarter". */
  of?: Meaning;
}

/** So many units before (negative) or after the publication date or the last date mentioned. */
export interface Shift {
  kind: 'shift';
  count: number;
  unit: Unit;
  /** `now`: the publication date ("ago"). `then`: the last date mentioned ("later"). `either`: as the style has it ("last year"). */
  from: 'now' | 'then' | 'either';
  /** "tomorrow morning", "last night". */
  time?: string;
  /** "a week ago Friday": counts from this. */
  of?: Meaning;
  /** Where that stands, when it is another expression: the tense may differ there. */
  ofAt?: { start: number; end: number };
  /** Counts from an event that the text has dated: the words to look for. */
  event?: readonly string[];
  /** "Two decades ago": told by the decade, but it is about a year, ten or twenty of them away. */
  roughly?: boolean;
  /** Keep the precision of what it counts from. */
  keep?: boolean;
}

/** "that year", "the same day": the last mention of that precision or finer. */
export interface Same {
  kind: 'same';
  unit: Unit;
  time?: string;
}

/** The period that a report is about, or the same one of another year: "the year-ago quarter", "$3 million a year earlier". */
export interface Period {
  kind: 'period';
  /** Years before. */
  back: number;
  /** What the text calls it; unless told a quarter if one is reported on, or else the year. */
  unit?: 'period' | 'quarter' | 'month' | 'week';
  /** "the 1988 quarter". */
  year?: number;
}

/** A piece of the text that may be a time expression. Offsets are UTF-16, end-exclusive. */
export interface Candidate {
  start: number;
  end: number;
  rule: string;
  meaning: Meaning;
  mod?: string;
  /** A "the" in front belongs to it. */
  article?: boolean;
  /** Only a time if something around it says so: a bare number, "May", "spring". */
  weak?: boolean;
}
