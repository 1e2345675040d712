import { SIZES } from '../layout/index.ts';
import { el } from './el.ts';
import type { SceneNode } from './node.ts';
import type { Theme } from './theme.ts';

/**
 * Bands for paper, where a tint costs ink and a printer draws it as a raster: a hatch says "some time within", a thin
 * bar "from – to", an outline what is announced, a broken one what is not sure.
 */

/** px; a bar that is from – to. */
const BAR = 6;

export interface BandLook {
  isWithin: boolean;
  isUnsure: boolean;
  isPlanned: boolean;
}

/** px of the picture. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function hatchId(idPrefix: string): string {
  return `${idPrefix}-hatch`;
}

/** The hatch that all bands of a picture share; nothing where bands are tinted. */
export function drawHatch(idPrefix: string, theme: Theme): SceneNode[] {
  if (theme.bands === 'tinted') return [];
  const size = { width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const stroke = { stroke: theme.ink, 'stroke-width': 1.5 };
  return [
    el('pattern', { id: hatchId(idPrefix), ...size }, [
      el('line', { x1: 1, y1: 0, x2: 1, y2: 4, ...stroke }),
    ]),
  ];
}

/**
 * @param rect as a tinted band would fill it
 * @param colour of its outline
 * @param isLevel whether the band lies on a level axis
 */
export function drawHatched(
  rect: Rect,
  look: BandLook,
  colour: string,
  isLevel: boolean,
  { idPrefix, theme }: { idPrefix: string; theme: Theme },
): SceneNode {
  const rx = SIZES.bar / 2;
  if (look.isPlanned || look.isUnsure) {
    const dashes = look.isUnsure ? { 'stroke-dasharray': '3 2.5' } : {};
    const fill = look.isWithin ? `url(#${hatchId(idPrefix)})` : theme.paper;
    return el('rect', { ...rect, rx, fill, stroke: colour, 'stroke-width': 1.25, ...dashes });
  }
  if (look.isWithin) return el('rect', { ...rect, rx, fill: `url(#${hatchId(idPrefix)})` });
  return el('rect', { ...thin(rect, isLevel), rx: BAR / 2, fill: colour });
}

function thin({ x, y, width, height }: Rect, isLevel: boolean): Rect {
  return isLevel
    ? { x, y: y + (height - BAR) / 2, width, height: BAR }
    : { x: x + (width - BAR) / 2, y, width: BAR, height };
}
