/** The part of the library `edtf` that we use; it ships no types. */
declare module 'edtf' {
  interface Bitmask {
    value: number;
  }
  export interface Extended {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** ms, the first and the last of the date; null, NaN or infinite where the library does not know. */
    min: number | null;
    max: number | null;
    values?: unknown[];
    precision?: number;
    significant?: number;
    year?: number;
    uncertain?: Bitmask | boolean;
    approximate?: Bitmask | boolean;
    lower?: Extended | null;
    upper?: Extended | null;
  }
  export default function edtf(text: string): Extended;
}
