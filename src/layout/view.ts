/**
 * What of the timeline is shown, and how. Everything a layout depends on beside the events: no clock, no window.
 */
export interface View {
  /** px of the whole picture. */
  width: number;
  /** Left to right, or top to bottom. */
  direction: Direction;
  time: TimeScaleKind;
  /** Rows that show who acted with whom; on a level axis only. */
  lanes: LaneKind;
  /** Along the axis, as d3-zoom has it: a place p px of the whole picture is drawn at k * p + shift px. 1 and 0 show everything. */
  zoom: Zoom;
}

export type Direction = 'horizontal' | 'vertical';
/** `elastic` closes long empty gaps with a marked break; `linear` is true scale. */
export type TimeScaleKind = 'elastic' | 'linear';

export type LaneKind = 'none' | 'actor' | 'category' | 'source';

export interface Zoom {
  k: number;
  shift: number;
}

export const WHOLE: Zoom = { k: 1, shift: 0 };

/** Containers narrower than this, in px, run top to bottom. */
export const NARROW = 600;
/**
 * So do those below so many px where a level axis would have less than so many px for each event, and these are few
 * enough to be scrolled by: their labels would stand in long stairs far from the axis.
 */
const CROWDED = { width: 900, perEvent: 36, events: 30 };

/**
 * @param width px of the container
 * @param events that want a label; none where they lie in lanes, which only a level axis has
 */
export function directionFor(width: number, events: number): Direction {
  const isCrowded = width < CROWDED.width && events <= CROWDED.events && width < events * CROWDED.perEvent;
  return width < NARROW || isCrowded ? 'vertical' : 'horizontal';
}
