import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../events/index.ts';
import { company, crowd, many, sample } from './golden.samples.ts';
import { drawTimeline, type PictureOptions } from './index.ts';
import { flaws, textBoxes, walk } from './testing.ts';

const wide: PictureOptions = { width: 1440, theme: 'light', lanes: 'actor' };
const words = (options: PictureOptions) =>
  textBoxes(drawTimeline(company, options).root).map(({ text }) => text);

describe('lanes', () => {
  it('have a heading each, with what it was called before', () => {
    expect(words(wide)).toEqual(expect.arrayContaining(['China', 'Russia', 'Japan', 'Soviet Union to 1991']));
    expect(words(wide)).not.toContain('Vladimir Putin');
    expect(words({ ...wide, lanes: 'none' })).not.toContain('Soviet Union to 1991');
  });

  it('join by a line the marks of who took part, one in each lane', () => {
    const groups = walk(drawTimeline(company, wide).root).filter(({ event }) => event);
    const shapes = (id: string) => {
      const children = groups.find(({ event }) => event === id)!.children!;
      const lines = children.filter(({ tag }) => tag === 'line');
      const marks = children.filter(({ tag, attrs }) => tag === 'path' && attrs['paint-order']);
      return [lines.length, marks.length];
    };
    expect(shapes('e12')).toEqual([1, 2]);
    expect(shapes('e11')).toEqual([1, 2]);
    expect(shapes('e6')).toEqual([0, 1]);
  });

  it('keep their headings in place while the axis moves', () => {
    const places = (shift: number) =>
      textBoxes(drawTimeline(company, { ...wide, zoom: { k: 4, shift } }).root)
        .filter(({ text }) => text === 'China')
        .map(({ left, top }) => [left, top]);
    expect(places(-900)).toEqual(places(-2000));
    expect(places(-900)).toHaveLength(1);
  });

  it('say with the axis where it starts, beside the headings', () => {
    const { axis, order, width } = drawTimeline(company, wide);
    expect(axis.start).toBeGreaterThan(120);
    expect(axis.start + axis.length).toBeLessThan(width);
    for (const { at } of order) expect(at).toBeGreaterThan(axis.start);
  });

  it('are not drawn where they are told not to be', () => {
    const plain = drawTimeline(company, { ...wide, lanes: undefined, idPrefix: 'x' });
    const told = drawTimeline(company, { ...wide, lanes: 'none', idPrefix: 'x' });
    expect(told.root).toEqual(plain.root);
  });

  it('are named on the cards where the axis runs down, as they were called then', () => {
    const notes = (lanes: PictureOptions['lanes']) =>
      walk(drawTimeline(company, { ...wide, width: 390, lanes }).root)
        .filter(({ event }) => event)
        .map((group) => textBoxes(group).at(-1)!.text);
    const [treaty, mongolia] = [notes('actor')[4], notes('actor')[5]];
    expect(treaty.split(' · ').toSorted()).toEqual(['China', 'Soviet Union']);
    expect(mongolia).toBe('Mongolia');
    expect(notes('actor')[3]).toBe('Second World War ends');
    expect(notes('actor')[7].split(' · ')).toContain('Russia');
    expect(notes('none')[5]).not.toBe('Mongolia');
    const headings = textBoxes(drawTimeline(company, { ...wide, width: 390 }).root);
    expect(headings.map(({ text }) => text)).not.toContain('Soviet Union to 1991');
    expect(flaws(company, { ...wide, width: 390 })).toEqual([]);
  });

  it('are not drawn where all would be in one', () => {
    const one = sample('One', [
      ['2024', 'Something'],
      ['2025', 'Something else'],
    ]);
    expect(textBoxes(drawTimeline(one, wide).root).map(({ text }) => text)).not.toContain('Others');
  });

  it('have no text on a text, none cut, and no leader through a label', () => {
    const actors = fc.subarray([
      'CHN',
      'RUS',
      'SUN',
      'JPN',
      'UKR',
      'MNG',
      'ICC',
      'a-very-very-long-name-of-somebody',
      'xi',
    ]);
    const day = fc
      .tuple(fc.integer({ min: 1930, max: 2025 }), fc.integer({ min: 10, max: 12 }))
      .map(([year, month]) => `${year}-${month}`);
    const date = fc.oneof(day, day, fc.constantFrom('193X', '1945-08-09/1945-08-20', '2025-09-02'));
    const row = fc
      .tuple(
        date,
        fc.constantFrom('Talks', 'A treaty of some length is signed'),
        fc.constantFrom(...CATEGORIES),
        actors,
      )
      .map(([date, title, category, list]) => [date, title, category, undefined, list] as const);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(600, 768, 1440),
        fc.integer({ min: 1, max: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, width, k, share) => {
          const timeline = sample('T', rows, undefined, '2025-09-02');
          const { axis } = drawTimeline(timeline, { ...wide, width });
          const zoom = { k, shift: (1 - k) * (axis.start + share * axis.length) };
          expect(flaws(timeline, { ...wide, width, zoom })).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of very many events have no more nodes than lanes need', () => {
    for (const timeline of [many, crowd(10_000)]) {
      const { root } = drawTimeline(timeline, { ...wide, lanes: 'category' });
      expect(walk(root).length).toBeLessThan(600);
      expect(flaws(timeline, { ...wide, lanes: 'category' })).toEqual([]);
    }
  });
});
