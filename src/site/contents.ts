import { thousands, type Timeline } from '../events/index.ts';

/** What a timeline holds, in a line: "9 events from one source, each with the sentence that says so." */
export function contents({ events, sources }: Pick<Timeline, 'events' | 'sources'>): string {
  const from = sources.length > 0 ? ` from ${counted(sources.length, 'source')}` : '';
  const isQuoted = events.length > 1 && events.every(({ evidence }) => evidence.length > 0);
  const line = `${counted(events.length, 'event')}${from}${isQuoted ? ', each with the sentence that says so' : ''}.`;
  return line[0].toUpperCase() + line.slice(1);
}

function counted(n: number, noun: string): string {
  if (n === 0) return `no ${noun}s`;
  return n === 1 ? `one ${noun}` : `${thousands(n)} ${noun}s`;
}
