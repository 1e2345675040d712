import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../events/index.ts';
import { eventOn } from '../../events/testing.ts';
import { levelRoom } from './allot.ts';
import { oneStretch, stretchesOf } from './stretches.ts';
import { timed } from '../timed/timed.ts';

function timelineOf(dates: string[], published?: string): Timeline {
  const events = dates.map((date, index) => eventOn(date, { id: `e${index}` }));
  const sources = published ? [{ id: 's', title: 's', published }] : [];
  return { title: 't', sources, actors: [], events, undated: [] };
}

/** The dates that begin in each stretch. */
function cut(dates: string[], mostBreaks = Infinity): string[][] {
  return stretchesOf(timed(timelineOf(dates)), { ...levelRoom(1344), mostBreaks }).map(({ events }) =>
    events.map(({ date }) => date.edtf),
  );
}

/** The first so many days of a month. */
function days(month: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

const sevenOnOneDay = Array.from({ length: 7 }, () => '2025-09-03');
const everyYear = Array.from({ length: 20 }, (_, index) => `${1990 + index}-0${1 + (index % 9)}-15`);

describe('where the axis is cut', () => {
  it('keeps decades, months, years and days apart that are far from each other', () => {
    const dates = ['193X', '1945-08-09/1945-08-20', '1945-09-02', '2022-02', '2024', '2025-08-31/2025-09-01'];
    expect(cut([...dates, '2025-09-02', '2025-09-03'])).toEqual([
      ['193X'],
      ['1945-08-09/1945-08-20', '1945-09-02'],
      ['2022-02', '2024'],
      ['2025-08-31/2025-09-01', '2025-09-02', '2025-09-03'],
    ]);
  });

  it('opens two days behind eighty years', () => {
    expect(cut(['1945-05-08', '2025-09-01', '2025-09-02'])).toEqual([
      ['1945-05-08'],
      ['2025-09-01', '2025-09-02'],
    ]);
  });

  it.each([
    ['eight of one week', ['2001-09-11'], days('2025-09', 8)],
    ['eight of one week, most of them on one day', ['2001-09-11'], [...days('2025-09', 2), ...sevenOnOneDay]],
    ['twelve of one week', ['1945-09-02'], [...days('2025-09', 7), ...days('2025-09', 5)].toSorted()],
    ['a week, two of them, in one stretch', ['1945-09-02', '2001-09-11'], days('2025-09', 8)],
    ['a month of days, a decade', ['193X'], days('2022-02', 28)],
    ['some minutes, a day', ['2024-01-01'], ['2024-05-01T10:00Z', '2024-05-01T10:01Z', '2024-05-01T10:05Z']],
  ])('parts from %s what is far before it', (_, lone, crowd) => {
    expect(cut([...lone, ...crowd])).toEqual([lone, crowd]);
  });

  it.each([
    ['a week', days('1918-11', 7), ['1945-09-02']],
    ['one day', ['1969-07-20', '1969-07-20', '1969-07-20', '1969-07-20'], ['2024']],
  ])('parts from %s what is far behind it', (_, crowd, lone) => {
    expect(cut([...crowd, ...lone])).toEqual([crowd, lone]);
  });

  it('cuts between bursts of days', () => {
    const bursts = Array.from({ length: 6 }, (_, index) =>
      [1, 2, 3].map((day) => `20${10 + index}-06-0${day}`),
    );
    expect(cut(bursts.flat())).toEqual(bursts);
  });

  it.each([
    ['a single event', ['1945-05-08']],
    ['two events, however far apart', ['1945-05-08', '2025-09-01']],
    ['what is evenly spread', everyYear],
    ['two close dates among many that are evenly spread', [...everyYear, '2000-02-20', '2000-02-21']],
    ['a few that lie apart, however unevenly', ['1945-05-08', '1990-10-03', '2001-09-11', '2025-09-01']],
    ['two on the day of every year', everyYear.flatMap((day) => [day, day])],
    [
      'a war of four years, a month behind what led to it',
      ['1914-06-28', '1914-07-28/1918-11-11', '1919-06-28'],
    ],
    ['decades in a row', ['190X', '191X', '192X', '193X']],
    ['one day', ['1969-07-20', '1969-07-20', '1969-07-20']],
  ])('does not cut %s', (_, dates) => expect(cut(dates)).toHaveLength(1));

  it.each([
    ['a few dates', ['19XX', '1955-01-01', '1955-01-02']],
    ['dates that are not much shorter', ['193X', '1931', '1937', '1937', '1937']],
    ['nothing', ['193X', '1950', '1951']],
  ])('does not cut through a date that may lie anywhere in it, with %s within', (_, dates) =>
    expect(cut(dates)).toHaveLength(1),
  );

  it('does so if it is but the frame of a cluster', () => {
    const week = days('2025-09', 6);
    expect(cut(['2019-03', '2025', ...week])).toContainEqual(week);
    const [first, second] = [days('1983-05', 4), days('1989-11', 4)];
    expect(cut(['198X', ...first, ...second])).toEqual([['198X'], first, second, []]);
    const may = ['2024-05-01', '2024-05-02', '2024-05-03', '2024-05-29', '2024-05-30', '2024-05-31'];
    expect(cut(['2024-05', ...may]).map((part) => part.length)).toEqual([4, 3]);
  });

  it('lets a long span run through a break', () => {
    const dates = ['1945-05-08/2025-09-03', '1945-05-09', '2025-09-02'];
    expect(cut(dates)).toEqual([['1945-05-08/2025-09-03', '1945-05-09'], ['2025-09-02']]);
  });

  it('keeps to the number of breaks that there is room for, the longest gaps first', () => {
    const dates = ['1945-05-08', '1945-05-09', '2022-02-24', '2022-02-25', '2025-09-02', '2025-09-03'];
    expect(cut(dates, 1).map((part) => part.length)).toEqual([2, 4]);
    expect(cut(dates, 0)).toHaveLength(1);
  });

  it('shows the day of publication, apart from what it tells of', () => {
    const stretches = stretchesOf(
      timed(timelineOf(['1945-08-09', '1945-08-20', '1945-09-02'], '2025-09-02')),
      levelRoom(1344),
    );
    expect(stretches).toHaveLength(2);
    expect(stretches[1].events).toEqual([]);
  });

  it('has nothing to show of nothing', () => {
    expect(stretchesOf(timed(timelineOf([])), levelRoom(1344))).toEqual([]);
    expect(oneStretch(timed(timelineOf([])))).toEqual([]);
  });
});
