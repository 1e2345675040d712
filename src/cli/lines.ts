import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { STREAM, toFailure } from './files.ts';

/**
 * The lines of a file, or of standard input for `-`, one by one: memory does not grow with their number.
 * @throws Failure that names the file and why it cannot be read
 */
export async function* linesOf(name: string): AsyncGenerator<string> {
  // A stream would fail somewhere between two lines: ask before.
  if (name !== STREAM) await stat(name).catch((error) => toFailure('read', name, error));
  const input = name === STREAM ? process.stdin : createReadStream(name);
  yield* createInterface({ input, crlfDelay: Infinity });
}
