import { formatProblem, type Problem, type Timeline } from '../../events/index.ts';
import type { FieldProblem, Given, OpenOptions, Outcome } from './given.ts';
import { hasWords, pastedFile } from './pasted.ts';
import { readInWorker } from './reader.ts';

/** Makes one timeline of all the articles that were given. */
export async function openArticles(
  { text, files, published }: Given,
  { onprogress, signal }: OpenOptions,
): Promise<Outcome> {
  const pasted = hasWords(text) ? [pastedFile(text)] : [];
  onprogress('Reading …');
  const onshare = (share: number) => onprogress(`Reading: ${10 * Math.floor(10 * share)} %`);
  const request = { files: [...pasted, ...files], ...(published && { published }) };
  const { timeline, dates, problems } = await readInWorker(request, { onshare, signal });
  const told = problems.map((problem) => inField(problem, pasted[0]?.name));
  if (!timeline) return { problems: told };
  if (timeline.events.length > 0)
    return { opened: { timeline, dates, published, problems: told.map(({ words }) => words) } };
  const isDated = dates.every((each) => each.published);
  return {
    problems: [...told, { field: pasted.length > 0 ? 'text' : 'files', words: noEvents(timeline, isDated) }],
  };
}

/** What is wrong with pasted text is told without the name that we gave it. */
function inField(problem: Problem, pasted: string | undefined): FieldProblem {
  const isPasted = pasted !== undefined && problem.path.startsWith(pasted);
  if (!isPasted) return { field: 'files', words: `${formatProblem(problem)}.` };
  const path = problem.path.slice(pasted.length).replace(/^: /, '');
  return { field: 'text', words: `${formatProblem({ ...problem, path })}.` };
}

function noEvents({ undated }: Timeline, isDated: boolean): string {
  if (undated.length === 0)
    return 'Expected events with a date, in English: “on 5 June 1947”, “last Tuesday”, “during World War II”. Found none.';
  const found = `Found ${undated.length === 1 ? 'one event' : `${undated.length} events`}, but no date for any.`;
  return isDated
    ? found
    : `${found} Say below when it was published if it speaks of “Tuesday” or “last month”.`;
}
