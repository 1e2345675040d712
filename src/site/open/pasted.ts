/**
 * Pasted text as a file, under the name that says how it is read.
 * @returns a page if it begins as HTML does, Markdown if it begins with a heading or front matter, else plain text
 */
export function pastedFile(text: string): File {
  return new File([text], `pasted-text${endingOf(text)}`);
}

/** How the source of a page, or of a part of it, begins. */
const PAGE =
  /^\s*<(?:!doctype html|html|head|body|title|meta|link|style|script|header|nav|main|article|section|aside|div|h[1-6]|p|blockquote|figure|img|a|span|time|strong|em|b|i|ul|ol|table|br)[\s/>]/i;
const COMMENT = /<!--[^]*?-->|<\?xml[^>]*>/g;
/** In characters; further than that nobody puts comments before a page. */
const BEGINNING = 10_000;

function endingOf(text: string): '.html' | '.md' | '.txt' {
  if (PAGE.test(text.slice(0, BEGINNING).replace(COMMENT, ''))) return '.html';
  return /^\s*#{1,6} +\S|^---[ \t]*\n[^]*\n---[ \t]*(?:\n|$)/.test(text) ? '.md' : '.txt';
}

/** Whether there is something to read in it. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}
