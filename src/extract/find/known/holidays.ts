import { readDate } from '../../../events/index.ts';
import { within, type Mention } from '../../names/mentions.ts';
import type { Timex } from '../../time/index.ts';

/** On which day of the year states keep their Victory Day. */
const VICTORY_DAYS: Record<string, string> = {
  ...Object.fromEntries(
    ['RUS', 'SUN', 'BLR', 'KAZ', 'KGZ', 'TJK', 'UZB', 'TKM', 'ARM', 'AZE', 'GEO', 'MDA', 'SRB', 'ISR'].map(
      (state) => [state, '05-09'],
    ),
  ),
  ...Object.fromEntries(
    ['FRA', 'GBR', 'USA', 'CZE', 'SVK', 'CSK', 'POL', 'DEU'].map((state) => [state, '05-08']),
  ),
  CHN: '09-03',
  TUR: '08-30',
};
/** How far around the words the state may be named, in UTF-16 units. */
const AROUND = 150;

/**
 * "Victory Day" is another day in Russia, in France, in China: the time reader takes it for Russia's. It is that of the only
 * state named around it that keeps one, in the same year; where the text names none or several, no date.
 */
export function withVictoryDays(times: readonly Timex[], mentions: readonly Mention[]): Timex[] {
  return times.map((timex) => {
    if (!/\bvictory day\b/i.test(timex.text) || timex.edtf === undefined) return timex;
    const near = within(mentions, timex.start - AROUND, timex.end + AROUND);
    const days = new Set(near.flatMap(({ actor }) => (actor && VICTORY_DAYS[actor.of ?? actor.id]) ?? []));
    const { edtf, ...undated } = timex;
    const [day] = days;
    const own = edtf.replace(/-05-09$/, `-${day}`);
    return days.size === 1 && readDate(own) ? { ...timex, edtf: own } : undated;
  });
}
