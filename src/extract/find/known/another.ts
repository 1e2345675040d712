import { readDate, type EventDate } from '../../../events/index.ts';
import { GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { KINDS, type KnownEvent } from '../../gazetteer/schema.ts';
import { partyOf, type KnownParty } from '../../names/known.ts';
import { rangeOf, type Analysed } from '../../text/analyse.ts';
import type { Range } from '../../text/chunks.ts';
import { isWork } from './works.ts';

/** What makes it one more of its kind: "a Marshall Plan for Africa", "a second Korean War", "a new Iran nuclear deal". */
const ONE_MORE = /^(any|another|no|every|new|second|third|future|next|possible|potential|modern|own)$/i;

/** In ms. */
const YEAR = 366 * 86_400_000;

/** Whose it is, behind its name; a battle or a disaster may spread into states that have no part in it. */
const BY = /^(of|by|between)( the)?$/i;
const BY_OR_IN = /^(of|by|between|in)( the)?$/i;

/**
 * Whether the words around the name of a known event say that it means another: one more of its kind, one with a longer
 * name, something that is called so, that of somebody else, or that of another time.
 * @param range the name's tokens
 * @param time of which the text speaks: about then, "a coup" is that coup
 */
export function meansAnother(
  sentence: Analysed,
  range: Range,
  known: KnownEvent,
  time: EventDate | undefined,
): boolean {
  return (
    (isOneMore(sentence, range, known) && !(time && isThen(known, time, YEAR))) ||
    isPartOfName(sentence, range) ||
    isWork(sentence, range) ||
    isOfPeople(sentence, range, known) ||
    isOfOthers(sentence, range, known) ||
    isOfAnotherTime(sentence, range, known)
  );
}

/** By a word in front of it in the same phrase; a year makes it that one ("a 2015 nuclear deal"), and a siege is often "a siege". */
function isOneMore({ tokens, chunks }: Analysed, { from, to }: Range, { kind }: KnownEvent): boolean {
  const chunk = chunks.find((each) => each.from <= from && from < each.to);
  const words = tokens.slice(chunk?.from ?? from, to).map(({ text }) => text);
  const before = words.slice(0, words.length - (to - from));
  return (
    before.some((word) => ONE_MORE.test(word) || (kind !== 'battle' && /^an?$/i.test(word))) &&
    !words.some((word) => /\d/.test(word))
  );
}

/** "the John Lewis Voting Rights Act", "the Long March 5B rocket", "the 17 October Revolution". */
function isPartOfName({ tokens, mentions, times }: Analysed, { from, to }: Range): boolean {
  const isTime = (at: number) => times.some(({ range }) => range.from <= at && at < range.to);
  const before = from > 1 ? tokens[from - 1] : undefined;
  const after = tokens[to];
  const isMention = mentions.some(({ start, end }) => before && start < before.end && before.start < end);
  return (
    (before?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before.text) && !isMention && !isTime(from - 1)) ||
    (after !== undefined && /^\d/.test(after.text) && !isTime(to)) ||
    times.some(
      ({ timex, range }) => range.from < from && from < range.to && range.to < to && /\d/.test(timex.text),
    )
  );
}

/** "Armenia's Velvet Revolution", "the Malta summit of EU leaders". */
function isOfOthers(sentence: Analysed, range: Range, known: KnownEvent): boolean {
  const own = partiesOf(known);
  if (own.size === 0) return false;
  const { tokens } = sentence;
  const isFought = /^(battle|disaster|attack)$/.test(known.kind);
  const isGathering = /^(diplomacy|agreement)$/.test(KINDS[known.kind] ?? '');
  return sentence.mentions.some((mention) => {
    const { actor, form } = mention;
    if (!actor || (actor.kind !== 'state' && actor.kind !== 'person' && !isGathering)) return false;
    const { from, to } = rangeOf(tokens, mention);
    const between = tokens.slice(to, range.from).map(({ text }) => text);
    const isOwner =
      to <= range.from && /^['’]s?$/.test(between.join(' ') || (form === 'adjective' ? "'" : ''));
    const behind = from >= range.to ? tokens.slice(range.to, from).map(({ text }) => text) : [];
    const isBy = (isFought ? BY : BY_OR_IN).test(behind.join(' '));
    return (isOwner || isBy) && ![actor.id, actor.of].some((id) => id && own.has(id));
  });
}

/** Who meets or agrees where states do. */
const POLITICAL =
  /(leader|president|minister|premier|chief|head|king|power|nation|country|countrie|state|government|side|part(y|ie)|rival|enem(y|ie)|all(y|ie)|superpower|republic|member|general|delegate)s?$/i;

/** "The Paris Agreement between the two brothers", "the Helsinki summit of shoemakers", "D-Day for the tax bill". */
function isOfPeople(
  { tokens, chunks, mentions, times }: Analysed,
  { to }: Range,
  known: KnownEvent,
): boolean {
  const category = KINDS[known.kind];
  const word = tokens[to]?.text ?? '';
  const isOf = /^(diplomacy|agreement)$/.test(category ?? '') ? /^(of|between)$/i : /^for$/i;
  if (!isOf.test(word) || (word === 'for' && category !== 'conflict')) return false;
  const chunk = chunks.find(({ kind, from }) => kind === 'noun' && from === to + 1);
  if (!chunk) return false;
  const [start, end] = [tokens[chunk.from].start, tokens[chunk.to - 1].end];
  const isKnown =
    mentions.some((each) => each.start < end && start < each.end) ||
    times.some(({ range }) => range.from < chunk.to && chunk.from < range.to);
  const { text, pos } = tokens[chunk.to - 1];
  return !isKnown && pos === 'NOUN' && !POLITICAL.test(text);
}

/** Those that took part, whom they stand for, what continues them, and the state where it was. */
function partiesOf({ actors = [], place }: KnownEvent): Set<string> {
  const parties = actors.flatMap((id): (KnownParty | undefined)[] => [partyOf(id)]);
  const ids = parties.flatMap((party) => (party ? [party.id, party.of ?? party.id] : []));
  const today = GAZETTEER.states.flatMap(({ id, continuedBy }) =>
    ids.includes(id) ? (continuedBy ?? []) : [],
  );
  const country = GAZETTEER.places.find(({ label }) => label === place)?.country;
  return new Set([...ids, ...today, ...(country ? [country] : [])]);
}

/** By a date right in front of it or right behind: "in 1961 the Casablanca Conference", "the siege of Constantinople in 717". */
function isOfAnotherTime({ tokens, times }: Analysed, { from, to }: Range, known: KnownEvent): boolean {
  const words = (start: number, end: number) =>
    tokens
      .slice(start, end)
      .map(({ text }) => text)
      .join(' ');
  return times.some(({ timex, range }) => {
    const isNear =
      range.from >= to
        ? /^(,|of|in|on)?$/i.test(words(to, range.from))
        : range.to <= from && /^,? ?(the)?$/i.test(words(range.to, from));
    const date = isNear && timex.edtf ? readDate(timex.edtf) : undefined;
    return date !== undefined && !isThen(known, date);
  });
}

/** @param slack ms between them that do not matter */
function isThen({ date }: KnownEvent, time: EventDate, slack = 0): boolean {
  const own = readDate(date);
  return own !== undefined && own.start - slack < time.end && time.start - slack < own.end;
}
