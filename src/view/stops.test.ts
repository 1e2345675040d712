import { expect, it } from 'vitest';
import type { SceneNode } from '../scene/index.ts';
import { eventOf, stopName, stopsOf } from './stops.ts';

const node = (rest: Partial<SceneNode>): SceneNode => ({ tag: 'g', attrs: {}, ...rest });

it('every event is a stop, whether the window shows it or not', () => {
  expect(stopsOf(['a', 'b', 'c'], [node({}), node({ event: 'b' })]).names).toEqual(['a', 'b', 'c']);
});

it('a count in the place of events is one stop', () => {
  const { names, of } = stopsOf(['a', 'b', 'c', 'd'], [node({ event: 'a' }), node({ cluster: ['b', 'c'] })]);
  expect(names).toEqual(['a', '+b', 'd']);
  expect(of('c')).toBe('+b');
  expect(of('d')).toBe('d');
});

it('a count of events that are drawn beside it is no stop of its own', () => {
  const nodes = [node({ event: 'a' }), node({ event: 'b' }), node({ cluster: ['a', 'b'] })];
  expect(stopsOf(['a', 'b'], nodes).names).toEqual(['a', 'b']);
});

it('a stop is named by its event, a count by its first', () => {
  expect(stopName(node({ event: 'a' }))).toBe('a');
  expect(stopName(node({ cluster: ['b', 'c'] }))).toBe('+b');
  expect(stopName(node({}))).toBeUndefined();
  expect(['a', '+b'].map(eventOf)).toEqual(['a', 'b']);
});
