import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../events/index.ts';
import { decode } from './decode.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const read = (name: string, content: number[]) => {
  const result = decode(name, new Uint8Array(content));
  return result.ok ? result.value : result.problems.map(formatProblem).join('\n');
};

describe('a file of another kind is told for what it is:', () => {
  const binary = (beginning: string) => [...beginning].map((letter) => letter.charCodeAt(0));
  it.each([
    ['PDF', binary('%PDF-1.7\n%\xE2\xE3'), 'a PDF document (copy its text into one)'],
    ['Word', binary('PK\x03\x04\x14\0'), 'a Word, OpenDocument, EPUB or ZIP file (save its text as one)'],
    ['a picture', binary('\x89PNG\r\n'), 'a picture'],
    ['a saved page', binary('From: <Saved by Blink>\r\n'), 'a web archive (save the page as HTML only)'],
    ['UTF-16, little-endian', binary('H\0i\0 \0a\0'), 'UTF-16 without its mark'],
    ['UTF-16, big-endian', binary('\0H\0i\0 \0a'), 'UTF-16 without its mark'],
    ['something', binary('H\0\0\0i'), 'a binary file (it has NUL bytes)'],
  ])('%s', (_, content, received) =>
    expect(read('a.txt', content)).toBe(`a.txt: expected text, received ${received}`),
  );

  it('but a text may speak of it', () => {
    for (const text of ['PDF documents', 'A %PDF is none', 'From: Ana', 'PK'])
      expect(read('a.txt', utf8(text))).toBe(text);
  });
});

describe('the encoding that a page declares', () => {
  it.each([
    ['Windows-1252', '<meta charset="windows-1252">', [0x93, 0x63, 0x61, 0x66, 0xe9, 0x94], '“café”'],
    [
      'GBK, in the old way',
      '<meta http-equiv="Content-Type" content="text/html; charset=gbk">',
      [0xb1, 0xb1, 0xbe, 0xa9],
      '北京',
    ],
    ['UTF-8, whatever it says', '<meta charset=iso-8859-1>', [0xc3, 0xa9], 'é'],
  ])('is read: %s', (_, declaration, letters, text) =>
    expect(read('a.html', [...utf8(declaration), ...letters])).toBe(declaration + text),
  );

  const REFUSED = 'expected text in UTF-8 or UTF-16, received bytes that are not UTF-8';
  it.each([
    ['a.html', '<meta charset="x-unknown">', [0xe9]],
    ['a.html', '<meta charset="gbk">', [0xb1]],
    ['a.html', '<p>charset=windows-1252', [0xe9]],
    ['a.txt', '<meta charset="windows-1252">', [0xe9]],
  ])('is not read: %s, %s', (name, declaration, letters) =>
    expect(read(name, [...utf8(declaration), ...letters])).toBe(`${name}: ${REFUSED}`),
  );
});
