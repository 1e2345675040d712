import { expect, it } from 'vitest';
import type { SceneNode } from '../scene/index.ts';
import { eventOf, stopName, stopOn, stopsOf } from './stops.ts';

const node = (rest: Partial<SceneNode>): SceneNode => ({ tag: 'g', attrs: {}, ...rest });

it('what is drawn is met by itself, what is counted at its count', () => {
  const stops = stopsOf([node({}), node({ event: 'a' }), node({ cluster: ['b', 'c'] })]);
  expect([...stops]).toEqual([
    ['b', '+b'],
    ['c', '+b'],
    ['a', 'a'],
  ]);
});

it('what is drawn beside the count that has it is met by itself', () => {
  const stops = stopsOf([node({ event: 'a' }), node({ event: 'b' }), node({ cluster: ['a', 'b'] })]);
  expect(['a', 'b'].map((id) => stops.get(id))).toEqual(['a', 'b']);
});

it('a stop is named by its event, a count by its first', () => {
  expect(stopName(node({ event: 'a' }))).toBe('a');
  expect(stopName(node({ cluster: ['b', 'c'] }))).toBe('+b');
  expect(stopName(node({}))).toBeUndefined();
  expect(['a', '+b'].map(eventOf)).toEqual(['a', 'b']);
});

it('on the way, events of the stop that is left and events without one are passed by', () => {
  const stops = ['+a', '+a', undefined, 'd'];
  const stopAt = (rank: number) => stops[rank];
  expect(stopOn([1, 2, 3], stopAt, '+a')).toBe('d');
  expect(stopOn([0, 1], stopAt)).toBe('+a');
  expect(stopOn([1, 2], stopAt, '+a')).toBeUndefined();
});
