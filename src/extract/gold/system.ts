import { readFileSync } from 'node:fs';
import { extract } from '../index.ts';
import { articleOf } from '../testing.ts';
import type { GoldDocument, SystemEvent } from './score.ts';

/** The text of a gold document, from the folder of the corpora. */
export function textOf(folder: string, { doc, corpus }: GoldDocument): string {
  const lines = readFileSync(`${folder}${corpus}.jsonl`, 'utf8').split('\n').filter(Boolean);
  const found = lines
    .map((line) => JSON.parse(line) as { doc: string; text: string })
    .find((each) => each.doc === doc);
  if (!found) throw new Error(`no document ${doc} in ${corpus}`);
  return found.text;
}

/** What the extraction tells of the part of a text that was read by hand. */
export function systemEvents(text: string, { end, published }: GoldDocument): SystemEvent[] {
  const { events } = extract([articleOf(text.slice(0, end), published)]).timeline;
  const units = unitsOf(text);
  return events.map(({ title, date, actors, evidence }) => ({
    title,
    date,
    actors,
    starts: evidence.map(({ selector }) => units(selector[1].start)),
  }));
}

/** UTF-16 indices of code points. */
function unitsOf(text: string): (codePoint: number) => number {
  const starts = [0];
  for (const character of text) starts.push(starts.at(-1)! + character.length);
  return (codePoint) => starts[codePoint];
}
