/** What files of other kinds begin with, byte for character, and what they are. */
const KINDS: readonly [beginning: string, what: string][] = [
  ['%PDF', 'a PDF document (copy its text into one)'],
  ['PK\x03\x04', 'a Word, OpenDocument, EPUB or ZIP file (save its text as one)'],
  ['\xD0\xCF\x11\xE0', 'an old Word document (save its text as one)'],
  ['{\\rtf', 'an RTF document (save its text as one)'],
  ['From: <Saved by', 'a web archive (save the page as HTML only)'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x1F\x8B', 'a compressed file'],
];

/** What a file is that is no text, as far as its first bytes show. */
export function kindOf(bytes: Uint8Array): string | undefined {
  const beginning = latin1(bytes.subarray(0, 20));
  return KINDS.find(([sign]) => beginning.startsWith(sign))?.[1];
}

const DECLARED = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w:.-]+)/i;

/** The encoding that a page declares for itself, as browsers look for it: in its first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  return DECLARED.exec(latin1(bytes.subarray(0, 2000)))?.[1];
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
