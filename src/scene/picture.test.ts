import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../events/index.ts';
import type { Zoom } from '../layout/index.ts';
import { article, many, none, sample } from './golden.samples.ts';
import { drawTimeline, svgOf, THEMES, type PictureOptions, type SceneNode } from './index.ts';
import { crossings, flaws, textBoxes, walk } from './testing.ts';

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const year = fc.oneof(
  fc.integer({ min: 1930, max: 1946 }),
  fc.integer({ min: 2020, max: 2026 }),
  fc.integer({ min: 1, max: 2100 }),
);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${pad(y, 4)}-${pad(m, 2)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([ym, d]) => `${ym}-${pad(d, 2)}`);
const closeDay = fc.integer({ min: 1, max: 9 }).map((d) => `2025-09-0${d}`);
const date = fc.oneof(
  day,
  closeDay,
  closeDay,
  month,
  year.map((y) => pad(y, 4)),
  year.map((y) => `${pad(y, 4).slice(0, 3)}X`),
  year.map((y) => `${pad(y, 4)}~`),
  day.map((d) => `${d}/..`),
  fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
);
const title = fc
  .array(
    fc.constantFrom(
      'talks',
      'in Beijing',
      'on the',
      'Wiedervereinigungsverhandlungen',
      '签署联合声明',
      'محادثات',
      'of',
      'a “friend”',
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((words) => words.join(' '));
const timelineOf = (date: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(date, title, fc.constantFrom(...CATEGORIES)), { minLength: 1, maxLength: 24 })
    .map((rows) => sample('A title of some length', rows, 'And a subtitle', '2025-09-02'));
const timeline = timelineOf(date);
/** Days, months, years and spans that begin together. */
const monthStart = fc.constantFrom('2020-01', '2020-02', '2021-01');
const dayNear = fc
  .tuple(monthStart, fc.integer({ min: 1, max: 9 }))
  .map(([month, day]) => `${month}-0${day}`);
const alike = timelineOf(
  fc.oneof(
    dayNear,
    dayNear,
    monthStart,
    fc.constantFrom('2020', '2021', '202X'),
    fc.tuple(dayNear, fc.constantFrom('2021-03', '2021-06')).map(([from, to]) => `${from}/${to}`),
  ),
);

describe('a picture of any timeline', () => {
  it.each([320, 390, 768, 1440])(
    'has no text on a text, none cut, no leader through a label, at %i px',
    (width) => {
      fc.assert(
        fc.property(
          timeline,
          fc.constantFrom('elastic' as const, 'linear' as const, undefined),
          (timeline, time) => {
            expect(flaws(timeline, { width, theme: 'light', time })).toEqual([]);
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it.each([390, 768, 1440])(
    'has no leader that crosses another, wherever the window is, at %i px',
    (width) => {
      fc.assert(
        fc.property(
          fc.oneof(timeline, alike),
          fc.integer({ min: 0, max: 6 }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (timeline, power, share) => {
            const { axis } = drawTimeline(timeline, { width, theme: 'light' });
            const k = 1.7 ** power;
            const zoom = { k, shift: (1 - k) * (axis.start + share * axis.length) };
            expect(crossings(drawTimeline(timeline, { width, theme: 'light', zoom }).root)).toEqual([]);
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it('shows every word of the titles it writes', () => {
    fc.assert(
      fc.property(timeline, fc.constantFrom(390, 1440), (timeline, width) => {
        const { root } = drawTimeline(timeline, { width, theme: 'light' });
        for (const node of walk(root).filter(({ event }) => event)) {
          const { title } = timeline.events.find(({ id }) => id === node.event)!;
          const texts = textBoxes(node).map(({ text }) => text.replaceAll(' ', ''));
          if (texts.length > 0) expect(texts.join('')).toContain(title.replaceAll(' ', ''));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives every event a place and a group or a count', () => {
    fc.assert(
      fc.property(timeline, fc.constantFrom(390, 768), (timeline, width) => {
        const { root, order } = drawTimeline(timeline, { width, theme: 'dark' });
        const nodes = walk(root);
        const drawn = new Set(
          nodes.flatMap(({ event, cluster = [] }) => (event ? [event, ...cluster] : cluster)),
        );
        expect(drawn).toEqual(new Set(timeline.events.map(({ id }) => id)));
        expect(new Set(order.map(({ id }) => id))).toEqual(drawn);
      }),
      { numRuns: 40 },
    );
  });
});

it('writes out every one of a few events on a phone', () => {
  fc.assert(
    fc.property(fc.oneof(timeline, alike), (timeline) => {
      const nodes = walk(drawTimeline(timeline, { width: 390, theme: 'light' }).root);
      expect(nodes.filter(({ cluster }) => cluster)).toEqual([]);
    }),
  );
});

describe('a title that reads from right to left', () => {
  const timeline = sample('جدول زمني', [['2021-07', 'محادثات حول سد النهضة في مجلس الأمن', 'diplomacy']]);

  it.each([390, 1440])('begins at its right edge, within its label, at %i px', (width) => {
    const { root } = drawTimeline(timeline, { width, theme: 'light' });
    const titles = walk(root).filter(({ attrs }) => attrs.direction === 'rtl');
    expect(titles.length).toBeGreaterThanOrEqual(2);
    for (const { attrs } of titles) {
      expect(attrs['text-anchor']).toBeUndefined();
      expect(attrs['unicode-bidi']).toBe('embed');
    }
    expect(flaws(timeline, { width, theme: 'light' })).toEqual([]);
  });

  it('stands left of its leader, where there is room', () => {
    const rows = ['2020', '2021', '2022'].map((year) => [`${year}-06-01`, 'محادثات حول السد'] as const);
    const { root, order } = drawTimeline(sample('T', rows), { width: 1440, theme: 'light' });
    const [, middle] = walk(root).filter(({ event }) => event);
    const text = walk(middle).find(({ attrs }) => attrs.direction === 'rtl')!;
    expect(Number(text.attrs.x)).toBeLessThan(order[1].x);
  });
});

describe('the picture of one article', () => {
  it.each([390, 768, 1440])('writes out all nine events at %i px', (width) => {
    const { root } = drawTimeline(article, { width, theme: 'light' });
    const groups = walk(root).filter(({ event }) => event);
    expect(groups).toHaveLength(9);
    for (const group of groups) expect(textBoxes(group).length).toBeGreaterThanOrEqual(2);
  });

  it('runs down when narrow, and right when wide', () => {
    expect(drawTimeline(article, { width: 599, theme: 'light' }).axis.direction).toBe('vertical');
    expect(drawTimeline(article, { width: 600, theme: 'light' }).axis.direction).toBe('horizontal');
  });

  it('runs down where a level axis has little room for each event, but not with lanes, nor with very many', () => {
    const rows = (count: number) =>
      sample(
        'T',
        Array.from({ length: count }, (_, index) => [`${1990 + index}`, 'It happens'] as const),
      );
    const directionOf = (count: number, width: number, lanes?: PictureOptions['lanes']) =>
      drawTimeline(rows(count), { width, theme: 'light', lanes }).axis.direction;
    expect(directionOf(22, 768)).toBe('vertical');
    expect(directionOf(22, 768, 'none')).toBe('vertical');
    expect(directionOf(22, 768, 'category')).toBe('horizontal');
    expect(directionOf(12, 768)).toBe('horizontal');
    expect(directionOf(22, 900)).toBe('horizontal');
    expect(directionOf(31, 768)).toBe('horizontal');
  });

  it('has breaks unless it is to be linear', () => {
    expect(drawTimeline(article, { width: 1440, theme: 'light' }).axis.time).toBe('elastic');
    expect(drawTimeline(article, { width: 1440, theme: 'light', time: 'linear' }).axis.time).toBe('linear');
  });

  it('is the same each time, and changes nothing it is given', () => {
    const before = JSON.stringify(article);
    const [a, b] = [1, 2].map(() => JSON.stringify(drawTimeline(article, { width: 900, theme: 'dark' })));
    expect(a).toBe(b);
    expect(JSON.stringify(article)).toBe(before);
  });

  it('has ids that another picture on the page does not have', () => {
    const ids = (options: PictureOptions) =>
      walk(drawTimeline(article, options).root).flatMap(({ attrs }) => attrs.id ?? []);
    const [light, dark] = [ids({ width: 900, theme: 'light' }), ids({ width: 900, theme: 'dark' })];
    expect(light.length).toBeGreaterThan(0);
    expect(light.filter((id) => dark.includes(id))).toEqual([]);
    expect(new Set(light).size).toBe(light.length);
  });
});

describe('zoomed', () => {
  const options = (zoom: Zoom): PictureOptions => ({ width: 1000, theme: 'light', zoom });
  const whole = drawTimeline(article, options({ k: 1, shift: 0 }));

  it('draws each mark at k times its place, moved by the shift', () => {
    const { order } = drawTimeline(article, options({ k: 4, shift: -1200 }));
    order.forEach(({ id, at, x }, index) => {
      expect(id).toBe(whole.order[index].id);
      expect(at).toBeCloseTo(whole.order[index].at);
      expect(x).toBeCloseTo(4 * at - 1200);
    });
  });

  it('draws only what the window shows, none of it cut', () => {
    const zoom = { k: 6, shift: -2500 };
    const groups = walk(drawTimeline(article, options(zoom)).root).filter(({ event }) => event);
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.length).toBeLessThan(9);
    expect(flaws(article, options(zoom))).toEqual([]);
  });

  it('opens a break that one zooms in on: it has ticks of its own, and no zigzag', () => {
    const { axis, order } = drawTimeline(article, { width: 1440, theme: 'light' });
    const [end, next] = ['e3', 'e4'].map((id) => order.find((place) => place.id === id)!.at);
    const k = axis.maxZoom;
    const picture = drawTimeline(article, {
      width: 1440,
      theme: 'light',
      strip: false,
      zoom: { k, shift: 720 - (k * (end + next)) / 2 },
    });
    const texts = textBoxes(picture.root).map(({ text }) => text);
    const years = texts.filter((text) => /^(19|20)\d\d$/.test(text)).map(Number);
    expect(years.length).toBeGreaterThan(5);
    expect(Math.min(...years)).toBeGreaterThan(1945);
    expect(Math.max(...years)).toBeLessThan(2023);
    expect(texts).not.toContain('76 years');
  });

  it.each([390, 768])('has no text on a text and none cut, wherever the window is, at %i px', (width) => {
    fc.assert(
      fc.property(
        timeline,
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (timeline, k, share) => {
          const { axis } = drawTimeline(timeline, { width, theme: 'light' });
          const shift = (1 - k) * (axis.start + share * axis.length);
          expect(flaws(timeline, { width, theme: 'light', zoom: { k, shift } })).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps labels in their places while the window moves', () => {
    const labelsAt = (shift: number) =>
      new Map(
        walk(drawTimeline(many, options({ k: 8, shift })).root)
          .filter(({ event }) => event)
          .flatMap((group) =>
            textBoxes(group)
              .slice(0, 1)
              .map((box) => [group.event, [box.left - shift, box.top]] as const),
          ),
      );
    const [here, there] = [labelsAt(-2000), labelsAt(-2040)];
    // Near the ends of the window a label may slide.
    const both = [...here].flatMap(([id, [left]]) =>
      there.has(id) && left - 2000 > 250 && left - 2000 < 750 ? [id] : [],
    );
    expect(both.length).toBeGreaterThan(3);
    for (const id of both) {
      expect(there.get(id)![0]).toBeCloseTo(here.get(id)![0], 1);
      expect(there.get(id)![1]).toBeCloseTo(here.get(id)![1], 1);
    }
  });
});

describe('the ends of the calendar, and seconds', () => {
  it.each([
    [['Y-250000', 'Y270000']],
    [['Y-270000', '2025-09-02']],
    [['Y275000/..']],
    [['0000', '0001']],
    [['1XXX', '-1XXX']],
    [['9999-12-31']],
    [['2025-09-02T10:30:15Z', '2025-09-02T10:30:16Z']],
    [['2025-09-02', '2025-09-02', '2025-09-02T10:00Z']],
    [['../2025', '2024/..']],
  ])('%j are drawn with numbers', (dates) => {
    const timeline = sample(
      'T',
      dates.map((date) => [date, `It happens ${date}`] as const),
      undefined,
      '2025-09-02',
    );
    for (const width of [280, 1440]) {
      for (const zoom of [
        { k: 1, shift: 0 },
        { k: 50, shift: -3000 },
      ]) {
        expect(svgOf(timeline, { width, theme: 'light', zoom })).not.toMatch(/NaN|Infinity|undefined/);
        expect(flaws(timeline, { width, theme: 'light', zoom })).toEqual([]);
      }
    }
  });
});

describe('much and nothing', () => {
  it('says so when there is no event', () => {
    const { root, order } = drawTimeline(none, { width: 700, theme: 'light' });
    expect(textBoxes(root).map(({ text }) => text)).toContain('No dated events');
    expect(order).toEqual([]);
  });

  it.each([390, 1440])('counts what has no room, at %i px', (width) => {
    const nodes = walk(drawTimeline(many, { width, theme: 'light' }).root);
    const counted = nodes.flatMap(({ cluster = [] }) => cluster);
    expect(counted.length).toBeGreaterThan(100);
    expect(new Set(counted).size).toBe(counted.length);
    expect(flaws(many, { width, theme: 'light' })).toEqual([]);
  });
});

/** A node and all within it, but for what is cut where the axis ends. */
function unclipped(node: SceneNode): SceneNode[] {
  return node.attrs['clip-path'] ? [] : [node, ...(node.children ?? []).flatMap(unclipped)];
}

describe('a bar that is longer than the window', () => {
  const bars = sample('T', [
    ['1939/1945', 'A war', 'conflict'],
    ['1941-06-22/..', 'What still holds', 'law'],
    ['../1944', 'What held until then', 'aid'],
    ['1942-03', 'A meeting', 'diplomacy'],
  ]);

  it.each([
    ['light', 1000],
    ['light', 390],
    ['print', 1000],
  ] as const)('is drawn, marked and pointed on within the axis, %s at %i px', (theme, width) => {
    const { axis } = drawTimeline(bars, { width, theme });
    const isLevel = axis.direction === 'horizontal';
    for (const selected of ['e1', 'e2', 'e3']) {
      const zoom = { k: 6, shift: -5 * (axis.start + axis.length / 2) };
      const { root } = drawTimeline(bars, { width, theme, zoom, selected });
      const nodes = walk(root)
        .filter(({ event }) => event)
        .flatMap(unclipped);
      const rects = nodes.filter(
        ({ tag, attrs }) => tag === 'rect' && attrs.fill !== 'transparent' && attrs.rx !== 4,
      );
      for (const { attrs } of rects) {
        const from = Number(isLevel ? attrs.x : attrs.y) - axis.start;
        const to = from + Number(isLevel ? attrs.width : attrs.height);
        expect(from).toBeGreaterThanOrEqual(-10);
        expect(to).toBeLessThanOrEqual(axis.length + 10);
      }
      const arrows = nodes.filter(({ tag, attrs }) => tag === 'path' && attrs['stroke-linejoin'] === 'round');
      expect(arrows.length).toBeGreaterThan(0);
      for (const { attrs } of arrows) {
        const numbers = String(attrs.d)
          .match(/-?[\d.]+/g)!
          .map(Number);
        const places = numbers.filter((_, index) => (index % 2 === 0) === isLevel);
        for (const px of places) {
          expect(px - axis.start).toBeGreaterThanOrEqual(0);
          expect(px - axis.start).toBeLessThanOrEqual(axis.length);
        }
      }
    }
  });
});

describe('marks upon each other', () => {
  const timeline = sample('T', [
    ['1939-01-01', 'The first day of a year', 'ceremony'],
    ['1939-01-01/1945-12-31', 'A war', 'conflict'],
    ['1941-06-22', 'An invasion', 'military'],
  ]);

  it('are drawn with the longest first, where they begin together', () => {
    const groups = walk(drawTimeline(timeline, { width: 1000, theme: 'light' }).root);
    expect(groups.flatMap(({ event }) => event ?? [])).toEqual(['e2', 'e1', 'e3']);
  });
});

describe('a bar that runs over a break', () => {
  const long = sample('T', [
    ['1900-01-02', 'It begins', 'aid'],
    ['1900-01-04', 'It goes on', 'aid'],
    ['1900-01-05/2020-06-03', 'A reign', 'politics'],
    ['2020-06-01', 'It is told', 'law'],
    ['2020-06-05', 'It is over', 'law'],
  ]);
  /** The strokes of a zigzag within the group of an event. */
  const zigzags = (id: string, options: Partial<PictureOptions> = {}) =>
    walk(drawTimeline(long, { width: 1200, theme: 'light', ...options }).root)
      .filter(({ event }) => event === id)
      .flatMap(walk)
      .filter(({ tag, attrs }) => tag === 'path' && attrs['stroke-linejoin'] === 'round');

  it('is cut by its zigzag in the colour of the paper', () => {
    const [cut, ...others] = zigzags('e3');
    expect(others).toEqual([]);
    expect(cut.attrs.stroke).toBe(THEMES.light.paper);
    expect(String(cut.attrs.d).match(/L/g)).toHaveLength(5);
  });

  it('shows it in ink, too, where bars are thin', () => {
    const [cut, line] = zigzags('e3', { theme: 'print' });
    expect(line.attrs.d).toBe(cut.attrs.d);
    expect(line.attrs.stroke).toBe(THEMES.print.line);
  });

  it('bears none at true scale, and no other event does', () => {
    expect(zigzags('e3', { time: 'linear' })).toEqual([]);
    expect(zigzags('e2')).toEqual([]);
  });
});
