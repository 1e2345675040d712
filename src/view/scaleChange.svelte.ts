import { tick } from 'svelte';
import type { Zoom } from '../layout/index.ts';
import type { AxisInfo } from '../scene/index.ts';
import { glide } from './glide.ts';
import type { Anchor } from './window.ts';

interface Drawn {
  axis: AxisInfo;
  zoom: Zoom;
}

interface ScaleChangeOptions {
  /** What is drawn now; undefined while nothing is. */
  drawn: () => Drawn | undefined;
  /** px of an event along an axis when everything is shown. */
  placeOf: (event: string, axis: AxisInfo) => number | undefined;
  picture: () => SVGElement;
  /** Whether events may glide. */
  hasMotion: () => boolean;
}

export interface ScaleChange {
  /** Where an event was, and where it is, while what follows from a new axis is worked out. */
  anchorOf: (event: string | undefined) => Anchor | undefined;
}

/** Keeps the eye on the events when the axis gets another scale. Made while a component is, after its zoom. */
export function createScaleChange({ drawn, placeOf, picture, hasMotion }: ScaleChangeOptions): ScaleChange {
  let last: Drawn | undefined;

  // From one scale to the other the events glide, once the zoom has followed.
  $effect(() => {
    const before = last;
    last = drawn();
    if (!before || !last || before.axis.time === last.axis.time || !hasMotion()) return;
    void tick().then(() => glide(picture(), (event) => wayFrom(before, drawn()!, event)));
  });

  /** px from where an event was drawn to where it is. */
  function wayFrom(before: Drawn, now: Drawn, event: string): { x: number; y: number } {
    const [was, is] = [before, now].map(({ axis, zoom: { k, shift } }) => k * placeOf(event, axis)! + shift);
    const [along, across] = [is - was, now.axis.across - before.axis.across];
    return now.axis.direction === 'horizontal' ? { x: along, y: across } : { x: across, y: along };
  }

  return {
    anchorOf: (event) => {
      const now = drawn();
      if (event === undefined || !last || !now) return undefined;
      const [was, is] = [placeOf(event, last.axis), placeOf(event, now.axis)];
      return was === undefined || is === undefined ? undefined : { was, is };
    },
  };
}
