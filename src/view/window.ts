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
  return within({ k: zoom.k, shift: axis.start + axis.length / 2 - zoom.k * at }, axis);
}

/** The window on the same part of the axis, when the axis has got another length. */
export function carried({ k, shift }: Zoom, from: Axis, to: Axis): Zoom {
  if (k === 1) return WHOLE;
  const hidden = (from.start * (1 - k) - shift) / from.length;
  return within({ k, shift: to.start * (1 - k) - hidden * to.length }, to);
}
