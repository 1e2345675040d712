import type { Analysed } from '../text/analyse.ts';
import type { Chunk } from '../text/chunks.ts';
import { needsObject } from '../text/needsObject.ts';
import { wordsOf } from '../text/phrase.ts';
import { isSaying } from '../text/saying.ts';
import { isFinite } from '../text/verbs.ts';

/** What is left at the end: a preposition without its noun and a participle without its phrase are no end, a particle is. */
export function endOf(sentence: Analysed, lead: readonly Chunk[]): string {
  const words = lead.map((chunk) => wordsOf(sentence, chunk));
  if (lead.at(-1)?.kind === 'and') return '';
  const whole = lead.findLastIndex(
    (chunk, index) =>
      !(hangs(chunk, words[index]) || isToSay(chunk)) || isDeed(lead, index) || isOfVerb(sentence, chunk),
  );
  return words.slice(0, whole + 1).join(' ');
}

/** "appeared on television | to say | that": says nothing without what was said. */
const isToSay = ({ verb }: Chunk) => verb?.form === 'infinitive' && isSaying(verb.lemma);

/** "dug in | for the winter", "fell through.": no noun is to follow. */
function isOfVerb({ tokens }: Analysed, { kind, to }: Chunk): boolean {
  const next = tokens[to];
  const isAsked = /^(whether|why|how|what|when|where|who)$/i.test(next?.text ?? '');
  return kind === 'preposition' && !isAsked && /^(ADP|PUNCT|CCONJ)$/.test(next?.pos ?? 'PUNCT');
}

/** "accused | of spying", "jailed | for spying" */
function isDeed(lead: readonly Chunk[], index: number): boolean {
  const { verb } = lead[index];
  return verb?.form === 'gerund' && lead[index - 1]?.kind === 'preposition' && !needsObject(verb.lemma);
}

function hangs({ kind, verb }: Chunk, words: string): boolean {
  if (kind === 'preposition') return !isParticle(words);
  return verb !== undefined && (verb.form === 'past' || !isFinite(verb.form)) && verb.form !== 'infinitive';
}

/** Words behind a verb that make one with it: "pushed back", "pleaded guilty". */
export const isParticle = (word: string) =>
  /^(up|down|off|out|back|away|ahead|aside|apart|together|over|independent|free|dead|west|east|north|south|home|abroad|ashore|aground|guilty|hostage|prisoner|unanimously)$/i.test(
    word,
  );
