/**
 * Pasted text as a file, under the name that says how it is read.
 * @returns a page if it begins as HTML does, Markdown if it begins with a heading or front matter, else plain text
 */
export function pastedFile(text: string): File {
  return new File([text], `pasted-text${endingOf(text)}`);
}

function endingOf(text: string): '.html' | '.md' | '.txt' {
  if (/^\s*<(?:!doctype html|html)[\s>]/i.test(text)) return '.html';
  return /^\s*#{1,6} +\S|^---[ \t]*\n[^]*\n---[ \t]*(?:\n|$)/.test(text) ? '.md' : '.txt';
}

/** Whether there is something to read in it. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}
