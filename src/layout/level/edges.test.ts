import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../events/index.ts';
import { keepInWindow } from './edges.ts';
import type { Mark } from '../marks/mark.ts';
import type { PlacedEvent, PlacedLabel } from '../placement.ts';
import type { TimedEvent } from '../timed/timed.ts';

/** An event in a window of 1000 px whose label is 150 px wide and 50 px high. */
function placed(at: number, label: Partial<PlacedLabel> = {}, half = 6): PlacedEvent {
  const timed = { event: { title: 't' } as TimelineEvent } as TimedEvent;
  const look = half > 10 ? 'span' : 'moment';
  const [from, to] = [at - half, at + half];
  const mark: Mark = { timed, look, at, from, to, solidFrom: from, solidTo: to, lane: 0, folded: false };
  const text = { date: ['d'], title: ['t'], note: [], width: 140, height: 50, isRightToLeft: false };
  return { timed, mark, label: { ...text, pole: at, side: -1, facing: 1, near: 36, ...label } };
}

const kept = (...events: PlacedEvent[]) => keepInWindow(events, [], 1000).map(({ label }) => label);

describe('a label near the end of the window', () => {
  it('stays as it is where it is whole', () => {
    const event = placed(500);
    expect(kept(event)).toEqual([event.label]);
  });

  it('stays at its pole beside the middle of a short bar', () => {
    const event = placed(500, { pole: 492 }, 15);
    expect(kept(event)).toEqual([event.label]);
  });

  it('slides inwards rather than being cut, and its leader stays at the mark', () => {
    const [label] = kept(placed(950));
    expect(label!.pole).toBe(950);
    expect(label!.pole + 150 + label!.slid!).toBe(1004);
    expect(kept(placed(50, { facing: -1 }))[0]!.slid).toBe(96);
  });

  it('gives way to one that stands there', () => {
    expect(kept(placed(820), placed(950)).map(Boolean)).toEqual([true, false]);
    expect(kept(placed(820, { side: 1 }), placed(950)).map(Boolean)).toEqual([true, true]);
    expect(kept(placed(820), placed(990, { near: 120 })).map(Boolean)).toEqual([true, true]);
  });

  it('does not let its leader run through a text, nor through a count', () => {
    expect(kept(placed(820, { width: 170 }), placed(950, { near: 120 })).map(Boolean)).toEqual([true, false]);
    const count = { at: 960, events: [], count: 3, lane: 0 };
    expect(keepInWindow([placed(950)], [count], 1000)[0].label).toBeUndefined();
  });

  it('goes with its mark', () => {
    expect(kept(placed(-3), placed(1003))).toEqual([undefined, undefined]);
  });

  it('of a long bar holds on to what of it is in sight', () => {
    const [label] = kept(placed(300, { pole: -200 }, 520));
    expect(label!.pole).toBe(12);
    expect(kept(placed(-400, { pole: -700 }, 320))).toEqual([undefined]);
  });
});
