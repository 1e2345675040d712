import { Failure } from './failure.ts';
import { writeWhole } from './files.ts';
import { tell } from './tell.ts';

/** What a line became: a line of output, with the names of fields that were not read; or what is wrong with it; or nothing. */
export type LineResult = { line: string; others: string[] } | { problem: string } | { blank: true };

/** Nobody reads of more. */
const MOST_OTHERS = 10;

/**
 * Writes what the lines of a file became, in their order.
 * @param name the file's
 * @param output where to
 * @param onstep told after each line
 * @throws Failure with what is wrong with lines, when the others are written
 */
export async function writeResults(
  name: string,
  output: string,
  results: AsyncIterable<LineResult>,
  onstep: () => void = () => {},
): Promise<void> {
  const problems: string[] = [];
  /** The line in which each stands first. */
  const others = new Map<string, number>();
  await writeWhole(output, lines());
  for (const [field, number] of others)
    tell(`warning: ${name}: line ${number}: ${JSON.stringify(field)} is no field that is read (see --help)`);
  if (problems.length > 0) throw new Failure(problems);

  async function* lines(): AsyncGenerator<string> {
    let number = 0;
    for await (const result of results) {
      number++;
      if ('problem' in result) problems.push(`${name}: line ${number}: ${result.problem}`);
      if ('line' in result) {
        for (const field of result.others)
          if (!others.has(field) && others.size < MOST_OTHERS) others.set(field, number);
        yield `${result.line}\n`;
      }
      onstep();
    }
  }
}
