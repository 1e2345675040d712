import { expect, it } from 'vitest';
import { linkOf } from './link.ts';

it.each([
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
  ['http://a.example', 'http://a.example'],
  ['https://ana:secret@a.example/b', 'https://a.example/b'],
  ['https://ana@a.example/b', 'https://a.example/b'],
  ['https://a.example/@ana', 'https://a.example/@ana'],
  ['a.example', undefined],
  ['javascript:1', undefined],
  ['HTTPS://a.example', undefined],
  ['https://a b', undefined],
  ['https://[a', undefined],
  ['', undefined],
  [7, undefined],
  [null, undefined],
])('of %j is %j', (text, link) => expect(linkOf(text)).toBe(link));
