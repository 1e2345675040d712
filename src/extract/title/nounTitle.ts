import type { Discourse } from '../who/anaphora.ts';
import type { EventNoun } from '../tells/nouns.ts';
import type { Analysed } from '../text/analyse.ts';
import { thirdPerson } from '../text/verbs.ts';
import type { Title } from './clauseTitle.ts';
import {
  LONGEST,
  printed,
  withoutArticle,
  withoutAsides,
  wordsOf,
  wordsWithoutTimes,
} from '../text/phrase.ts';
import { nameOf } from './subject.ts';

/** Nouns that a verb says better, if the phrase names who did it to whom: "Russia's invasion of Ukraine", "Russia invades Ukraine". */
const VERBS: Record<string, { verb: string; object: RegExp }> = {
  invasion: { verb: 'invade', object: /^of$/ },
  attack: { verb: 'attack', object: /^on$/ },
  annexation: { verb: 'annex', object: /^of$/ },
  occupation: { verb: 'occupy', object: /^of$/ },
  bombing: { verb: 'bomb', object: /^of$/ },
  bombardment: { verb: 'bombard', object: /^of$/ },
  seizure: { verb: 'seize', object: /^of$/ },
  capture: { verb: 'capture', object: /^of$/ },
  conquest: { verb: 'conquer', object: /^of$/ },
  assassination: { verb: 'assassinate', object: /^of$/ },
  murder: { verb: 'murder', object: /^of$/ },
  visit: { verb: 'visit', object: /^to$/ },
  withdrawal: { verb: 'withdraw from', object: /^from$/ },
  recognition: { verb: 'recognise', object: /^of$/ },
  purchase: { verb: 'buy', object: /^of$/ },
  acquisition: { verb: 'acquire', object: /^of$/ },
};

/**
 * The headline of an event noun: subject, verb, object where the phrase has them, else the phrase itself.
 */
export function nounTitle(sentence: Analysed, noun: EventNoun, discourse: Discourse): Title {
  const { chunks, tokens } = sentence;
  const chunk = chunks[noun.chunk];
  const agent = agentOf(sentence, noun, discourse);
  const infinitive = chunks.findIndex(
    ({ kind, verb, from }) => kind === 'verb' && verb?.form === 'infinitive' && from >= noun.phrase.to,
  );
  if (noun.lemma === 'decision' && agent && infinitive >= 0)
    return decision(sentence, agent, infinitive, discourse);
  const verb = VERBS[noun.lemma];
  const [preposition, object] = [chunks[noun.chunk + 1], chunks[noun.chunk + 2]];
  if (
    verb &&
    agent &&
    preposition &&
    object?.kind === 'noun' &&
    verb.object.test(tokens[preposition.from].text)
  ) {
    const named = nameOf(sentence, object, discourse, object);
    const [first, ...rest] = verb.verb.split(' ');
    const said = [agent.plural ? first : thirdPerson(first), ...rest].join(' ');
    return {
      text: printed(`${withoutArticle(agent.text)} ${said} ${named.text}`),
      mentions: [...agent.mentions, ...named.mentions],
    };
  }
  // Without what follows the noun: "the election due this September".
  const isLast = chunk.to === noun.head + 1 || tokens[noun.head + 1].pos !== 'ADJ';
  const whole = nameOf(sentence, isLast ? chunk : { from: chunk.from, to: noun.head + 1 }, discourse);
  const tail = tailOf(sentence, noun);
  const text = `${withoutArticle(whole.text)} ${tail}`;
  return {
    text: printed(text.length <= LONGEST ? text : shortened(sentence, noun, whole.text)),
    mentions: whole.mentions,
  };
}

/** What stands behind the noun; of "the death of its owner, Paul Berg, in May" the name. */
function tailOf(sentence: Analysed, noun: EventNoun): string {
  const { chunks, tokens } = sentence;
  const { to } = chunks[noun.chunk];
  const at = chunks.findIndex((chunk) => chunk.to === noun.phrase.to);
  const [comma, name, closing] = chunks.slice(at + 1);
  const isAside = comma?.kind === 'comma' && name?.kind === 'noun' && closing?.kind === 'comma';
  const isName = isAside && tokens.slice(name.from, name.to).every(({ pos }) => pos === 'PROPN');
  if (!isName || at === noun.chunk || tokens[chunks[at].to - 1].pos !== 'NOUN')
    return withoutAsides(wordsWithoutTimes(sentence, { from: to, to: endOf(sentence, noun) }));
  return `${wordsOf(sentence, { from: to, to: chunks[at].from })} ${wordsOf(sentence, name)}`;
}

/**
 * "1956 uprising", "Treaty of August 1936": what says too little without its year; undefined if the phrase has none.
 * What lasts needs more than that.
 * @param lasts whether the noun tells of a treaty or a law
 */
