import { textWidth, type Face } from './textWidth.ts';

/** A text set in lines: what is drawn, and the px it takes. */
export interface TextBlock {
  lines: string[];
  /** px of the widest line. */
  width: number;
}

const SQUARE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const OPENING = '“‘（「『【《〈';
const CLOSING = '”’）」』】》〉、。，．！？：；…';

/**
 * What a line is made of: blanks; a character of Chinese or Japanese with the marks that must not part from it;
 * a word, or its part up to a hyphen or dash.
 */
const PIECES = new RegExp(
  String.raw`\s+|[${OPENING}]*[${SQUARE}][${CLOSING}]*|[^\s${SQUARE}–—-]+[–—-]*|[–—-]+[^\s${SQUARE}–—-]*`,
  'gu',
);

/**
 * Sets a text in as few lines as the width allows, and these as even as can be. No character is lost: a word that
 * is wider than a line is broken.
 * @param width px
 */
export function wrap(text: string, width: number, size: number, face: Face): TextBlock {
  const pieces = piecesOf(text, size, face).flatMap((piece) =>
    piece.width <= width ? [piece] : breakWord(piece.text, width, size, face),
  );
  const fewest = fill(pieces, width);
  let narrow = Math.max(...pieces.map((piece) => piece.width), width / 4);
  let wide = width;
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    if (fill(pieces, middle).length > fewest.length) narrow = middle;
    else wide = middle;
  }
  const lines = fill(pieces, wide).map((line) => line.trim());
  return { lines, width: Math.max(...lines.map((line) => textWidth(line, size, face))) };
}

interface Piece {
  text: string;
  width: number;
  blank: boolean;
}

/** So many texts are remembered: a label is set in several widths before one is chosen, and measured once. */
const KEPT = 500;
const known = new Map<string, Piece[]>();

function piecesOf(text: string, size: number, face: Face): Piece[] {
  const key = `${size} ${face} ${text}`;
  const pieces =
    known.get(key) ??
    (text.trim().replaceAll(/\s+/g, ' ').match(PIECES) ?? ['']).map((piece) => ({
      text: piece,
      width: textWidth(piece, size, face),
      blank: piece === ' ',
    }));
  if (known.size >= KEPT) known.clear();
  known.set(key, pieces);
  return pieces;
}

/** A letter with its combining marks and the closing marks behind it. */
const LETTERS = new RegExp(String.raw`\P{M}[\p{M}${CLOSING}]*|\p{M}+`, 'gu');

/** A word wider than a line, cut where the line ends. */
function breakWord(word: string, width: number, size: number, face: Face): Piece[] {
  const pieces: Piece[] = [];
  let part = '';
  for (const letter of word.match(LETTERS) ?? []) {
    if (part && textWidth(part + letter, size, face) > width) {
      pieces.push({ text: part, width: textWidth(part, size, face), blank: false });
      part = '';
    }
    part += letter;
  }
  return [...pieces, { text: part, width: textWidth(part, size, face), blank: false }];
}

/** First fit. Blanks at a line's end take no room. */
function fill(pieces: Piece[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces) {
    if (line && !piece.blank && used + piece.width > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (!line && piece.blank) continue;
    line += piece.text;
    used += piece.width;
  }
  return [...lines, line];
}
