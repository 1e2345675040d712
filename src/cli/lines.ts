import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { failureOf, STREAM } from './files.ts';

/**
 * The lines of a file, or of standard input for `-`, one by one: memory does not grow with their number.
 * @throws Failure that names the file and why it cannot be read
 */
export async function* linesOf(name: string): AsyncGenerator<string> {
  try {
    const input = name === STREAM ? process.stdin : (await open(name)).createReadStream();
    yield* createInterface({ input, crlfDelay: Infinity });
  } catch (error) {
    throw failureOf('read', name, error);
  }
}
