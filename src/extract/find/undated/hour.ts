import { readDate } from '../../../events/index.ts';
import type { Timex } from '../../time/index.ts';
import type { Context } from '../context.ts';
import type { Found } from '../found.ts';
import type { When } from '../when.ts';

/** How long before its publication news may have had its day, in ms. */
const NEAR = 8 * 86_400_000;

/**
 * "The ferry sank on Saturday. … The captain sent a distress call at 9:40 p.m.": an hour without its day is of the day of
 * which the text is telling, and not of that on which it appeared: inferred.
 * @param last the day told before
 */
export function onDayTold(events: readonly Found[], context: Context, last: When | undefined): Found[] {
  const day = last && readDate(last.edtf);
  const isNear =
    day?.precision === 'day' &&
    context.published !== undefined &&
    day.start < context.published.start &&
    context.published.start - day.start <= NEAR;
  if (!isNear) return [...events];
  const edtf = last!.edtf.replace('~', '');
  return events.map((each) =>
    each.when?.timex && isBareHour(each.when.timex) && !each.planned
      ? { ...each, when: { ...each.when, edtf, dating: 'inferred' } }
      : each,
  );
}

/** "at 9:40 p.m.", "during the night"; not "at noon on Friday", "this morning", "early Friday". */
function isBareHour({ type, text, value }: Timex): boolean {
  const isOfDay =
    /day|to(night|morrow)|\b(this|last|next|that|same|following|previous)\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
  return type === 'TIME' && value.includes('T') && !isOfDay.test(text);
}
