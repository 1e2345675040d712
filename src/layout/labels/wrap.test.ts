import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './textWidth.ts';
import { wrap } from './wrap.ts';

const lines = (text: string, width: number) => wrap(text, width, 15, 'sans500').lines;

describe('a text in lines', () => {
  it('stays on one line if it fits', () => {
    expect(lines('Second World War ends', 400)).toEqual(['Second World War ends']);
  });

  it('makes lines even instead of leaving a last word alone', () => {
    const width = textWidth('Xi and Putin meet in', 15, 'sans500') + 1;
    expect(lines('Xi and Putin meet in Beijing', width)).toEqual(['Xi and Putin', 'meet in Beijing']);
  });

  it('breaks behind a hyphen, and keeps quotation marks with their words', () => {
    const width = textWidth('north-eastern', 15, 'sans500') - 1;
    expect(lines('north-eastern', width)).toEqual(['north-', 'eastern']);
    for (let width = 30; width < 200; width += 10) {
      for (const line of lines('as an “old friend” of China', width)) expect(line).not.toMatch(/“$|^”/);
    }
  });

  it('breaks Chinese anywhere but before a closing mark', () => {
    expect(lines('中国，俄罗斯。', 40)).toEqual(['中', '国，', '俄罗', '斯。']);
  });

  it('breaks a word that is wider than a line', () => {
    expect(lines('aaaaaaaaaaaaaaaaaaaa', 60).length).toBeGreaterThan(1);
  });

  it('never loses a character, never writes too wide a line', () => {
    const word = fc.stringMatching(/^“?[a-zA-Zéж中國-]{1,24}[”，。]?$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 40, max: 400 }),
        (words, width) => {
          const block = wrap(words.join(' '), width, 15, 'sans500');
          expect(block.lines.join('').replaceAll(' ', '')).toBe(words.join(''));
          for (const line of block.lines) {
            expect(textWidth(line, 15, 'sans500')).toBeLessThanOrEqual(width + 0.01);
            expect(line).toBe(line.trim());
          }
        },
      ),
    );
  });
});
