import { expect, it } from 'vitest';
import { commandOf, wayOf } from './keyboard.ts';

const key = (name: string, held: object = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

it.each([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['ArrowLeft', 'previous'],
  [' ', 'open'],
  ['Escape', 'close'],
  ['+', 'zoomIn'],
  ['0', 'all'],
] as const)('the key %o asks for %s', (name, command) => {
  expect(commandOf(key(name))).toBe(command);
});

it.each(['Tab', 'a', 'F5', '1'])('the key %o is not the chart’s', (name) => {
  expect(commandOf(key(name))).toBeUndefined();
});

it.each(['ctrlKey', 'metaKey', 'altKey'])('with %s a key is the browser’s', (held) => {
  expect(commandOf(key('+', { [held]: true }))).toBeUndefined();
});

it.each([
  [0, 'next', [1, 2]],
  [2, 'next', []],
  [2, 'previous', [1, 0]],
  [0, 'previous', []],
  [1, 'first', [0, 1, 2]],
  [1, 'last', [2, 1, 0]],
  [undefined, 'next', [0, 1, 2]],
  [undefined, 'previous', [0]],
] as const)('from the rank %s of three, the way to the %s passes %o', (from, command, way) => {
  expect([...wayOf(command, from, 3)!]).toEqual(way);
});

it('what does not move has no way', () => {
  expect(wayOf('zoomIn', 1, 3)).toBeUndefined();
});

it('among no events there is nowhere to go', () => {
  expect([...wayOf('next', undefined, 0)!]).toEqual([]);
  expect([...wayOf('last', undefined, 0)!]).toEqual([]);
});
