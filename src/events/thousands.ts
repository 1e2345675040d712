/**
 * A whole number as English writes it: 1234567 is "1,234,567". Without `Intl.NumberFormat`, whose first use takes a
 * browser longer than laying out a short timeline.
 */
export function thousands(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count within a sentence, as newspapers write it: "no", "three", "11", "1,200". */
export function countInWords(count: number): string {
  return SMALL[count] ?? thousands(count);
}
