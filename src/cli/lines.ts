import { open } from 'node:fs/promises';
import { failureOf, STREAM } from './files.ts';
import { utf8 } from './utf8.ts';

/** A line of a file without its end, or what is wrong with it. */
export type Line = string | { problem: string };

/** The longest article there is, every letter of it written as six. In bytes. */
const LONGEST = 32_000_000;

const NEWLINE = 10;

/**
 * The lines of a file, or of standard input for `-`, one by one and without a byte order mark: memory does not
 * grow with their number, nor with the length of one that is too long.
 * @throws Failure that names the file and why it cannot be read
 */
export async function* linesOf(name: string): AsyncGenerator<Line> {
  try {
    const input = name === STREAM ? process.stdin : (await open(name)).createReadStream();
    let begun = new Begun();
    for await (const chunk of input as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        begun.add(chunk.subarray(from, end));
        yield begun.line();
        begun = new Begun();
        from = end + 1;
      }
      begun.add(chunk.subarray(from));
    }
    if (begun.length > 0) yield begun.line();
  } catch (error) {
    throw failureOf('read', name, error);
  }
}

/** A line whose end has not come yet. */
class Begun {
  length = 0;
  #parts: Uint8Array[] = [];

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > LONGEST) this.#parts = [];
    else this.#parts.push(part);
  }

  line(): Line {
    if (this.length > LONGEST)
      return {
        problem: `expected a line of at most ${LONGEST / 1e6} MB, received ${(this.length / 1e6).toFixed(1)} MB`,
      };
    const text = utf8(Buffer.concat(this.#parts));
    return (
      text?.replace(/\r$/, '') ?? { problem: 'expected text in UTF-8, received bytes that are not UTF-8' }
    );
  }
}
