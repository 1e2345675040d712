/**
 * A whole number as English writes it: 1234567 is "1,234,567". Without `Intl.NumberFormat`, whose first use takes a
 * browser longer than laying out a short timeline.
 */
export function thousands(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
