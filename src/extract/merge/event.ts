import { dateInWords, type Evidence, type TimelineEvent, type UndatedEvent } from '../../events/index.ts';
import { endInText } from '../read/article.ts';
import { slug } from '../slug.ts';
import type { Merged, Telling } from './merge.ts';

/** Makes an event of its tellings. Its id is made of its date and title, so that it stays when other articles are added. */
export function toEvent({ tellings }: Merged): TimelineEvent {
  const all = tellings.map(({ found }) => found);
  const [best] = all;
  const known = all.find((found) => found.known)?.known;
  const date = best.when!.edtf;
  return {
    id: slug(`${date.replace(/[^\dX-]+/g, ' ')} ${best.title}`),
    title: best.title,
    date,
    description: [...new Set(tellings.map(sentenceOf))].join(' '),
    ...(best.category && { category: best.category }),
    ...(all.every(({ planned }) => planned) && { planned: true }),
    actors: [...new Set(all.flatMap(({ actors }) => actors.map(({ id }) => id)))],
    places: [
      ...new Map(all.flatMap(({ places }) => places.map((place) => [place.label, place] as const))).values(),
    ],
    evidence: evidenceOf(tellings),
    links: known?.wikidata
      ? [{ url: `https://www.wikidata.org/wiki/${known.wikidata}`, label: 'Wikidata' }]
      : [],
    tags: [],
    importance: importanceOf(tellings),
  };
}

export function toUndated({ cited: { article, source, quote }, found }: Telling): UndatedEvent {
  const { start, end } = found.sentence;
  return {
    id: slug(`undated ${found.title}`),
    title: found.title,
    reason: found.reason ?? 'the text gives no date',
    evidence: [{ source: source.id, selector: quote(start, endInText(article, end)) }],
  };
}

function sentenceOf({ cited: { article }, found: { sentence } }: Telling): string {
  return article.text.slice(sentence.start, endInText(article, sentence.end)).replace(/\s+/g, ' ');
}

/** One for each sentence; that which gave the event its date is the first. */
function evidenceOf(tellings: readonly Telling[]): Evidence[] {
  const [best] = tellings;
  const bySentence = new Map(
    tellings
      .toReversed()
      .map((telling) => [`${telling.cited.source.id} ${telling.found.sentence.start}`, telling]),
  );
  return tellings
    .filter(
      (telling) => bySentence.get(`${telling.cited.source.id} ${telling.found.sentence.start}`) === telling,
    )
    .map(({ cited: { article, source, quote }, found: { sentence, when } }) => ({
      source: source.id,
      selector: quote(sentence.start, endInText(article, sentence.end)),
      ...(when!.timex && { timex: when!.timex.text }),
      dating: when!.dating,
      ...(when!.edtf !== best.found.when!.edtf && { note: `By this telling: ${dateInWords(when!.edtf)}.` }),
    }));
}

/** What the first paragraph tells, what several sentences tell, what has a name of its own. */
function importanceOf(tellings: readonly Telling[]): number {
  const isFirst = ({ cited: { article }, found }: Telling) =>
    found.sentence.block === article.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const score =
    0.3 +
    (tellings.some(isFirst) ? 0.4 : 0) +
    (tellings.some(({ found }) => found.known) ? 0.2 : 0) +
    Math.min(0.2, 0.1 * (tellings.length - 1));
  return Math.min(1, Math.round(score * 100) / 100);
}
