import { RANGES, sans400, sans600, serif600 } from './textWidthTable.ts';

/**
 * How wide a text is, from tables of the bundled fonts, so that Node and every browser lay out alike. Other scripts
 * are drawn by whatever font the reader has; their widths are what fonts of these scripts usually have, and not less.
 */

export type Face = 'sans400' | 'sans500' | 'sans600' | 'serif600';

/**
 * The reader of a lone SVG may have none of the bundled fonts. Arial, Helvetica and Liberation Sans are narrower
 * than Inter but for some letters; this covers those.
 */
const SAFETY = 1.02;

const [regular, bold] = [decode(sans400), decode(sans600)];
const decoded: Record<Face, Map<number, number>> = {
  sans400: regular,
  // The variable font's widths run in a straight line between two weights.
  sans500: new Map([...regular].map(([code, width]) => [code, (width + bold.get(code)!) / 2])),
  sans600: bold,
  serif600: decode(serif600),
};

function decode(table: string): Map<number, number> {
  const widths = new Map<number, number>();
  let place = 0;
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++, place += 2) {
      const width = Number.parseInt(table.slice(place, place + 2), 36);
      if (width > 0) widths.set(code, width / 1000);
    }
  }
  return widths;
}

/**
 * @param size px, the font size
 * @returns px, the width of the text on one line
 */
export function textWidth(text: string, size: number, face: Face = 'sans400'): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character, face);
  return ems * size * SAFETY;
}

function characterWidth(character: string, face: Face): number {
  return decoded[face].get(character.codePointAt(0)!) ?? otherWidth(character);
}

const NOTHING = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}]$/u;
const SQUARE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;
const NARROW = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]$/u;

/** In em. */
function otherWidth(character: string): number {
  if (NOTHING.test(character)) return 0;
  if (SQUARE.test(character)) return 1;
  if (PICTURE.test(character)) return 1.4;
  if (NARROW.test(character)) return 0.65;
  return 0.85;
}
