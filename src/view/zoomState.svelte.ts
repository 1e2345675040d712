import { untrack } from 'svelte';
import { WHOLE, type Zoom } from '../layout/index.ts';
import type { AxisInfo } from '../scene/index.ts';
import { opening, rescaled, showing, type Anchor } from './window.ts';
import { createZoomer, type Zoomer } from './zoom.ts';

interface ZoomStateOptions {
  /** The axis as it is drawn now; undefined while nothing is. */
  axis: () => AxisInfo | undefined;
  /** What the axis is of: when it is another, all of it is shown. */
  subject: () => unknown;
  /** What the axis's scale depends on: when it is another, the same time stays in the window. */
  scale: () => string;
  /** What stays where it is then; the middle unless told. */
  anchor: () => Anchor | undefined;
  /** ms that a step takes. */
  duration: () => number;
  onzoom: (zoom: Zoom) => void;
  onrefused: () => void;
}

export interface ZoomState extends Pick<Zoomer, 'attach' | 'by' | 'pan'> {
  readonly now: Zoom;
  /** Goes to a window, at once. */
  go: (zoom: Zoom) => void;
  all: () => void;
  /** Brings a place into the window, at once. px along the axis when everything is shown */
  show: (at: number) => void;
  /** Zooms in on places until they lie apart. */
  layApart: (places: readonly number[]) => void;
}

/** The window on the axis, as state: what moves it is the zoomer alone. Made while a component is. */
export function createZoomState(options: ZoomStateOptions): ZoomState {
  const { axis, subject, scale, anchor, duration, onzoom, onrefused } = options;
  let zoom = $state.raw<Zoom>(WHOLE);
  const zoomer = createZoomer({
    axis: () => axis()!,
    duration,
    onrefused,
    onzoom: (next) => {
      zoom = next;
      onzoom(next);
    },
  });

  interface Basis {
    axis: AxisInfo;
    subject: unknown;
    scale: string;
  }
  let before: Basis | undefined;
  $effect(() => {
    const drawn = axis();
    if (!drawn) return;
    const now = { axis: drawn, subject: subject(), scale: scale() };
    untrack(() => {
      if (before && zoom.k > 1) follow(before, now);
    });
    before = now;
  });

  function follow(was: Basis, is: Basis) {
    if (was.subject !== is.subject || was.axis.direction !== is.axis.direction) zoomer.to(WHOLE, false);
    else if (was.scale !== is.scale) zoomer.to(rescaled(zoom, was.axis, is.axis, anchor()), false);
  }

  return {
    get now() {
      return zoom;
    },
    // Once for the element: what the zoomer reads of the axis would attach it anew at every step.
    attach: (element) => untrack(() => zoomer.attach(element)),
    by: zoomer.by,
    pan: zoomer.pan,
    go: (next) => zoomer.to(next, false),
    all: () => zoomer.to(WHOLE, true),
    show: (at) => {
      const next = showing(at, zoom, axis()!);
      if (next !== zoom) zoomer.to(next, false);
    },
    layApart: (places) => zoomer.to(opening(places, axis()!, axis()!.maxZoom), true),
  };
}
