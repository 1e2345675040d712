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
 * The neighbour that a command moves to.
 * @param order the ids in time order
 * @param from the id moved from; an unknown one stands before the first
 * @returns the id at the end of the way when there is none further; undefined when the command does not move or there is nothing
 */
export function moved(
  order: readonly string[],
  from: string | undefined,
  command: Command,
): string | undefined {
  const at = from === undefined ? -1 : order.indexOf(from);
  const last = order.length - 1;
  switch (command) {
    case 'next':
      return order[Math.min(at + 1, last)];
    case 'previous':
      return order[Math.max(at - 1, 0)];
    case 'first':
      return order[0];
    case 'last':
      return order[last];
    default:
      return undefined;
  }
}
