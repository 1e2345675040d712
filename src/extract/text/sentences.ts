import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import type { Block } from '../read/article.ts';
import { isBoilerplate } from '../read/boilerplate.ts';
import { asideEnd } from './asides.ts';
import { isInQuotes } from './quotes.ts';

/** A word or a sign, with its part of speech in the Universal Dependencies' terms. */
export interface Token {
  text: string;
  /** UTF-16 indices into the article's text. */
  start: number;
  end: number;
  pos: string;
  /** The dictionary form, in lower case. */
  lemma: string;
}

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
  /** Index of its block in the article. */
  block: number;
  /** Whether it begins inside a quotation that was opened before. */
  quoted: boolean;
}

/** What has more words and signs without a full stop is a table or a list, no sentence. */
const MOST_WORDS = 250;

let wink: WinkMethods | undefined;

/**
 * Parts an article's paragraphs into sentences and words, with wink-nlp and its English model (offline,
 * deterministic, about 3 MB a second). Headings have no sentences; boilerplate within a paragraph is left out.
 * @param reading the article's `reading`
 */
export function sentencesOf(reading: string, blocks: readonly Block[]): Sentence[] {
  wink ??= winkNLP(model, ['sbd', 'pos']);
  const nlp = wink;
  return blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [] : sentencesOfBlock(nlp, reading, block, index),
  );
}

function sentencesOfBlock(
  { readDoc, its }: WinkMethods,
  reading: string,
  block: Block,
  index: number,
): Sentence[] {
  const own = reading.slice(block.start, block.end);
  const text = withEndOfHours(withWholeNumbers(withKnownRanks(withPlainLetters(own.replaceAll('\n', ' ')))));
  const document = readDoc(text);
  // The package's types do not fit its own functions.
  const each = (property: unknown) => document.tokens().out(property as ItsFunction<string>) as string[];
  const values = each(its.value);
  const parts = each(its.pos);
  const lemmas = each(its.lemma);
  let at = 0;
  const tokens = values.map((value, i): Token => {
    const start = text.indexOf(value, at);
    at = start + value.length;
    return {
      text: own.slice(start, at),
      start: block.start + start,
      end: block.start + at,
      pos: parts[i],
      lemma: lemmas[i],
    };
  });
  let isOpen = false;
  return (document.sentences().out(its.span as never) as unknown as [number, number][]).flatMap(
    ([from, to]) => {
      const all = tokens.slice(from, to + 1).filter((token) => token.pos !== 'SPACE');
      // "… rose up. (Paul Berg) The town fell": the source is of the sentence before.
      const words = from > 0 ? all.slice(asideEnd(all, 0)) : all;
      const quoted = isOpen;
      isOpen = isInQuotes(words, words.length, isOpen);
      if (words.length === 0 || words.length > MOST_WORDS) return [];
      const [start, end] = [words[0].start, words[words.length - 1].end];
      if (isBoilerplate(reading.slice(start, end))) return [];
      return [{ start, end, tokens: joinHyphens(words), block: index, quoted }];
    },
  );
}

/** wink ends a sentence behind the ranks that it does not know, "by Maj. | Gen. Lee": each becomes one that it knows, as long. */
function withKnownRanks(text: string): string {
  return text.replace(/\b(?:(Maj|Adm|Cpl|Pvt|Amb)|Cmdr|Supt|Atty|Comm)\. (?=\p{Lu})/gu, (_, short) =>
    short ? 'Gen. ' : 'Capt. ',
  );
}

/** wink ends no sentence behind "at 7pm", "until 9 p.m.": behind words of a letter it does. */
function withEndOfHours(text: string): string {
  return text.replace(
    /(?<=\d ?)[ap]\.?m(?=\. (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll})/gu,
    (hour) => 'hour'.slice(0, hour.length),
  );
}

/** wink ends a sentence within "a magnitude-7.7 quake", and none behind "below 2C. Then …". */
function withWholeNumbers(text: string): string {
  return text.replace(/(?<=\p{L}-\d+)\.(?=\d)/gu, '0').replace(/(?<=\d)[CFK](?=\. \p{Lu})/gu, '0');
}

/** wink breaks words at letters that Latin-1 lacks: "Erdoğan". Each becomes its plain letter. */
function withPlainLetters(text: string): string {
  return text.replace(/[\u0100-\u024F\u1E00-\u1EFF]/g, (letter) => {
    const plain = letter.normalize('NFD')[0];
    return plain <= 'z' ? plain : (PLAIN_LETTERS[letter] ?? letter);
  });
}

const PLAIN_LETTERS: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  œ: 'o',
  Œ: 'O',
};

/** "Japanese-occupied" is one word; wink makes it three. */
function joinHyphens(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const last = joined.at(-1);
    const next = tokens[index + 1];
    const isInner =
      last && next && /^[-–]$/.test(token.text) && last.end === token.start && token.end === next.start;
    // "a crisis-the fall of the town": a dash.
    const isDash =
      next?.pos === 'DET' && tokens[index + 2] !== undefined && tokens[index + 2].start > next.end;
    if (
      isInner &&
      !isDash &&
      /^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(next.text) &&
      /[\p{L}\p{N}.]$/u.test(last.text)
    ) {
      last.pos = compoundPart(last, next);
      last.text += token.text + next.text;
      last.lemma = last.text.toLowerCase();
      last.end = next.end;
      index++;
    } else joined.push({ ...token });
  }
  return joined;
}

function compoundPart(first: Token, last: Token): string {
  if (first.pos === 'PROPN' && last.pos === 'PROPN') return 'PROPN';
  if (first.pos === 'NUM' && last.pos === 'NUM') return 'NUM';
  return /^(VERB|ADJ|NUM|ADV|PROPN)$/.test(last.pos) ? 'ADJ' : 'NOUN';
}
