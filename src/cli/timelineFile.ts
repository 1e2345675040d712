import { formatProblem, parseTimeline, type Timeline } from '../events/index.ts';
import { Failure } from './failure.ts';
import { readInput } from './files.ts';
import { utf8 } from './utf8.ts';

/**
 * Reads a timeline from a file, or from standard input for `-`.
 * @throws Failure with everything that is wrong with it, each line with the file's name
 */
export async function readTimeline(name: string): Promise<Timeline> {
  const json = utf8(await readInput(name));
  if (json === undefined)
    throw new Failure(`${name}: expected a timeline as JSON in UTF-8, received bytes that are not UTF-8`);
  const checked = parseTimeline(json);
  if (checked.ok) return checked.value;
  throw new Failure(checked.problems.map((problem) => `${name}: ${formatProblem(problem)}`));
}
