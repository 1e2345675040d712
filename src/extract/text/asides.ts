import type { Token } from './sentences.ts';

const UNIT = /^(day|week|month|year|hour|minute|decade)s?$/i;

/** The end of "three months apart", and of "a week" in "A week after his death, …": how long after is no subject. */
export function howLongEnd(tokens: readonly Token[], at: number): number {
  const isCounted = /^(DET|NUM)$/.test(tokens[at].pos);
  const unit = isCounted ? at + 1 : at;
  if (/^apart$/i.test(tokens[unit + 1]?.text ?? '') && isCounted && UNIT.test(tokens[unit].text))
    return unit + 2;
  const isLong = UNIT.test(tokens[unit]?.text ?? '');
  return isLong && /^(after|before)$/i.test(tokens[unit + 1]?.text ?? '') ? unit + 1 : at;
}

/** The end of "three times": how often is no one. */
export function howOftenEnd(tokens: readonly Token[], at: number): number {
  const isOften = tokens[at].pos === 'NUM' && /^times$/i.test(tokens[at + 1]?.text ?? '');
  return isOften && /^[,.;]$/.test(tokens[at + 2]?.text ?? '') ? at + 2 : at;
}

/** The end of "15 miles south" in "a town 15 miles south of the river". */
export function howFarEnd(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at + 1, at + 3).map(({ text }) => text.toLowerCase());
  const isFar =
    tokens[at].pos === 'NUM' &&
    /^(miles?|kilomet(er|re)s?|kms?|feet|met(er|re)s?)$/.test(words[0] ?? '') &&
    /^((north|south|east|west)(east|west)?|away|off|from|outside)$/.test(words[1] ?? '');
  return isFar ? at + 3 : at;
}

/** The end of ", Nadia Ferhat," behind a noun and before its verb: the name of whom it means. */
export function nameAsideEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at].text !== ',' || tokens[at - 1]?.pos !== 'NOUN') return at;
  const closing = tokens.findIndex(({ text }, index) => index > at && text === ',');
  const isName = closing > at + 1 && tokens.slice(at + 1, closing).every(({ pos }) => pos === 'PROPN');
  return isName && /^(VERB|AUX)$/.test(tokens[closing + 1]?.pos ?? '') ? closing + 1 : at;
}

/** The end of "58" in "Ann Lee, 58, guilty of …": an age is no one. */
export function ageEnd(tokens: readonly Token[], at: number): number {
  const isAge = /^\d{1,3}$/.test(tokens[at].text) && tokens[at - 2]?.pos === 'PROPN';
  return isAge && tokens[at - 1].text === ',' && tokens[at + 1]?.text === ',' ? at + 1 : at;
}

/** The end of "at least" before a number, of which it is a part: "at least 217 people", "nearly 200". */
export function approximatorEnd(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 3).map(({ text }) => text.toLowerCase());
  const length = /^(at (least|most)|an estimated|up to|(more|less|fewer) than)$/.test(
    words.slice(0, 2).join(' '),
  )
    ? 2
    : /^as (many|much) as$/.test(words.join(' '))
      ? 3
      : /^(about|around|nearly|almost|roughly|approximately|some|only)$/.test(words[0]) ||
          (words[0] === 'over' && tokens[at].pos === 'ADV')
        ? 1
        : 0;
  const number = tokens[at + length];
  // "almost all aid"
  const isAll = length === 1 && /^(nearly|almost) all$/.test(words.slice(0, 2).join(' '));
  const isNumber = number?.pos === 'NUM' && !/^[12]\d{3}$/.test(number.text);
  const isMoney = number?.pos === 'SYM' && tokens[at + length + 1]?.pos === 'NUM';
  return length > 0 && (isNumber || isMoney || isAll) ? at + length : at;
}

/** The end of "(10 miles)": what is in brackets and has no verb is an aside. */
export function asideEnd(tokens: readonly Token[], at: number): number {
  if (!/^[([]$/.test(tokens[at].text)) return at;
  const closing = tokens.findIndex(({ text }, index) => index > at && /^[)\]]$/.test(text));
  const hasVerb = tokens.slice(at, closing).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return closing < 0 || hasVerb ? at : closing + 1;
}
