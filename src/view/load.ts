import {
  checkTimelineBySteps,
  formatProblem,
  parseTimelineBySteps,
  type Checked,
  type Problem,
  type Timeline,
} from '../events/index.ts';
import { timeOrderBySteps } from './order.ts';
import { inTurns } from './turns.ts';

/** A timeline, or in words why there is none: one sentence a problem. */
export type Loaded = { timeline: Timeline } | { problems: string[] };

export interface LoadOptions {
  /** Told in words how far it is, when it takes long: "Loading the timeline: 12 MB". */
  onprogress?: (words: string) => void;
  /** Gives up loading; the promise then rejects with its reason. */
  signal?: AbortSignal;
}

/**
 * Fetches and checks a timeline. However long it is, the page stays alive meanwhile.
 * @param url of the JSON document
 */
export async function loadTimeline(url: string, options: LoadOptions = {}): Promise<Loaded> {
  const { signal } = options;
  let json: string;
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return failed(url, `the server answered ${response.status} ${response.statusText}`);
    json = await textOf(response, options);
  } catch (error) {
    signal?.throwIfAborted();
    return failed(url, (error as Error).message);
  }
  return readTimeline(json, url, options);
}

/**
 * The same for the text of a file.
 * @param name what is wrong with the whole is told with it, for that has no place in the file
 */
export async function readTimeline(json: string, name: string, options: LoadOptions = {}): Promise<Loaded> {
  const checked = await inTurns(parseTimelineBySteps(json), reading(options), options.signal);
  return loaded(checked, options, ({ path, ...rest }) => ({ path: path || name, ...rest }));
}

/** The same for data that the page has already. */
export async function takeTimeline(data: unknown, options: LoadOptions = {}): Promise<Loaded> {
  return loaded(await inTurns(checkTimelineBySteps(data), reading(options), options.signal), options);
}

async function loaded(
  checked: Checked<Timeline>,
  { onprogress, signal }: LoadOptions,
  placed = (problem: Problem) => problem,
): Promise<Loaded> {
  if (checked.ok) {
    const laying = () => onprogress?.('Laying the timeline out');
    await inTurns(timeOrderBySteps(checked.value), laying, signal);
    return { timeline: checked.value };
  }
  return { problems: checked.problems.map((problem) => formatProblem(placed(problem))) };
}

function reading({ onprogress }: LoadOptions) {
  return (share: number) => onprogress?.(`Reading the timeline: ${10 * Math.floor(10 * share)} %`);
}

/** Fewer are not worth a word; and who listens to the words wants few of them. */
const SOME_MEGABYTES = 5;

/** The text of an answer, decoded as it comes in. */
async function textOf({ body }: Response, { onprogress }: LoadOptions): Promise<string> {
  if (!body) return '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  const pieces: string[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    const megabytes = SOME_MEGABYTES * Math.floor(length / (SOME_MEGABYTES * 1e6));
    if (megabytes > 0) onprogress?.(`Loading the timeline: ${megabytes} MB`);
  }
  return pieces.join('');
}

function failed(url: string, reason: string): Loaded {
  return { problems: [`Could not load ${url}: ${reason.trim()}.`] };
}
