/** What a key asks of the chart. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'open'
  | 'close'
  | 'zoomIn'
  | 'zoomOut'
  | 'all'
  | 'panBack'
  | 'panOn';

const COMMANDS: Record<string, Command> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'open',
  Escape: 'close',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'all',
  PageUp: 'panBack',
  PageDown: 'panOn',
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a key, if it has one. With ctrl, ⌘ or alt a key is the browser's. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Key): Command | undefined {
  return ctrlKey || metaKey || altKey ? undefined : COMMANDS[key];
}

/**
 * The ranks on the way of a command that moves, nearest first: those behind one, those before it, all, or all from the last.
 * @param from the rank moved from; without one the way begins with the first
 * @returns undefined when the command does not move
 */
export function wayOf(
  command: Command,
  from: number | undefined,
  count: number,
): Iterable<number> | undefined {
  switch (command) {
    case 'next':
      return ranks(from === undefined ? 0 : from + 1, count, 1);
    case 'previous':
      return ranks(from === undefined ? 0 : from - 1, count, -1);
    case 'first':
      return ranks(0, count, 1);
    case 'last':
      return ranks(count - 1, count, -1);
    default:
      return undefined;
  }
}

function* ranks(from: number, count: number, step: 1 | -1): Iterable<number> {
  for (let rank = from; rank >= 0 && rank < count; rank += step) yield rank;
}
