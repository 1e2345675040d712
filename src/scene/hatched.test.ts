import { describe, expect, it } from 'vitest';
import { article, company, crowd, unsure } from './golden.samples.ts';
import { drawTimeline, type PictureOptions } from './index.ts';
import { walk } from './testing.ts';

const paper: PictureOptions = { width: 1000, theme: 'print' };

describe('on paper', () => {
  it.each([
    ['an article', article, paper],
    ['what is not sure', unsure, paper],
    ['what is not sure, on a narrow page', unsure, { ...paper, width: 390 }],
    ['lanes', company, { ...paper, lanes: 'actor' as const }],
    ['thousands', crowd(2000), paper],
    ['a part of it', unsure, { ...paper, zoom: { k: 4, shift: -1500 } }],
  ])('%s has no tint: all is ink, or is not', (_, timeline, options) => {
    const nodes = walk(drawTimeline(timeline, options).root);
    expect(nodes.filter(({ tag }) => tag === 'linearGradient')).toEqual([]);
    const faded = nodes.filter(({ attrs }) => Object.keys(attrs).some((name) => name.endsWith('opacity')));
    expect(faded).toEqual([]);
  });

  it('tells within, from – to, announced and not sure apart', () => {
    const bands = (id: string) =>
      walk(drawTimeline(unsure, paper).root)
        .find(({ event }) => event === id)!
        .children!.filter(({ tag, attrs }) => tag === 'rect' && attrs.rx && attrs.rx !== 4)
        .map(({ attrs }) => [String(attrs.fill).startsWith('url'), attrs['stroke-dasharray'] !== undefined]);
    expect(bands('e1')).toEqual([[true, true]]);
    expect(bands('e4')).toEqual([[false, false]]);
    // From some day in 1939 to some day in 1945: sure only in between.
    expect(bands('e3')).toEqual([
      [true, false],
      [false, false],
      [true, false],
    ]);
  });
});
