import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stretch } from './stretches.ts';
import { ticksOf, type Tick } from './ticks.ts';
import type { TimedEvent } from '../timed/timed.ts';
import { timeScale, type TimeScale } from './timeScale.ts';

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a reader makes of a tick's words who has read the ones before it: [year, month, day, hour, minute]. */
function read(words: string, before: number[]): number[] {
  const date = before.slice();
  const day = /^(\d+) ([A-Z][a-z]{2})/.exec(words);
  const month = /^([A-Z][a-z]{2})/.exec(words);
  const year = /(?:^|[A-Z][a-z]{2} )(\d{3,4})\b/.exec(words);
  const time = /(\d\d):(\d\d)$/.exec(words);
  if (year) date[0] = Number(year[1]);
  if (year && !month && !day) [date[1], date[2]] = [0, 1];
  if (month) [date[1], date[2]] = [MONTHS.indexOf(month[1]), 1];
  if (day) [date[1], date[2]] = [MONTHS.indexOf(day[2]), Number(day[1])];
  [date[3], date[4]] = time ? [Number(time[1]), Number(time[2])] : [0, 0];
  return date;
}

const stretches = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 2, max: 40_000 }),
      length: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 20_000 })),
      width: fc.integer({ min: 40, max: 900 }),
      finest: fc.constantFrom('minute' as const, 'day' as const, 'month' as const, 'year' as const),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => {
    let from = Date.UTC(1500, 0, 1);
    const list = parts.map(({ gap, length, finest }): Stretch => {
      from += gap * DAY;
      const stretch = { from, to: from + length * DAY, events: [], finest };
      from = stretch.to;
      return stretch;
    });
    return timeScale(
      list,
      parts.map(({ width }) => width),
      50,
      16,
      'horizontal',
    );
  });

/** The ticks of a window on a share of the axis. */
function ticksIn(scale: TimeScale, k: number, share: number, poles: number[]): Tick[] {
  const length = scale.stretches[scale.stretches.length - 1].end + 16;
  const shift = share * (1 - k) * length;
  return ticksOf(
    scale.stretches,
    'horizontal',
    { from: 0, to: length },
    (ms) => k * scale.toPx(ms) + shift,
    (px) => scale.toTime((px - shift) / k),
    poles,
  );
}

const view = [
  stretches,
  fc.double({ min: 1, max: 60, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 6 }),
] as const;

describe('the words of ticks', () => {
  it('never touch', () => {
    fc.assert(
      fc.property(...view, (scale, k, share, poles) => {
        const worded = ticksIn(scale, k, share, poles)
          .filter(({ words }) => words.length > 0)
          .toSorted((a, b) => a.from - b.from);
        worded.slice(1).forEach((tick, index) => expect(tick.from).toBeGreaterThan(worded[index].to));
      }),
    );
  });

  it('tell the date of each, to one who reads them in their order', () => {
    fc.assert(
      fc.property(...view, (scale, k, share, poles) => {
        const length = scale.stretches[scale.stretches.length - 1].end + 16;
        let before = [NaN, NaN, NaN, NaN, NaN];
        for (const { at, words, isFirst } of ticksIn(scale, k, share, poles)) {
          if (words.length === 0) continue;
          if (isFirst) before = [NaN, NaN, NaN, NaN, NaN];
          const date = read(words.join(' '), before);
          const ms = scale.toTime((at - share * (1 - k) * length) / k);
          const said = Date.UTC(date[0], date[1], date[2], date[3], date[4]);
          expect(Math.abs(said - ms), `${words} at ${new Date(ms).toISOString()}`).toBeLessThan(30_000);
          before = date;
        }
      }),
    );
  });

  it('leave no leader to run through them, but where a stretch begins', () => {
    fc.assert(
      fc.property(...view, (scale, k, share, poles) => {
        for (const { words, isFirst, from, to } of ticksIn(scale, k, share, poles)) {
          if (words.length > 0 && !isFirst)
            expect(poles.filter((pole) => from <= pole && pole <= to)).toEqual([]);
        }
      }),
    );
  });
});

it('of a stretch that is a lone day name that day alone', () => {
  const lone = { event: {}, look: 'moment' } as TimedEvent;
  const [day, next] = [Date.UTC(1945, 8, 2), Date.UTC(2025, 7, 31)];
  const texts = (events: TimedEvent[]) => {
    const list: Stretch[] = [
      { from: day, to: day + DAY, events, finest: 'day' },
      { from: next, to: next + 5 * DAY, events: [], finest: 'day' },
    ];
    return ticksIn(timeScale(list, [200, 500], 50, 16, 'horizontal'), 1, 0, []).flatMap(({ words }) => words);
  };
  expect(texts([lone]).slice(0, 2)).toEqual(['2 Sep 1945', '31 Aug 2025']);
  expect(texts([lone, lone]).slice(0, 3)).toEqual(['2 Sep 1945', '3 Sep', '31 Aug 2025']);
});

it('name the beginning of a year rather than the July before it, where a leader leaves room for one', () => {
  const list: Stretch[] = [{ from: Date.UTC(2010, 0), to: Date.UTC(2014, 0), events: [], finest: 'month' }];
  const scale = timeScale(list, [440], 50, 16, 'horizontal');
  const january = scale.toPx(Date.UTC(2012, 0));
  const words = (poles: number[]) => ticksIn(scale, 1, 0, poles).flatMap((tick) => tick.words);
  const [all, fewer] = [words([]), words([january + 16])];
  expect(all.slice(1)).toEqual(['Jan 2011', 'Jul', 'Jan 2012', 'Jul', 'Jan 2013', 'Jul', 'Jan 2014']);
  expect(fewer.slice(1)).toEqual(['Jan 2011', 'Jan 2012', 'Jul', 'Jan 2013', 'Jul', 'Jan 2014']);
});

it('name the day on which something happens rather than the end of the opened break before it', () => {
  const [day, next] = [Date.UTC(2025, 7, 21), Date.UTC(2025, 7, 31)];
  const list: Stretch[] = [
    { from: day, to: next, events: [], finest: 'day' },
    { from: next, to: next + DAY, events: [], finest: 'day' },
  ];
  const { stretches, toPx, toTime } = timeScale(list, [700, 700], 0, 0, 'horizontal');
  const from = toPx(next) - 72;
  const words = (isBreak: boolean) =>
    ticksOf(
      [{ ...stretches[0], isBreak }, stretches[1]],
      'horizontal',
      { from, to: from + 600 },
      toPx,
      toTime,
    ).flatMap((tick) =>
      tick.words.length > 0 ? [`${tick.words.join(' ')} at ${tick.at === toPx(next)}`] : [],
    );
  expect(words(true)).toEqual(['31 Aug 2025 at true']);
  expect(words(false)[0]).toBe('30 Aug 2025 at false');
});
