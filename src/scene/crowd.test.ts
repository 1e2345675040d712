import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, crowd, sample } from './golden.samples.ts';
import { drawTimeline, type PictureOptions, type SceneNode } from './index.ts';
import { flaws, textBoxes, walk } from './testing.ts';

const thousands = crowd(3000);
const all: PictureOptions = { width: 1440, theme: 'light', idPrefix: 't' };

/** A window on a share of the axis, from its beginning to its end. */
function windowAt(width: number, k: number, share: number, timeline = thousands): PictureOptions {
  const { axis } = drawTimeline(timeline, { ...all, width });
  return { ...all, width, zoom: { k, shift: (1 - k) * (axis.start + share * axis.length) } };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const zoom = fc.integer({ min: 0, max: 13 }).map((power) => 1.9 ** power);
const width = fc.constantFrom(320, 390, 768, 1440);

describe('very many events', () => {
  it.each([10, 30, 45, 60, 61, 100, 1000, 10_000, 100_000])('never make more than 600 nodes: %i', (count) => {
    const timeline = crowd(count);
    for (const width of [320, 390, 599, 768, 1440, 2000]) {
      const { axis } = drawTimeline(timeline, { ...all, width });
      for (let k = 1; k < axis.maxZoom; k *= 1.8) {
        const zoom = { k, shift: (1 - k) * (axis.start + 0.6 * axis.length) };
        expect(walk(drawTimeline(timeline, { ...all, width, zoom }).root).length).toBeLessThan(600);
      }
    }
  });

  it('have no text on a text and none cut, wherever the window is', () => {
    fc.assert(
      fc.property(width, zoom, share, (width, k, at) => {
        expect(flaws(thousands, windowAt(width, k, at))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([390, 1440])('are each drawn or counted, once, at %i px', (width) => {
    const nodes = walk(drawTimeline(thousands, { ...all, width }).root);
    const drawn = nodes.flatMap(({ event }) => event ?? []);
    expect(new Set(drawn).size).toBe(drawn.length);
    const counted = nodes.reduce((sum, { count = 0 }) => sum + count, 0);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.length + counted).toBe(3000);
  });

  it('write out the most important of all', () => {
    const best = thousands.events.reduce((a, b) => (b.importance! > a.importance! ? b : a));
    const { root } = drawTimeline(thousands, all);
    const node = walk(root).find(({ event }) => event === best.id)!;
    expect(
      textBoxes(node)
        .map(({ text }) => text)
        .join(' '),
    ).toContain(best.title.split(' ')[0]);
  });

  it('keep what is written out while one zooms in on it', () => {
    const best = thousands.events.reduce((a, b) => (b.importance! > a.importance! ? b : a));
    const { order } = drawTimeline(thousands, all);
    const { at } = order.find(({ id }) => id === best.id)!;
    for (const k of [1.5, 4, 20, 60]) {
      const { root } = drawTimeline(thousands, { ...all, zoom: { k, shift: 700 - k * at } });
      expect(textBoxes(walk(root).find(({ event }) => event === best.id)!).length).toBeGreaterThan(1);
    }
  });

  it('give what is selected a mark of its own, and count as before', () => {
    const drawn = (options: PictureOptions) => {
      const nodes = walk(drawTimeline(thousands, options).root);
      return [nodes.flatMap(({ event }) => event ?? []), nodes.flatMap(({ count }) => count ?? [])] as const;
    };
    const [events, counts] = drawn(all);
    const hidden = thousands.events.find(({ id }) => !events.includes(id))!.id;
    const [now, countsNow] = drawn({ ...all, selected: hidden });
    expect(now.filter((id) => id === hidden)).toHaveLength(1);
    expect(now).toHaveLength(events.length + 1);
    expect(countsNow).toEqual(counts);
  });

  it('all on one day lie side by side over the length of the day', () => {
    const rows = Array.from({ length: 200 }, (_, index) => ['1969-07-20', `Event ${index}`] as const);
    const { order, axis } = drawTimeline(sample('One day', rows), all);
    const places = order.map(({ at }) => at);
    expect(new Set(places.map((at) => Math.round(at * 1000))).size).toBe(200);
    expect(axis.maxZoom).toBeGreaterThan(8);
  });

  it('say how many they are where they are opened', () => {
    const { places, order } = drawTimeline(thousands, all);
    expect(places.count).toBe(3000);
    expect(order.map(({ id }) => id)).toEqual(order.map((_, rank) => places.id(rank)));
    for (const rank of [0, 1500, 2999]) expect(places.at(rank)).toBeCloseTo(order[rank].at);
  });
});

/** Where each event's label stands. px of the picture. */
function labelsOf(root: SceneNode): Map<string, { left: number; right: number; top: number }> {
  return new Map(
    walk(root).flatMap((node) => {
      const boxes = node.event ? textBoxes(node) : [];
      if (boxes.length === 0) return [];
      const [left, right] = [boxes.map((box) => box.left), boxes.map((box) => box.right)];
      return [[node.event!, { left: Math.min(...left), right: Math.max(...right), top: boxes[0].top }]];
    }),
  );
}

/** Thousands that last for twenty years each, of a century. */
const spans = {
  ...thousands,
  events: thousands.events.map((event, index) => {
    const year = 1900 + ((index * 7919) % 97);
    return { ...event, date: `${year}-05-01/${year + 20}-03-01` };
  }),
};

it('what lasts long is written out as far as there is room, the most important of all first', () => {
  const { root } = drawTimeline(spans, all);
  const written = walk(root).filter((node) => node.event && textBoxes(node).length > 0);
  expect(written.length).toBeGreaterThan(13);
  const best = spans.events.reduce((a, b) => (b.importance! > a.importance! ? b : a));
  expect(written.map(({ event }) => event)).toContain(best.id);
  expect(flaws(spans, all)).toEqual([]);
});

describe('while the window moves at one zoom', () => {
  it.each([
    ['thousands', thousands, 390],
    ['thousands', thousands, 1440],
    ['long ones', spans, 1440],
    ['nine', article, 390],
    ['nine', article, 1440],
  ])('the labels of %s stay where they are, and marks with them', (_, timeline, width) => {
    fc.assert(
      fc.property(zoom, share, fc.integer({ min: 1, max: 300 }), (k, at, px) => {
        const options = windowAt(width, k, at, timeline);
        const [here, there] = [0, px].map((by) => {
          const picture = drawTimeline(timeline, {
            ...options,
            zoom: { k, shift: options.zoom!.shift - by },
          });
          const places = new Map(picture.order.map((place) => [place.id, place]));
          const isLevel = picture.axis.direction === 'horizontal';
          const { start, length } = picture.axis;
          return { labels: labelsOf(picture.root), places, isLevel, start, length };
        });
        for (const [id, { left, right, top }] of here.labels) {
          const other = there.labels.get(id);
          // Near the ends of the window a label may slide.
          const { x, y } = there.places.get(id)!;
          const from = here.isLevel ? x : y;
          if (from < there.start + 400 || from > there.start + there.length - 400) continue;
          // A long bar's label holds on to what is in sight of the bar; cards gather at the window's ends.
          const [first, last] = here.isLevel ? [left, right] : [top - px, top - px];
          if (first < here.start + (here.isLevel ? 350 : 250)) continue;
          if (last > here.start + here.length - (here.isLevel ? 50 : 250)) continue;
          expect(other, id).toBeDefined();
          expect(other!.left).toBeCloseTo(here.isLevel ? left - px : left, 1);
          expect(other!.top).toBeCloseTo(here.isLevel ? top : top - px, 1);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('very many events of equal importance', () => {
  const days = crowd(3000).events.map((event) => ({ ...event, importance: undefined }));
  const alike = { ...crowd(0), events: days };
  const years = { ...alike, events: days.map((event) => ({ ...event, date: '2020' })) };

  it.each([
    ['over fifty years', alike, 390],
    ['over fifty years', alike, 1440],
    ['all of one year', years, 390],
    ['all of one year', years, 1440],
  ])('%s are written out as there is room, wherever the window is', (_, timeline, width) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 9 }), (k, tenths) => {
        const { root } = drawTimeline(timeline, windowAt(width, k, tenths / 10, timeline));
        const written = walk(root).filter((node) => node.event && textBoxes(node).length > 0);
        expect(written.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });
});
