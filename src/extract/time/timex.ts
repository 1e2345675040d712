/**
 * A time expression in a text, as TimeML (ISO 24617-1) has it, and where it lies on the calendar.
 */
export interface Timex {
  /** UTF-16 index of its first character in the text. */
  start: number;
  /** UTF-16 index behind its last. */
  end: number;
  text: string;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `1945-08`, `193`, `P3D`, `PRESENT_REF`, `BC0499`. */
  value: string;
  /** TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, EQUAL_OR_MORE … */
  mod?: string;
  /** The place on the calendar, where the expression names one. */
  edtf?: string;
  /** `stated`: the text gives the date; `relative`: counted from the publication date or another date; `known`: from the gazetteer. */
  dating: 'stated' | 'relative' | 'known';
}

/** News counts from the publication date, a narrative from the last date mentioned; `auto` looks at the text. */
export type TimeStyle = 'news' | 'narrative' | 'auto';

/** A name that is itself a date: "World War II", from the gazetteer. */
export interface NamedTime {
  names: readonly string[];
  edtf: string;
}

export interface TimeOptions {
  /** The document creation time (DCT): the ISO date on which the text was published. Without it, what is counted from it has no `edtf`. */
  dct?: string;
  /** `auto` unless told. */
  style?: TimeStyle;
  /** None unless told. */
  namedTimes?: readonly NamedTime[];
}
