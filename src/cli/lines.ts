import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { failureOf, STREAM } from './files.ts';

/**
 * The lines of a file, or of standard input for `-`, one by one and without a byte order mark: memory does not
 * grow with their number.
 * @throws Failure that names the file and why it cannot be read
 */
export async function* linesOf(name: string): AsyncGenerator<string> {
  try {
    const input = name === STREAM ? process.stdin : (await open(name)).createReadStream();
    let isFirst = true;
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      yield isFirst ? line.replace(/^\uFEFF/, '') : line;
      isFirst = false;
    }
  } catch (error) {
    throw failureOf('read', name, error);
  }
}
