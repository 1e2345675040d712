import { readTimeline } from '../../view/load.ts';
import type { OpenOptions, Outcome } from './given.ts';

/** Opens a timeline that was saved, as the command or the page writes it. */
export async function openTimeline(file: File, options: OpenOptions): Promise<Outcome> {
  const { name } = file;
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    // The decoder throws a TypeError, a file that cannot be read a DOMException.
    const received = error instanceof DOMException ? error.message : 'bytes that are not UTF-8';
    return wrong([`${name}: expected a timeline as JSON, received ${received}`]);
  }
  const loaded = await readTimeline(json, name, options);
  if ('problems' in loaded) return wrong(loaded.problems);
  return { opened: { timeline: loaded.timeline, problems: [] } };
}

function wrong(problems: readonly string[]): Outcome {
  return { problems: problems.map((words) => ({ field: 'files', words })) };
}
