import { firmPart, isSmall, SIZES, type Mark } from '../layout/index.ts';
import { el, path, rounded } from './el.ts';
import { at, laneAway, type Frame } from './frame.ts';
import { drawHatched } from './hatched.ts';
import type { SceneNode } from './node.ts';
import { windowId } from './window.ts';
import { colourOf } from './theme.ts';

/** How strong the middle of a band is that means "some time within". */
export const WITHIN = 0.78;

export function isUnsure({ timed: { date } }: Mark): boolean {
  return date.uncertain || date.approximate;
}

/** Gradients by what they look like: bands that look alike share one. */
export type Gradients = Map<string, SceneNode>;

/** A bar, or a band with soft ends, whose gradient is added if there is none like it. */
export function drawBand(mark: Mark, gradients: Gradients, frame: Frame): SceneNode[] {
  const colour = colourOf(frame.theme, mark.timed.event.category);
  const { openStart, openEnd } = mark.timed.date;
  const from = Math.max(mark.from, openStart ? ARROW : -SIZES.bar);
  const to = Math.min(mark.to, frame.length + (openEnd ? -ARROW : SIZES.bar));
  const arrows = [
    ...(openStart === 'open' ? [arrow(mark, from, -1, colour, frame)] : []),
    ...(openEnd === 'open' ? [arrow(mark, to, 1, colour, frame)] : []),
  ];
  const clip = { 'clip-path': frame.isZoomed ? `url(#${windowId(frame)})` : undefined };
  if (frame.theme.bands === 'hatched') {
    const bands = hatchedBands(mark, from, to, colour, frame);
    return [...(frame.isZoomed ? [el('g', clip, bands)] : bands), ...arrows];
  }
  const stops = stopsOf(mark, from, to);
  const isSoft = stops.some(([, opacity]) => opacity < 1);
  const fill = isSoft ? `url(#${gradientId(colour, stops, gradients, frame)})` : colour;
  return [
    el('rect', {
      ...box(mark, from, to, frame),
      rx: SIZES.bar / 2,
      fill,
      ...outlineOf(mark, colour, frame.theme.paper),
      ...clip,
    }),
    ...arrows,
  ];
}

/** For paper: where a span only may have lasted, it is hatched as a date is within which something happened. */
function hatchedBands(mark: Mark, from: number, to: number, colour: string, frame: Frame): SceneNode[] {
  const look = { isUnsure: isUnsure(mark), isPlanned: mark.timed.event.planned === true };
  const isLevel = frame.direction === 'horizontal';
  const band = (first: number, last: number, isWithin: boolean) =>
    last - first < 1
      ? []
      : [drawHatched(box(mark, first, last, frame), { ...look, isWithin }, colour, isLevel, frame)];
  if (mark.look === 'within' || mark.solidFrom > mark.solidTo) return band(from, to, true);
  const { openStart, openEnd } = mark.timed.date;
  const first = openStart ? from : Math.max(from, mark.solidFrom);
  const last = openEnd ? to : Math.min(to, mark.solidTo);
  return [...band(from, first, true), ...band(first, last, false), ...band(last, to, true)];
}

/**
 * What is announced, and what is not sure, is paler and has an outline; the unsure one a broken one. A short bar is set
 * off, as a shape is, from the long one that it may lie on.
 */
function outlineOf(mark: Mark, colour: string, paper: string) {
  if (isUnsure(mark)) return { stroke: colour, 'stroke-width': 1.25, 'stroke-dasharray': '3 2.5' };
  if (mark.timed.event.planned) return { stroke: colour, 'stroke-width': 1.5 };
  const isOnOthers = mark.look === 'span' && isSmall(mark);
  return isOnOthers ? { stroke: paper, 'stroke-width': 1.5, 'paint-order': 'stroke' } : {};
}

function strengthOf(mark: Mark): number {
  if (isUnsure(mark)) return 0.5;
  return mark.timed.event.planned ? 0.25 : 1;
}

/** Where the band's colour is how strong: its share of the length, and an opacity. */
type Stop = [offset: number, opacity: number];

/** A span is full where it surely lasted; a date within which it happened is never full, and softens to both ends. */
function stopsOf(mark: Mark, from: number, to: number): Stop[] {
  const share = (px: number) => Math.min(1, Math.max(0, (px - from) / (to - from)));
  if (mark.look === 'within' || mark.solidFrom > mark.solidTo) {
    const firm = firmPart(mark);
    const full = WITHIN * strengthOf(mark);
    return [
      [share(mark.from), 0.06],
      [share(firm.from), full],
      [share(firm.to), full],
      [share(mark.to), 0.06],
    ];
  }
  const { openStart, openEnd } = mark.timed.date;
  const firm = firmPart({ ...mark, from, to });
  return [
    ...(firm.from > from + 1 ? [[share(from), openStart ? fading(openStart) : 0.1] as Stop] : []),
    [share(firm.from), strengthOf(mark)],
    [share(firm.to), strengthOf(mark)],
    ...(firm.to < to - 1 ? [[share(to), openEnd ? fading(openEnd) : 0.1] as Stop] : []),
  ];
}

/** What goes on fades a little, what ends nobody knows when fades away. */
function fading(openness: 'open' | 'unknown'): number {
  return openness === 'open' ? 0.45 : 0.06;
}

function gradientId(colour: string, stops: Stop[], gradients: Gradients, frame: Frame): string {
  const key = [colour, ...stops.flat().map(rounded)].join(' ');
  const id = `${frame.idPrefix}-${gradients.size}`;
  const known = gradients.get(key)?.attrs.id;
  if (known !== undefined) return String(known);
  const axis = frame.direction === 'horizontal' ? { x2: 1, y2: 0 } : { x2: 0, y2: 1 };
  gradients.set(
    key,
    el(
      'linearGradient',
      { id, x1: 0, y1: 0, ...axis },
      stops.map(([offset, opacity]) =>
        el('stop', { offset: rounded(offset), 'stop-color': colour, 'stop-opacity': opacity }),
      ),
    ),
  );
  return id;
}

function box(mark: Mark, from: number, to: number, frame: Frame) {
  const thickness = SIZES.bar;
  const away = laneAway(mark);
  const length = to - from;
  const { x, y } = at(frame, from, away);
  return frame.direction === 'horizontal'
    ? { x, y: y - thickness / 2, width: length, height: thickness }
    : { x: x - thickness / 2, y, width: thickness, height: length };
}

/** px that an arrow's tip, with its stroke, reaches beyond its bar: the bar ends so far before the window does. */
const ARROW = 3;

/** What goes on points onward. */
function arrow(mark: Mark, end: number, onward: -1 | 1, colour: string, frame: Frame): SceneNode {
  const away = laneAway(mark);
  const [back, tip] = [end - 4 * onward, end + 2 * onward];
  const points = [at(frame, back, away + 6), at(frame, tip, away), at(frame, back, away - 6)];
  return el('path', {
    d: points.map(({ x, y }, index) => path(index === 0 ? 'M' : 'L', x, y)).join(''),
    fill: 'none',
    stroke: colour,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}
