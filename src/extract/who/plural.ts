import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';
import type { Token } from '../text/sentences.ts';

const PLURALS = new Set(
  'people police troops men women children militia cattle percent majority dozens hundreds thousands earnings sales talks losses shares'.split(
    ' ',
  ),
);
/** "Presidents A of X and B of Y" */
const OFFICES = /^(presidents|ministers|leaders|kings|generals|senators|chancellors)$/i;
const SINGULARS = new Set('series news headquarters means politics economics corps lens'.split(' '));
/** "General Motors", "Delta Airlines": one company. */
const COMPANY =
  /^(Motors|Corps|Jones|Airlines|Airways|Industries|Brothers|Stores|Systems|Foods|Holdings|Electronics|Technologies|Enterprises|Communications|Resources|Partners|Securities|Materials|Products|Services|Operations|Railways|Works|Times|News)$/;

/** Whether a noun phrase stands for several: "Xi and Putin", "Soviet forces", "the Houthis". */
export function isPlural(sentence: Analysed, range: Range): boolean {
  // "the attacks Aug. 7 on the embassies"
  const isTime = (at: number) =>
    sentence.times.some(({ range: { from, to } }) => from > range.from && from <= at && at < to);
  const own = sentence.tokens.slice(range.from, range.to).filter((_, index) => !isTime(range.from + index));
  // "the campaign | to free soldiers"
  const preposition = own.findIndex(
    ({ pos, text }) => (pos === 'ADP' && !/^than$/i.test(text)) || (pos === 'PART' && /^to$/i.test(text)),
  );
  const core = preposition < 1 ? own : own.slice(0, preposition);
  if (core.some((_, index) => joinsTwo(core, index))) return true;
  // "Doctors Without Borders", "Physicians for Human Rights": one body.
  const isBody =
    /^\p{Lu}/u.test(core[0].text) &&
    own[preposition]?.pos === 'ADP' &&
    /^\p{Lu}/u.test(own[preposition].text);
  if (isBody) return false;
  const head = core.findLast(({ pos }) => /^(NOUN|PROPN|PRON)$/.test(pos)) ?? core.at(-1);
  if (!head) return false;
  const word = head.text.toLowerCase();
  if (head.pos === 'PRON') return /^(they|we|these|those|both|many|several)$/.test(word);
  // "$60 million was spent"
  if (head.pos === 'NUM' && core.some(({ pos }) => pos === 'SYM')) return false;
  if (head.pos === 'NUM') return word !== 'one' && word !== '1';
  if (
    PLURALS.has(word) ||
    (word === 'aircraft' && !/^(an?|one|this|that|each|another)$/i.test(core[0].text)) ||
    (OFFICES.test(core[0].text) && core[1]?.pos !== 'PART') ||
    OFFICES.test(core[1]?.text ?? '')
  )
    return true;
  if (SINGULARS.has(word)) return false;
  if (isCounted(core)) return true;
  // The tagger leaves "walkouts" as it is.
  if (head.pos === 'NOUN')
    return word.endsWith('men')
      ? head.lemma !== word
      : /[^aious]s$/.test(word) || (head.lemma !== word && word.endsWith('s'));
  return head.pos === 'PROPN' && isPluralName(sentence, core, head);
}

/** "Xi and Putin"; but "a tearful and angry king", "the Trade and Industry Ministry", "founder and chairman Ann Lee" are one. */
export function joinsTwo(core: readonly Token[], at: number): boolean {
  if (core[at].pos !== 'CCONJ' || core[at].text === '&') return false;
  const [before, next, behind] = [core[at - 1], core[at + 1], core[at + 2]];
  if (!before || !next) return false;
  if (before.pos === 'ADJ' && next.pos === 'ADJ') return core.at(-1)!.text.endsWith('s');
  const isOffice = before.pos === 'NOUN' || /^(CEO|President|Chairman|Director)$/.test(before.text);
  const isTitle = isOffice && next.pos === 'NOUN' && behind?.pos === 'PROPN';
  const body = core
    .slice(at + 2)
    .some(({ text }) =>
      /^(Service|Commission|Committee|Department|Ministry|Agency|Board|Administration|Council|Office|Company|Bank)$/i.test(
        text,
      ),
    );
  // "the airline and casino company"
  const isCompany =
    before.pos === 'NOUN' &&
    next.pos === 'NOUN' &&
    /^(company|group|firm|agency|maker|chain|giant)$/.test(behind?.text ?? '');
  const isBody = body && before.pos === 'PROPN' && next.pos === 'PROPN';
  return !isTitle && !isBody && !isCompany;
}

/** "Four ministers", "about 500 more" */
function isCounted(core: readonly Token[]): boolean {
  const first = core.find(
    ({ text }) =>
      !/^(more|less|fewer|than|about|around|nearly|almost|some|at|least|most|an|estimated|up|to|as|many)$/i.test(
        text,
      ),
  );
  return first?.pos === 'NUM' && !/^(one|1)$/i.test(first.text);
}

function isPluralName({ tokens, mentions }: Analysed, core: readonly Token[], head: Token): boolean {
  const word = head.text;
  // "the OAS", "Apple Corps"
  if (COMPANY.test(word) || /^\p{Lu}{2,}$/u.test(word)) return false;
  const mention = mentions.find(({ start, end }) => head.start >= start && head.end <= end);
  // "the British" are people, "the Axis" is one.
  if (mention)
    return (
      mention.form === 'people' ||
      // "the British", but "the Russian who won"
      (mention.form === 'adjective' && /(sh|ch|ese|ss|s)$/i.test(word)) ||
      (mention.actor?.kind === 'group' && /[^isu]s$/.test(word))
    );
  const isShip = /^\p{Lu}{2,}$/u.test(core.at(-2)?.text ?? '');
  // "the politician Themistocles"
  const isCalled = /^\p{Ll}/u.test(core.at(-2)?.text ?? '') && core.at(-2)?.pos === 'NOUN';
  if (!isShip && !isCalled && /^the$/i.test(core[0].text) && /[^isu]s$/.test(word)) return true;
  // A plain noun at the front of a sentence has a capital and looks like a name.
  return (
    head === tokens.find(({ text }) => /\p{L}/u.test(text)) &&
    /([bcdfgklmnprtw]|tive|[aeo]y|ie|ce|[^r]ge|[cs]he|xe)s$/.test(word)
  );
}
