import { dateHeading } from '../../events/index.ts';
import { isRightToLeft } from './rightToLeft.ts';
import { SIZES } from '../sizes.ts';
import type { TimedEvent } from '../timed/timed.ts';
import { textWidth } from './textWidth.ts';
import { wrap, type TextBlock } from './wrap.ts';

/** What is written at a mark, set in lines, and the px it takes, without rule and leader. */
export interface Label {
  date: string[];
  title: string[];
  /** What else is said, smaller: the lanes that the event would be in. */
  note: string[];
  width: number;
  height: number;
  /** Whether the title reads from right to left. */
  isRightToLeft: boolean;
}

/** A title longer than this many lines is given a wider label, and only then more lines. */
const LINES = 3;

/**
 * @param widths px that a label may be wide, the first preferred
 * @param tags names to be said below the title
 */
export function labelOf(
  { event }: TimedEvent,
  widths: readonly number[],
  tags: readonly string[] = [],
): Label {
  const title = setTitle(event.title, widths);
  const room = Math.max(...widths) - SIZES.glyph;
  const date = wrap(dateHeading(event.date), room, SIZES.date, 'sans600');
  const note =
    tags.length > 0 ? wrap(tags.join(' · '), room, SIZES.note, 'sans400') : { lines: [], width: 0 };
  const small = date.lines.length + note.lines.length;
  return {
    date: date.lines,
    title: title.lines,
    note: note.lines,
    width: Math.max(title.width, date.width + SIZES.glyph, note.width),
    height: small * SIZES.dateLine + title.lines.length * SIZES.titleLine,
    isRightToLeft: isRightToLeft(event.title),
  };
}

/** In the first width that holds it in few lines, or in the last. */
function setTitle(title: string, [width, ...others]: readonly number[]): TextBlock {
  const set = wrap(title, width, SIZES.title, 'sans500');
  return set.lines.length <= LINES || others.length === 0 ? set : setTitle(title, others);
}

/** px of a tick's words. */
export function tickWidth(words: string, isFirst: boolean): number {
  return textWidth(words, SIZES.tick, isFirst ? 'sans600' : 'sans400');
}
