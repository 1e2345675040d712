import { formatProblem, parseTimeline, type Timeline } from '../events/index.ts';

/** A timeline, or in words why there is none: one sentence a problem. */
export type Loaded = { timeline: Timeline } | { problems: string[] };

/**
 * Fetches and checks a timeline.
 * @param url of the JSON document
 * @param signal gives up loading; the promise then rejects with its reason
 */
export async function loadTimeline(url: string, signal?: AbortSignal): Promise<Loaded> {
  let json: string;
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return failed(url, `the server answered ${response.status} ${response.statusText}`);
    json = await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    return failed(url, (error as Error).message);
  }
  const checked = parseTimeline(json);
  if (checked.ok) return { timeline: checked.value };
  // What is wrong with the whole has no place in the file, so it is told with the file's address.
  return {
    problems: checked.problems.map(({ path, ...rest }) => formatProblem({ path: path || url, ...rest })),
  };
}

function failed(url: string, reason: string): Loaded {
  return { problems: [`Could not load ${url}: ${reason.trim()}.`] };
}
