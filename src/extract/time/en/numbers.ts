/** English numbers as words and digits, whole, with a fraction, or vague. */

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const UNIT_WORDS = ONES.slice(1, 10).join('|');
const TENS_WORDS = TENS.join('|');
const BELOW_100 = `(?:(?:${TENS_WORDS})(?:[- ](?:${UNIT_WORDS}))?|${ONES.toReversed().join('|')})`;

/** Exact numbers: `24`, `1,000`, `2.5`, `2 1/2`, `twenty-four`, `a hundred`, `two and a half`. */
export const EXACT = `(?:\\d{1,4}(?:,\\d{3})?(?:\\.\\d{1,2})?(?: \\d/\\d|-1/2| and a half|½)?|(?:a|one|two|three|four|five|six|seven|eight|nine) (?:hundred|thousand)(?:(?: and)? ${BELOW_100})?|(?:half )?a dozen|${BELOW_100}(?:[- ]and[- ]a[- ]half)?|half an?|an?)`;
/** Vague ones: `several`, `a few`; `a couple of` is two. */
export const VAGUE =
  '(?:several|a few|few|many|a number of|some|dozens of|hundreds of|thousands of|countless|numerous|a couple(?: of)?|couple of)';
/** Contracts write "thirty (30) days". */
export const NUMBER = `(?:${VAGUE}|${EXACT}(?: \\(\\d{1,3}\\))?)`;
/** The same without the articles. */
export const COUNT = `(?:\\d{1,4}(?:,\\d{3})?(?:\\.\\d{1,2})?|(?:one|two|three|four|five|six|seven|eight|nine) (?:hundred|thousand)(?:(?: and)? ${BELOW_100})?|${BELOW_100}(?:[- ]and[- ]a[- ]half)?)`;

export const EXACT_STARTS = ['#', ...ONES, ...TENS, 'half', 'a', 'an'];
export const COUNT_STARTS = ['#', ...ONES, ...TENS];
export const VAGUE_STARTS = [
  'several',
  'few',
  'many',
  'some',
  'dozens',
  'hundreds',
  'thousands',
  'countless',
  'numerous',
  'couple',
];
export const NUMBER_STARTS = [...EXACT_STARTS, ...VAGUE_STARTS];

const NO_COUNT = /^(?:an?|half|several|few|many|some|dozens|hundreds|thousands|countless|numerous|couple)\b/i;

/** No article, nothing vague. */
export const isCount = (number: string): boolean => !NO_COUNT.test(number);

/** The number of a text that `NUMBER` matches; undefined when it is vague. */
export function numberOf(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .replace(/\s*\(\d+\)$/, '')
    .replaceAll(/[\s-]+/g, ' ');
  if (/^(?:a )?couple/.test(words)) return 2;
  if (words === 'a dozen') return 12;
  if (words === 'half a dozen') return 6;
  if (words.startsWith('half')) return 0.5;
  if (/^\d/.test(words)) return digits(words);
  const half = words.endsWith(' and a half') ? 0.5 : 0;
  const whole = words.replace(' and a half', '');
  const hundreds = /^(\w+) (hundred|thousand)(?: (?:and )?(.*))?$/.exec(whole);
  if (hundreds) {
    const size = hundreds[2] === 'hundred' ? 100 : 1000;
    return (small(hundreds[1]) ?? 1) * size + (hundreds[3] ? (small(hundreds[3]) ?? 0) : 0);
  }
  const number = small(whole);
  return number === undefined ? undefined : number + half;
}

function digits(words: string): number {
  const plain = words
    .replaceAll(',', '')
    .replace(/ and a half$/, ' 1/2')
    .replace('½', ' 1/2');
  const [whole, part] = plain.split(' ');
  const [over, under] = (part ?? '0/1').split('/').map(Number);
  return Number(whole) + over / (under || 1);
}

/** Below a hundred; "a" is one. */
function small(words: string): number | undefined {
  if (words === 'a' || words === 'an') return 1;
  const [first, second] = words.split(' ');
  const ten = TENS.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + (second ? ONES.indexOf(second) : 0);
  const one = ONES.indexOf(first);
  return one >= 0 && second === undefined ? one : undefined;
}

const TEENS = ONES.slice(10).join('|');
/** A year as it is read aloud: `nineteen ninety-six`, `two thousand`, `two thousand ten`. */
export const SPOKEN_YEAR = `(?:(?:${TEENS}|twenty) (?:${TEENS}|(?:${TENS_WORDS})(?:[- ](?:${UNIT_WORDS}))?|oh[- ](?:${UNIT_WORDS}))|two thousand(?:(?: and)? (?:${TEENS}|(?:${TENS_WORDS})(?:[- ](?:${UNIT_WORDS}))?|${UNIT_WORDS}))?)`;
export const SPOKEN_YEAR_STARTS = [...ONES.slice(10), 'twenty', 'two'];

export function spokenYear(text: string): number | undefined {
  const words = text.toLowerCase().replaceAll(/[\s-]+/g, ' ');
  if (words.startsWith('two thousand')) {
    return 2000 + (small(words.replace(/^two thousand ?(?:and )?/, '')) ?? 0);
  }
  const space = words.indexOf(' ');
  const century = small(words.slice(0, space));
  const rest = small(words.slice(space + 1).replace(/^oh /, ''));
  return century === undefined || rest === undefined ? undefined : century * 100 + rest;
}
