import { describe, expect, it } from 'vitest';
import type { PlacedEvent, PlacedLabel } from '../layout/index.ts';
import type { Frame } from './frame.ts';
import { drawLeader, textBox } from './labels.ts';
import { THEMES } from './theme.ts';

const frame = { direction: 'horizontal', x: 0, y: 100, theme: THEMES.light } as Frame;
const text = { date: ['d'], title: ['t'], note: [], width: 140, height: 50, isRightToLeft: false };
const event = { timed: { event: {} }, mark: { lane: 0 } } as PlacedEvent;

const leader = (more: Partial<PlacedLabel>) => {
  const label: PlacedLabel = { ...text, pole: 990, side: -1, facing: 1, near: 36, ...more };
  return String(drawLeader(event, label, textBox(label, frame, 0), frame).attrs.d);
};

describe('a leader', () => {
  it('runs straight from the mark to the rule', () => expect(leader({})).toMatch(/^M 990 \S+ V 64$/));

  it('goes along the foot of a label that has slid away, to its rule', () =>
    expect(leader({ slid: -146 })).toMatch(/^M 990 \S+ V 64 H 844$/));
});
