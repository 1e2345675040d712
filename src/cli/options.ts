import { parseArgs, type ParseArgsConfig } from 'node:util';
import { dayOf } from '../extract/read/day.ts';
import { wrongUsage } from './failure.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command of `geo-timeline`: what it is called, what `--help` says, and what it does. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  help: string;
  run: (args: string[]) => Promise<void>;
}

/**
 * Reads a command's arguments; `-` counts as a file.
 * @throws Failure with exit code 2 for an option that is unknown or lacks its value
 */
export function readArgs<T extends Options>(command: string, args: string[], options: T) {
  // "--width -1": its value, which is then told to be wrong, and no option of its own.
  const joined = args.flatMap((word, index) => {
    const next = args[index + 1];
    if (/^-\d/.test(word) && isNamed(args[index - 1], options)) return [];
    return isNamed(word, options) && next !== undefined && /^-\d/.test(next) ? `${word}=${next}` : word;
  });
  try {
    return parseArgs({ args: joined, options, allowPositionals: true });
  } catch (error) {
    throw wrongUsage((error as Error).message.split(/\. |\n/)[0], command);
  }
}

/** Whether a word is the long name of an option that has a value. */
function isNamed(word: string | undefined, options: Options): boolean {
  return word !== undefined && word.startsWith('--') && options[word.slice(2)]?.type === 'string';
}

/**
 * Reads a whole number within bounds.
 * @throws Failure with exit code 2
 */
export function readNumber(text: string, { name, command, from, to }: NumberOption): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < from || value > to) {
    throw wrongUsage(`--${name}: expected a whole number from ${from} to ${to}, received "${text}"`, command);
  }
  return value;
}

interface NumberOption {
  name: string;
  command: string;
  from: number;
  to: number;
}

/**
 * Reads one of several words.
 * @throws Failure with exit code 2
 */
export function readChoice<T extends string>(
  text: string,
  choices: readonly T[],
  name: string,
  command: string,
): T {
  const choice = choices.find((candidate) => candidate === text);
  if (!choice) throw wrongUsage(`--${name}: expected ${choices.join(' or ')}, received "${text}"`, command);
  return choice;
}

/**
 * Reads a day of the calendar.
 * @returns ISO 8601
 * @throws Failure with exit code 2
 */
export function readDay(text: string, name: string, command: string): string {
  const day = dayOf(text);
  if (day) return day;
  throw wrongUsage(`--${name}: expected a date such as 2025-09-02, received "${text}"`, command);
}
