import type { Checked } from '../../events/index.ts';
import { declaredEncoding, kindOf } from './kind.ts';

/** The longest file that is read. A long book is about 2 MB of text; more than this is not an article. */
const MOST_BYTES = 5_000_000;

/**
 * Bytes as text: UTF-8, UTF-16 with a byte order mark, or, of a page, the encoding that it declares. The mark is no part of
 * the text.
 * @returns the text, or what is wrong with the file, at `name`
 */
export function decode(name: string, bytes: Uint8Array): Checked<string> {
  const sized = checkSize(name, bytes.length);
  if (!sized.ok) return sized;
  const kind = kindOf(bytes);
  if (kind) return wrong(name, 'text', kind);
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) {
    return wrong(
      name,
      'text',
      isWide(bytes) ? 'UTF-16 without its mark' : 'a binary file (it has NUL bytes)',
    );
  }
  const declared = /\.html?$/i.test(name) ? declaredEncoding(bytes) : undefined;
  const text = decoded(bytes, encoding) ?? (declared && decoded(bytes, declared));
  if (text !== undefined) return { ok: true, value: text };
  return wrong(name, `text in UTF-8 or UTF-16`, `bytes that are not ${encoding.toUpperCase()}`);
}

/** Undefined when it is in another encoding, or in one that is not known. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    // As if more came: Node's shortcut for a whole text takes Windows-1252 for Latin-1.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return undefined;
  }
}

/** Whether every other of the first bytes is NUL, as in UTF-16 of Latin letters. */
function isWide(bytes: Uint8Array): boolean {
  const first = [...bytes.subarray(0, 8)];
  return [0, 1].some(
    (odd) => first.length > 3 && first.every((byte, at) => (byte === 0) === (at % 2 === odd)),
  );
}

/**
 * Whether a file is of a size to be read, before it is loaded.
 * @param size bytes
 */
export function checkSize(name: string, size: number): Checked<number> {
  if (size === 0) return wrong(name, 'an article', 'an empty file');
  if (size <= MOST_BYTES) return { ok: true, value: size };
  return wrong(name, `an article of at most ${MOST_BYTES / 1e6} MB`, `${(size / 1e6).toFixed(1)} MB`);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function wrong(path: string, expected: string, received: string): Checked<never> {
  return { ok: false, problems: [{ path, expected, received }] };
}
