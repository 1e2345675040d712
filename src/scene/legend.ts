import type { Timeline } from '../events/index.ts';
import { SIZES, textWidth, wrap, type Layout } from '../layout/index.ts';
import { crowdSample } from './crowd.ts';
import { el } from './el.ts';
import { drawHatched } from './hatched.ts';
import type { Part } from './heading.ts';
import type { SceneNode } from './node.ts';
import { shapePath } from './shapes.ts';
import { sourceLine } from './sourceLine.ts';
import { colourOf, type Theme } from './theme.ts';

const ROW = 24;
/** px from an item's sample to its words, and to the next item. */
const PAD = 7;
const BETWEEN = 22;

interface Item {
  words: string;
  /** px of the sample. */
  width: number;
  draw: (x: number, y: number) => SceneNode[];
}

/**
 * Explains the looks that are in use, and says where it all comes from.
 * @param x px of the left edge
 * @param y px of the upper edge
 */
export function drawLegend(
  timeline: Timeline,
  layout: Layout,
  x: number,
  y: number,
  width: number,
  theme: Theme,
  idPrefix: string,
): Part {
  const items = [...categoryItems(layout, theme), ...lookItems(layout, theme, idPrefix)];
  const nodes: SceneNode[] = [];
  let [left, top] = [x, y];
  for (const { words, width: sample, draw } of items) {
    const itemWidth = sample + PAD + textWidth(words, SIZES.note);
    if (left > x && left + itemWidth > x + width) [left, top] = [x, top + ROW];
    nodes.push(...draw(left, top + ROW / 2), note(words, left + sample + PAD, top, theme));
    left += itemWidth + BETWEEN;
  }
  const source = sourceLine(timeline, layout.index.facts.quoted);
  if (left + textWidth(source, SIZES.note) <= x + width) {
    nodes.push(note(source, x + width, top, theme, 'end'));
    return { nodes, height: top + ROW - y };
  }
  for (const line of wrap(source, width, SIZES.note, 'sans400').lines) {
    if (left > x) top += ROW;
    nodes.push(note(line, x, top, theme));
    left += BETWEEN;
  }
  return { nodes, height: top + ROW - y };
}

function note(words: string, x: number, top: number, theme: Theme, anchor?: string): SceneNode {
  return el(
    'text',
    { x, y: top + 16, 'text-anchor': anchor, 'font-size': SIZES.note, fill: theme.muted },
    words,
  );
}

function categoryItems({ index: { facts } }: Layout, theme: Theme): Item[] {
  const named = facts.categories.length > 1 || facts.categories[0] ? facts.categories : [];
  return named.map((category) => ({
    words: category ? category[0].toUpperCase() + category.slice(1) : 'Other',
    width: 12,
    draw: (x, y) => [el('path', { d: shapePath(category, x + 6, y, 5), fill: colourOf(theme, category) })],
  }));
}

/** px of a sample of a band. */
const BAND = 34;

function lookItems({ index: { facts, published }, foot }: Layout, theme: Theme, idPrefix: string): Item[] {
  const bar =
    (fill: string, attrs = {}) =>
    (x: number, y: number) => [el('rect', { x, y: y - 5, width: BAND, height: 10, rx: 5, fill, ...attrs })];
  const isHatched = theme.bands === 'hatched';
  const hatched = (isWithin: boolean) => (x: number, y: number) => {
    const look = { isWithin, isUnsure: false, isPlanned: false };
    const place = { x, y: y - 5, width: BAND, height: 10 };
    return [drawHatched(place, look, theme.ink, true, { idPrefix, theme })];
  };
  const within = `${idPrefix}-within`;
  const items: Item[] = [];
  if (facts.hasWithin) {
    items.push({
      words: 'some time within',
      width: BAND,
      draw: isHatched
        ? hatched(true)
        : (x, y) => [soft(within, theme.muted), ...bar(`url(#${within})`)(x, y)],
    });
  }
  if (facts.hasSpan) {
    items.push({ words: 'from – to', width: BAND, draw: isHatched ? hatched(false) : bar(theme.muted) });
  }
  if (facts.hasUnsure) {
    const dashes = { stroke: theme.muted, 'stroke-width': 1.25, 'stroke-dasharray': '3 2.5' };
    items.push({ words: 'not sure', width: BAND, draw: bar('none', dashes) });
  }
  if (facts.hasPlanned) {
    items.push({
      words: 'announced',
      width: BAND,
      draw: bar('none', { stroke: theme.muted, 'stroke-width': 1.5 }),
    });
  }
  if (foot > 0) {
    items.push({ words: 'not written out', width: 18, draw: (x, y) => crowdSample(x, y, theme) });
  }
  if (published.length > 0) {
    items.push({ words: 'article published', width: 4, draw: (x, y) => [dotted(x + 2, y, theme)] });
  }
  return items;
}

function soft(id: string, colour: string): SceneNode {
  const stops = [
    [0, 0.05],
    [0.35, 0.78],
    [0.65, 0.78],
    [1, 0.05],
  ];
  return el(
    'linearGradient',
    { id },
    stops.map(([offset, opacity]) => el('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity })),
  );
}

function dotted(x: number, y: number, theme: Theme): SceneNode {
  return el('line', {
    x1: x,
    y1: y - 8,
    x2: x,
    y2: y + 8,
    stroke: theme.ink,
    'stroke-width': 1.5,
    'stroke-dasharray': '0.1 4',
    'stroke-linecap': 'round',
  });
}
