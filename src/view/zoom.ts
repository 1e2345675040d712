import {
  easeCubicOut,
  interpolate,
  interpolateZoom,
  select,
  zoom as d3zoom,
  zoomIdentity,
  type D3ZoomEvent,
  type ZoomTransform,
  type ZoomView,
} from 'd3';
import type { Attachment } from 'svelte/attachments';
import type { Direction, Zoom } from '../layout/index.ts';
import type { AxisInfo } from '../scene/index.ts';
import { leaveScrolling } from './scrolling.ts';
import { createThrower, GLIDE } from './throwing.ts';
import { keepTouches } from './touches.ts';

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
  const thrower = createThrower();
  let svg: SVGSVGElement | undefined;

  const behavior = d3zoom<SVGSVGElement, unknown>()
    .clickDistance(4)
    .filter(function (event: Event) {
      return accepts(this, event, options);
    })
    .interpolate(wayOf)
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const zoom = zoomOf(transform, axis().direction);
      if (isDrag(sourceEvent)) thrower.follow(zoom.shift, sourceEvent.timeStamp);
      onzoom(zoom);
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const px = sourceEvent ? thrower.letGo(sourceEvent.timeStamp) : 0;
      if (svg && px && duration() > 0) glide(svg, px);
    });

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
  const move = (element: SVGSVGElement, px: number, target = step(element)) => {
    const { k } = select(element).property('__zoom') as ZoomTransform;
    const [x, y] = along(px / k, axis().direction);
    refresh().translateBy(target, x, y);
  };
  /** What is let go in motion slows down until it stands; whoever takes hold of it stops it. */
  const glide = (element: SVGSVGElement, px: number) => {
    const going = select(element).transition().duration(GLIDE).ease(easeCubicOut);
    move(element, px, going as unknown as ReturnType<typeof step>);
  };

  return {
    attach: (element) => {
      svg = element;
      const selection = select(element).call(refresh());
      for (const type of ['wheel', 'mousedown', 'touchstart', 'dblclick'])
        element.addEventListener(type, refresh, { capture: true, passive: true });
      const undo = [leaveScrolling(element), keepTouches(element)];
      return () => {
        for (const each of undo) each();
        selection.interrupt().on('.zoom', null);
        svg = undefined;
      };
    },
    by: (factor, about) => {
      const centre = about === undefined ? undefined : along(about, axis().direction);
      if (svg) refresh().scaleBy(step(svg), factor, centre);
    },
    pan: (px) => {
      if (svg) move(svg, px);
    },
    to: ({ k, shift }, smooth) => {
      if (!svg) return;
      const [x, y] = along(shift, axis().direction);
      refresh().transform(step(svg, smooth ? duration() : 0), zoomIdentity.translate(x, y).scale(k));
    },
  };
}

/** A drag by the mouse or by one finger. */
function isDrag(event: MouseEvent | TouchEvent | undefined): event is MouseEvent | TouchEvent {
  return (
    event?.type === 'mousemove' || (event?.type === 'touchmove' && (event as TouchEvent).touches.length === 1)
  );
}

/** Along the axis a step is straight: only where the zoom changes too is it a flight that first rises. */
function wayOf(from: ZoomView, to: ZoomView): (t: number) => ZoomView {
  return from[2] === to[2] ? interpolate(from, to) : interpolateZoom(from, to);
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
