import { describe, expect, it } from 'vitest';
import { checkTimeline, type Timeline } from '../../events/index.ts';
import { timed } from './timed.ts';

function timelineOf(events: object[], sources: object[] = []): Timeline {
  const checked = checkTimeline({
    title: 't',
    sources,
    events: events.map((event, index) => ({ id: `e${index}`, title: 't', ...event })),
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

const dates = (...edtf: string[]) => timelineOf(edtf.map((date) => ({ date })));
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe('how a date looks', () => {
  it.each([
    ['2025-09-02', 'moment'],
    ['2025-09-02T10:30Z', 'moment'],
    ['2025-09-02?', 'moment'],
    ['2025-09-02~', 'within'],
    ['2025-09', 'within'],
    ['2024', 'within'],
    ['193X', 'within'],
    ['[1941,1943]', 'within'],
    ['{1941..1945}', 'span'],
    ['2025-08-31/2025-09-01', 'span'],
    ['2022-02-24/..', 'span'],
  ])('%s is a %s', (date, look) => expect(timed(dates(date)).events[0].look).toBe(look));
});

describe('dates made finite', () => {
  it('lets what goes on reach the last date of the timeline', () => {
    const [war] = timed(dates('2022-02-24/..', '2025-09-03')).events;
    expect([iso(war.start), iso(war.end)]).toEqual(['2022-02-24', '2025-09-04']);
  });

  it('lets it reach the day of publication, if that is later', () => {
    const sources = [{ id: 's', title: 's', published: '2026-01-01' }];
    const [war] = timed(timelineOf([{ date: '2022-02-24/..' }], sources)).events;
    expect(iso(war.end)).toBe('2026-01-01');
  });

  it('gives an open end some length even when nothing comes after it', () => {
    const [first, last] = timed(dates('../1936', '1944/..')).events;
    for (const event of [first, last]) {
      expect(event.end).toBeGreaterThan(event.start);
      expect(Number.isFinite(event.end - event.start)).toBe(true);
    }
    expect(timed(dates('1944-05-01/..')).events[0].end).toBeGreaterThan(Date.UTC(1944, 4, 1));
  });
});

describe('the order of time', () => {
  it('goes by start, then by end, BCE first', () => {
    const sorted = timed(dates('2024', '2024-01', '-0043-03-15', '193X')).events;
    expect(sorted.map(({ date }) => date.edtf)).toEqual(['-0043-03-15', '193X', '2024-01', '2024']);
  });

  it('goes by what is told first on one day', () => {
    const at = (start: number) => [
      {
        source: 's',
        dating: 'stated',
        selector: [
          { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start, end: start + 1 },
        ],
      },
    ];
    const told = [50, 10, 30].map((start) => ({ date: '2025-09-02', evidence: at(start) }));
    const sorted = timed(timelineOf(told, [{ id: 's', title: 's' }])).events;
    expect(sorted.map(({ event }) => event.id)).toEqual(['e1', 'e2', 'e0']);
  });
});

describe('the days of publication', () => {
  it('are the middles of days, each once, unless they are very many', () => {
    const sources = (...days: string[]) =>
      days.map((published, index) => ({ id: `s${index}`, title: 's', published }));
    const days = (...list: string[]) => timed(timelineOf([{ date: '2024' }], sources(...list))).published;
    expect(days('2025-09-02', '2025-09-02')).toEqual([Date.UTC(2025, 8, 2, 12)]);
    expect(days('2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04', '2025-01-05', '2025-01-06')).toEqual(
      [],
    );
  });
});
