import { expect, it } from 'vitest';
import { commandOf, moved } from './keyboard.ts';

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
  ['a', 'next', 'b'],
  ['c', 'next', 'c'],
  ['a', 'previous', 'a'],
  ['b', 'first', 'a'],
  ['a', 'last', 'c'],
  [undefined, 'next', 'a'],
  [undefined, 'previous', 'a'],
  ['gone', 'next', 'a'],
  ['a', 'zoomIn', undefined],
] as const)('from %s, %s goes to %s', (from, command, to) => {
  expect(moved(['a', 'b', 'c'], from, command)).toBe(to);
});

it('among no events there is nowhere to go', () => {
  expect(moved([], undefined, 'next')).toBeUndefined();
  expect(moved([], undefined, 'last')).toBeUndefined();
});
