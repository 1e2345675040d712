import type { Analysed } from '../text/analyse.ts';
import type { Range } from '../text/chunks.ts';

const PLURALS = new Set('people police troops men women children militia cattle'.split(' '));
/** "Presidents A of X and B of Y" */
const OFFICES = /^(presidents|ministers|leaders|kings|generals|senators|chancellors)$/i;
const SINGULARS = new Set('series news headquarters means politics economics'.split(' '));

/** Whether a noun phrase stands for several: "Xi and Putin", "Soviet forces", "the Houthis". */
export function isPlural(sentence: Analysed, range: Range): boolean {
  const { tokens } = sentence;
  const own = tokens.slice(range.from, range.to);
  const preposition = own.findIndex(({ pos, text }) => pos === 'ADP' && !/^than$/i.test(text));
  const core = preposition < 1 ? own : own.slice(0, preposition);
  if (core.some(({ pos }) => pos === 'CCONJ')) return true;
  const head = core.findLast(({ pos }) => /^(NOUN|PROPN|PRON)$/.test(pos)) ?? core.at(-1);
  if (!head) return false;
  const word = head.text.toLowerCase();
  if (head.pos === 'PRON') return /^(they|we|these|those|both|many|several)$/.test(word);
  if (head.pos === 'NUM') return word !== 'one' && word !== '1';
  if (PLURALS.has(word) || OFFICES.test(core[0].text) || OFFICES.test(core[1]?.text ?? '')) return true;
  if (SINGULARS.has(word)) return false;
  const [first] = core.filter(({ text }) => !/^(more|less|fewer|than)$/i.test(text));
  const isMany = first?.pos === 'NUM' && !/^(one|1)$/i.test(first.text);
  if (isMany || /^(percent|majority|dozens|hundreds|thousands)$/.test(word)) return true;
  if (head.pos === 'NOUN') return head.lemma !== word && /s$|men$/.test(word);
  const mention = sentence.mentions.find(({ start, end }) => head.start >= start && head.end <= end);
  // "the British" are people, "the Axis" is one.
  if (mention)
    return (
      /^(people|adjective)$/.test(mention.form) || (mention.actor?.kind === 'group' && /[^isu]s$/.test(word))
    );
  const isShip = /^\p{Lu}{2,}$/u.test(core.at(-2)?.text ?? '');
  if (!isShip && /^the$/i.test(core[0].text) && /[^isu]s$/.test(word)) return true;
  // A plain noun at the front of a sentence has a capital and looks like a name.
  return (
    head === tokens.find(({ text }) => /\p{L}/u.test(text)) &&
    /([bcdfgklmnprtwy]|ie|ce|[^r]ge|[cs]he|xe)s$/.test(word)
  );
}
