import { describe, expect, it } from 'vitest';
import { textWidth } from './textWidth.ts';

describe('the width of a text', () => {
  it('knows every printable character of ASCII and of the European languages', () => {
    const known = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
    for (const letter of `${known}äöüßéèçñøåžščřłęąőűıİğ“”’–—…ЖжщЮєіїΩψ`) {
      for (const face of ['sans400', 'sans600', 'serif600'] as const) {
        const width = textWidth(letter, 100, face);
        expect(width, `${letter} in ${face}`).toBeGreaterThan(15);
        expect(width, `${letter} in ${face}`).toBeLessThan(140);
      }
    }
  });

  it('grows with the size, the weight and the letters', () => {
    expect(textWidth('Beijing', 30)).toBeCloseTo(2 * textWidth('Beijing', 15));
    expect(textWidth('Beijing', 15, 'sans600')).toBeGreaterThan(textWidth('Beijing', 15, 'sans400'));
    expect(textWidth('mmm', 15)).toBeGreaterThan(2.5 * textWidth('iii', 15));
  });

  it('puts a weight between two others half way', () => {
    const [thin, middle, thick] = (['sans400', 'sans500', 'sans600'] as const).map((face) =>
      textWidth('handgloves', 100, face),
    );
    expect(middle).toBeCloseTo((thin + thick) / 2);
  });

  it('gives a Chinese character a square, and a combining mark nothing', () => {
    expect(textWidth('中国', 10)).toBeGreaterThanOrEqual(20);
    expect(textWidth('中国', 10)).toBeLessThan(22);
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
    expect(textWidth('', 10)).toBe(0);
  });

  it('gives a mark that stands beside its letter a width, as in Hindi', () => {
    expect(textWidth('कि', 10)).toBeGreaterThan(textWidth('क', 10));
  });
});
