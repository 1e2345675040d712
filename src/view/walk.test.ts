import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../events/index.ts';
import type { TimeOrder } from './order.ts';
import { stopToward, type Here } from './walk.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const order: TimeOrder = {
  count: IDS.length,
  event: (rank) => ({ id: IDS[rank] }) as TimelineEvent,
  rank: (id) => (IDS.includes(id) ? IDS.indexOf(id) : undefined),
  moment: (rank) => rank,
};

/** A picture with these stops; what it has no stop for lies outside of the window, unless told. */
function here(stops: Record<string, string>, rest: Partial<Here> = {}): Here {
  return { order, stops: new Map(Object.entries(stops)), isInWindow: () => false, ...rest };
}

const ALL = Object.fromEntries(IDS.map((id) => [id, id]));

describe('a step', () => {
  it.each([
    ['next', 'b', 'c'],
    ['previous', 'b', 'a'],
    ['first', 'c', 'a'],
    ['last', 'c', 'e'],
    ['next', 'e', undefined],
    ['previous', 'a', undefined],
  ] as const)('%s from %s leads to %s', (command, active, to) => {
    expect(stopToward(command, here(ALL, { active, stop: active }))).toBe(to);
  });

  it('begins at the first event', () => {
    expect(stopToward('next', here(ALL))).toBe('a');
    expect(stopToward('next', here(ALL, { active: 'of another timeline' }))).toBe('a');
  });

  it('passes a count once', () => {
    const counted = here({ a: 'a', b: '+b', c: '+b', d: '+b', e: 'e' });
    expect(stopToward('next', { ...counted, active: 'a', stop: 'a' })).toBe('+b');
    expect(stopToward('next', { ...counted, active: 'b', stop: '+b' })).toBe('e');
    expect(stopToward('previous', { ...counted, active: 'e', stop: 'e' })).toBe('+b');
  });

  it('stops at what lies outside of the window, to bring it in', () => {
    expect(stopToward('next', here({ a: 'a' }, { active: 'a', stop: 'a' }))).toBe('b');
  });

  it('passes what the window shows as no more than a dot', () => {
    const isInWindow = (event: string) => event !== 'd';
    expect(stopToward('next', here({ a: 'a' }, { active: 'a', stop: 'a', isInWindow }))).toBe('d');
    expect(stopToward('last', here({ a: 'a' }, { active: 'a', stop: 'a', isInWindow: () => true }))).toBe(
      'a',
    );
  });
});

it('is none for a command that does not move', () => {
  expect(stopToward('zoomIn', here(ALL, { active: 'a' }))).toBe(undefined);
});
