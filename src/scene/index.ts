import type { Timeline } from '../events/index.ts';
import { drawTimeline, type PictureOptions } from './picture.ts';
import { printSvg } from './print.ts';

export type { SceneNode } from './node.ts';
export {
  drawTimeline,
  type AxisInfo,
  type EventPlace,
  type Picture,
  type PictureOptions,
  type Places,
} from './picture.ts';
export { prepare } from '../layout/index.ts';
export { printSvg } from './print.ts';
export type { StripInfo } from './strip.ts';
export { SANS, SERIF, THEMES, type Theme, type ThemeName } from './theme.ts';

/** Draws and prints: what the command writes to a file, and the page's button, are both this. */
export function svgOf(timeline: Timeline, options: PictureOptions): string {
  return printSvg(drawTimeline(timeline, options).root);
}
