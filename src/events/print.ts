import type { Timeline } from './model.ts';

/** A timeline as JSON text: what the command writes and the page saves, byte for byte. */
export function printTimeline(timeline: Timeline): string {
  return `${JSON.stringify(timeline, null, 2)}\n`;
}