export function titleWithYear(sentence: Analysed, noun: EventNoun, lasts: boolean): Title | undefined {
  const { chunks, tokens, times } = sentence;
  const { from, to } = chunks[noun.chunk];
  const [of, behind] = chunks.slice(noun.chunk + 1);
  const isOf = behind?.kind === 'time' && /^of$/i.test(tokens[of.from].text);
  const end = isOf ? behind.to : to;
  const time = times.find(({ range }) => range.from >= from && range.to <= end);
  if (!time || time.timex.edtf?.includes('/')) return undefined;
  if (!(lasts ? /\p{L}.*\d{4}/u : /\d{4}/).test(time.timex.text)) return undefined;
  if (tokens.slice(from, to).some(({ text }) => /^(its|his|her|their|another)$/i.test(text)))
    return undefined;
  return { text: printed(withoutArticle(wordsOf(sentence, { from, to: end }))), mentions: [] };
}

/** Where a noun's phrase ends, or before "with its store": whose, a title without a subject cannot say. */
function endOf({ chunks, tokens }: Analysed, { chunk: at, phrase }: EventNoun): number {
  const owned = chunks.find(
    ({ from }, index) => index > at && from < phrase.to && /^(its|his|her|their)$/i.test(tokens[from].text),
  );
  const before = owned && chunks[chunks.indexOf(owned) - 1];
  return before?.kind === 'preposition' ? before.from : phrase.to;
}

/** Who did it: "Russia's invasion", "its decision". */
function agentOf(sentence: Analysed, noun: EventNoun, discourse: Discourse) {
  const { tokens, chunks } = sentence;
  const { from, to } = chunks[noun.chunk];
  const mark = tokens.findLastIndex(
    ({ text, pos }, index) => index > from && index < to && pos === 'PART' && /^'s?$/.test(text),
  );
  // "last Friday's bombings": that is when, not who.
  const isTime = sentence.times.some(({ range }) => range.from < mark && range.to >= mark);
  if (mark > 0) return isTime ? undefined : nameOf(sentence, { from, to: mark }, discourse);
  if (/^(his|her|its|their)$/i.test(tokens[from].text)) {
    const owner = discourse.resolve(sentence, { from, to: from + 1 });
    return owner && { text: owner.text, plural: owner.plural, mentions: owner.mentions };
  }
  return undefined;
}

function decision(
  sentence: Analysed,
  agent: { text: string; plural: boolean; mentions: Title['mentions'] },
  at: number,
  discourse: Discourse,
): Title {
  const { chunks, tokens } = sentence;
  const parts = [wordsOf(sentence, chunks[at])];
  for (const chunk of chunks.slice(at + 1)) {
    if (!/^(noun|preposition)$/.test(chunk.kind)) break;
    const words = chunk.kind === 'noun' ? shortNames(sentence, chunk, discourse) : tokens[chunk.from].text;
    if (chunk.kind === 'noun' && [agent.text, 'decides', ...parts, words].join(' ').length > LONGEST) {
      parts.pop();
      break;
    }
    parts.push(words);
  }
  return {
    text: printed(`${withoutArticle(agent.text)} ${agent.plural ? 'decide' : 'decides'} ${parts.join(' ')}`),
    mentions: agent.mentions,
  };
}

/** A phrase with its organisations by their initials. */
function shortNames(sentence: Analysed, chunk: { from: number; to: number }, discourse: Discourse): string {
  const { text } = nameOf(sentence, chunk, discourse, chunk);
  return sentence.mentions.reduce((said, { actor, start, end }) => {
    const name = sentence.tokens
      .filter((token) => token.start >= start && token.end <= end)
      .map(({ text }) => text)
      .join(' ');
    return actor?.kind === 'organisation' && actor.short.length < name.length
      ? said.replace(`an ${name}`, `${article(actor.short)} ${actor.short}`).replace(name, actor.short)
      : said;
  }, text);
}

function article(word: string): string {
  return /^[AEFHILMNORSX][A-Z]|^[AEIO]/.test(word) ? 'an' : 'a';
}

/** The phrase with as many of its "of …", "in …" as fit. */
function shortened(sentence: Analysed, noun: EventNoun, head: string): string {
  const { chunks } = sentence;
  const end = endOf(sentence, noun);
  let text = withoutArticle(head);
  for (let at = noun.chunk + 1; at + 1 < chunks.length && chunks[at + 1].to <= end; at += 2) {
    const more = `${text} ${wordsOf(sentence, { from: chunks[at].from, to: chunks[at + 1].to })}`;
    if (more.length > LONGEST) break;
    text = more;
  }
  return text;
}
