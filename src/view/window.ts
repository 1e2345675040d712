import { WHOLE, type Zoom } from '../layout/index.ts';
import type { AxisInfo } from '../scene/index.ts';

type Axis = Pick<AxisInfo, 'start' | 'length'>;

/** The shift that is nearest to the given one and shows no place outside of the axis. */
export function within({ k, shift }: Zoom, { start, length }: Axis): Zoom {
  const most = start * (1 - k);
  return { k, shift: Math.min(most, Math.max(most - length * (k - 1), shift)) };
}

/**
 * The window that shows a place.
 * @param at px along the axis when everything is shown
 * @returns the same zoom when it shows the place already, else one with the place in its middle
 */
export function showing(at: number, zoom: Zoom, axis: Axis): Zoom {
  const now = zoom.k * at + zoom.shift;
  if (now >= axis.start && now <= axis.start + axis.length) return zoom;
  return about(at, zoom.k, axis);
}

/** The window that has a place in its middle, as near as the axis's ends allow. px along the axis when everything is shown */
export function about(at: number, k: number, axis: Axis): Zoom {
  return within({ k, shift: axis.start + axis.length / 2 - k * at }, axis);
}

export type Edge = 'from' | 'to';

/** The places at the window's two ends, px along the axis when everything is shown. */
export function edgesOf({ k, shift }: Zoom, { start, length }: Axis): Record<Edge, number> {
  return { from: (start - shift) / k, to: (start + length - shift) / k };
}

/**
 * The window with one end moved to a place, the other kept.
 * @param most how far it may zoom in; an end that comes too near to the other stays away so far
 */
export function resized(zoom: Zoom, edge: Edge, at: number, axis: Axis, most: number): Zoom {
  const { from, to } = edgesOf(zoom, axis);
  const width = edge === 'from' ? to - at : at - from;
  const k = Math.min(most, Math.max(1, axis.length / Math.max(width, axis.length / most)));
  const shift = edge === 'from' ? axis.start + axis.length - k * to : axis.start - k * from;
  return within({ k, shift }, axis);
}

/** Where something lies on an axis and on another that takes its place, px along each when everything is shown. */
export interface Anchor {
  was: number;
  is: number;
}

/**
 * The window on the same time, when the axis has got another scale or length.
 * @param anchor what stays where it is, if the window shows it and the axis's ends allow; the middle unless told
 */
export function rescaled(zoom: Zoom, from: AxisInfo, to: AxisInfo, anchor?: Anchor): Zoom {
  if (zoom.k === 1) return WHOLE;
  const edges = edgesOf(zoom, from);
  const [start, end] = [edges.from, edges.to].map((at) => to.toPx(from.toTime(at)));
  const k = Math.min(to.maxZoom, Math.max(1, to.length / Math.max(end - start, 1e-9)));
  const isShown = anchor && anchor.was >= edges.from && anchor.was <= edges.to;
  const middle = (edges.from + edges.to) / 2;
  const { was, is } = isShown ? anchor : { was: middle, is: to.toPx(from.toTime(middle)) };
  const share = (zoom.k * was + zoom.shift - from.start) / from.length;
  return within({ k, shift: to.start + share * to.length - k * is }, to);
}

/** The share of the window that a group of places fills when it is opened. */
const FILL = 0.7;

/**
 * The window that lays a group of places apart.
 * @param places px along the axis when everything is shown
 * @param most how far it may zoom in
 */
export function opening(places: readonly number[], axis: Axis, most: number): Zoom {
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const k = Math.max(1, Math.min(most, (FILL * axis.length) / Math.max(to - from, 1)));
  return about((from + to) / 2, k, axis);
}
