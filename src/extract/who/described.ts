import type { Analysed } from '../text/analyse.ts';
import type { Chunk, Range } from '../text/chunks.ts';
import type { Person } from './persons.ts';

/** How a person is called again, who was named just before: "the 81-year-old", "the former general", "the Republican". */
const CALLED_AGAIN =
  /^the (\S+-year-old( \S+)?|(then )?former (\S+ )*(?!(?:news)?paper|power|border|order|number|quarter|cent|river|carrier|sector|reactor)\S*(ist|ian|man|woman|chair|chief|general|president|pilot|er|or)( (from|in) .+)?|republican|democrat|conservative|socialist|liberal|\p{Lu}\p{Ll}+man)$/iu;

/** Whether a phrase calls someone by what he or she is, and not by name. */
export function isCalledAgain(words: string): boolean {
  return CALLED_AGAIN.test(words);
}

const OFFICES = /^(president|prime minister|chancellor|pope|king|queen|premier|governor|mayor|emperor)$/i;

/** Who bears an office, by the article's own words: "President Ana Sousa" is "the president", until another has the office too. */
export class Offices {
  #bearers = new Map<string, Set<string>>();

  /** The id of the only one who bears the office that a phrase names: "the president". */
  bearer({ tokens }: Analysed, { to }: Range, words: string): string | undefined {
    const [, office = ''] = /^the (.+)$/i.exec(words) ?? [];
    const ids = this.#bearers.get(office.toLowerCase());
    const isOf = /^(of|-)$/i.test(tokens[to]?.text ?? '');
    return OFFICES.test(office) && !isOf && ids?.size === 1 ? [...ids][0] : undefined;
  }

  /** Takes note of a sentence and of the persons that it names. */
  hear(sentence: Analysed, persons: readonly Person[]): void {
    for (const { id, at } of persons) this.#add(officeIn(sentence, at, true), id);
    const others = sentence.chunks.filter(
      (chunk) => chunk.kind === 'noun' && !persons.some(({ at }) => at.from === chunk.from),
    );
    for (const chunk of others)
      if (isOfAnother(sentence, chunk)) this.#add(officeIn(sentence, chunk, false), '');
  }

  #add(office: string | undefined, id: string): void {
    if (office) this.#bearers.set(office, (this.#bearers.get(office) ?? new Set()).add(id));
  }
}

/** "Peruvian President | Ana Sousa", "Peru's president" */
function officeIn({ tokens }: Analysed, { from, to }: Range, isBeforeName: boolean): string | undefined {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const at = words.findLastIndex((word) => OFFICES.test(word) || /^minister$/i.test(word));
  if (at < 0 || (!isBeforeName && at < words.length - 1)) return undefined;
  // "former President Sousa", "Vice President Sousa"
  if (words.slice(0, at).some((word) => /^(former|ex|vice|deputy|late|then)$/i.test(word))) return undefined;
  const office = /^minister$/i.test(words[at]) ? words.slice(at - 1, at + 1).join(' ') : words[at];
  return OFFICES.test(office) ? office.toLowerCase() : undefined;
}

/** "Peru's president", "the Peruvian president", "its president": one more who bears the office. */
function isOfAnother({ tokens, mentions }: Analysed, { from, to }: Chunk): boolean {
  const [start, end] = [tokens[from].start, tokens[to - 1].end];
  return (
    mentions.some((each) => each.start >= start && each.end <= end) ||
    tokens.slice(from, to).some(({ text, pos }) => pos === 'PART' || /^(its|his|her|their)$/i.test(text))
  );
}
