import { select, zoom as d3zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import type { Attachment } from 'svelte/attachments';
import type { Direction, Zoom } from '../layout/index.ts';
import type { AxisInfo } from '../scene/index.ts';
import { leaveScrolling } from './scrolling.ts';

export interface ZoomOptions {
  /** The axis as it is drawn now. */
  axis: () => AxisInfo;
  /** ms that a step takes; 0 for readers who prefer less motion. */
  duration: () => number;
  onzoom: (zoom: Zoom) => void;
  /** The wheel turned over the chart but belongs to the page. */
  onrefused: () => void;
}

/** The only owner of the zoom: gestures and buttons go through it, the new state comes out by `onzoom`. */
export interface Zoomer {
  attach: Attachment<SVGSVGElement>;
  /** Zooms about a place, px along the axis; about the middle unless told. */
  by: (factor: number, about?: number) => void;
  /** Moves along the axis by px. */
  pan: (px: number) => void;
  /** Goes to a zoom, by a smooth step or at once. */
  to: (zoom: Zoom, smooth: boolean) => void;
}

/** Makes a zoomer for one chart, on d3-zoom. */
export function createZoomer(options: ZoomOptions): Zoomer {
  const { axis, duration, onzoom } = options;
  let svg: SVGSVGElement | undefined;

  const behavior = d3zoom<SVGSVGElement, unknown>()
    .clickDistance(4)
    .filter(function (event: Event) {
      return accepts(this, event, options);
    })
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) =>
      onzoom(zoomOf(transform, axis().direction)),
    );

  /** The axis changes with the window and the data, so it is asked for before each gesture. */
  const refresh = () => {
    const bounds = boundsOf(axis());
    return behavior
      .extent(bounds)
      .translateExtent(bounds)
      .scaleExtent([1, axis().maxZoom])
      .duration(duration());
  };
  /** What d3-zoom's methods move: a transition, or without motion the selection itself, which it takes as well. */
  const step = (element: SVGSVGElement, ms = duration()) => {
    const selection = select(element);
    return (ms > 0 ? selection.transition().duration(ms) : selection) as typeof selection;
  };

  return {
    attach: (element) => {
      svg = element;
      const selection = select(element).call(refresh());
      for (const type of ['wheel', 'mousedown', 'touchstart', 'dblclick'])
        element.addEventListener(type, refresh, { capture: true, passive: true });
      const undo = leaveScrolling(element);
      return () => {
        undo();
        selection.interrupt().on('.zoom', null);
        svg = undefined;
      };
    },
    by: (factor, about) => {
      const centre = about === undefined ? undefined : along(about, axis().direction);
      if (svg) refresh().scaleBy(step(svg), factor, centre);
    },
    pan: (px) => {
      if (!svg) return;
      const { k } = select(svg).property('__zoom') as ZoomTransform;
      const [x, y] = along(px / k, axis().direction);
      refresh().translateBy(step(svg), x, y);
    },
    to: ({ k, shift }, smooth) => {
      if (!svg) return;
      const [x, y] = along(shift, axis().direction);
      refresh().transform(step(svg, smooth ? duration() : 0), zoomIdentity.translate(x, y).scale(k));
    },
  };
}

function zoomOf({ k, x, y }: ZoomTransform, direction: Direction): Zoom {
  return { k, shift: direction === 'horizontal' ? x : y };
}

function along(px: number, direction: Direction): [x: number, y: number] {
  return direction === 'horizontal' ? [px, 0] : [0, px];
}

/** Across the axis nothing moves: no room there. */
function boundsOf({ direction, start, length }: AxisInfo): [[number, number], [number, number]] {
  return [along(start, direction), along(start + length, direction)];
}

/** Whether a gesture is the chart's. What is not stays the page's, its scrolling above all. */
function accepts(svg: SVGSVGElement, event: Event, { axis, onrefused }: ZoomOptions): boolean {
  if (event.type === 'wheel') {
    const { ctrlKey, metaKey } = event as WheelEvent;
    const ours = ctrlKey || metaKey || svg.parentElement!.matches(':focus-within');
    if (!ours) onrefused();
    return ours;
  }
  if (event.type === 'touchstart') {
    return axis().direction === 'horizontal' || (event as TouchEvent).touches.length > 1;
  }
  if (event.type === 'dblclick' && (event.target as Element).closest('[data-stop]')) return false;
  const { ctrlKey, button } = event as MouseEvent;
  return !ctrlKey && !button;
}
