import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';
import { articleOf, brief } from '../testing.ts';
import { quoterOf } from './quote.ts';
import { selectorOf } from '../../events/index.ts';

/** The events of some articles, each told by one text. */
function merged(...texts: string[]): string[] {
  const articles = texts.map((text, index) => articleOf(text, '2025-09-02', `${index}.txt`));
  return extract(articles).timeline.events.map((event) => `${brief(event)} ×${event.evidence.length}`);
}

describe('what is told twice', () => {
  it.each([
    [
      'in the same words',
      ['Iran attacked Iraq in 2001.', 'Iran attacked Iraq in 2001. Prices fell.'],
      ['2001 Iran attacks Iraq ×2'],
    ],
    [
      'by one article under two names, which is one source',
      ['Iran attacked Iraq in 2001.', 'Iran attacked Iraq in 2001.'],
      ['2001 Iran attacks Iraq ×1'],
    ],
    [
      'in other words',
      ['Russia sent aid to China in 1937.', 'In 1937 Russia helped China.'],
      ['1937 Russia helps China ×2'],
    ],
    [
      'by its name and by its words',
      ['The fall of the Berlin Wall was a surprise.', 'The Berlin Wall came down in November 1989.'],
      ['1989-11-09 Berlin Wall falls ×2'],
    ],
    [
      'in one article',
      ['Iran attacked Iraq in 2001. Iran attacked Iraq in May 2001.'],
      ['2001-05 Iran attacks Iraq ×2'],
    ],
    [
      'by its name and on its day',
      ['The fall of Baghdad was swift.', 'On 9 April 2003 Baghdad fell.'],
      ['2003-04-09 Baghdad falls ×2'],
    ],
    [
      'in one article, by what its parties are',
      [
        'France and Spain signed a trade pact on 3 May 2001. On 3 May 2001 the two countries signed the pact.',
      ],
      ['2001-05-03 France and Spain sign a trade pact ×2'],
    ],
  ])('%s is one event', (_, texts, expected) => {
    expect(merged(...texts).map((text) => text.replace(/^\S+ .* ×/, '×'))).toEqual(
      expected.map((text) => text.replace(/^\S+ .* ×/, '×')),
    );
    expect(merged(...texts)).toHaveLength(1);
  });

  it('has the date that is more precise, and notes the other', () => {
    const articles = ['Iran attacked Iraq in 2001.', 'Iran attacked Iraq on 3 May 2001.'].map((text, index) =>
      articleOf(text, '2025-09-02', `${index}.txt`),
    );
    const [event] = extract(articles).timeline.events;
    expect(event.date).toBe('2001-05-03');
    expect(event.evidence.map(({ note }) => note)).toEqual([undefined, 'By this telling: in 2001.']);
  });
});

describe('what is not the same', () => {
  it.each([
    ['another date', ['Iran attacked Iraq in 2001.', 'Iran attacked Iraq in 2002.']],
    [
      'another thing that they did',
      [
        'France and Spain signed a trade pact on 3 May 2001. On 3 May 2001 the two countries signed a border treaty.',
      ],
    ],
    ['another party', ['Iran attacked Iraq in 2001.', 'Iran attacked Kuwait in 2001.']],
    ['the other way round', ['Iran attacked Iraq in May 2001. Iraq signed a treaty with Iran in May 2001.']],
    [
      'one more person',
      [
        'Xi Jinping met Vladimir Putin on 2 May 2024.',
        'Xi Jinping met Vladimir Putin and Narendra Modi on 2 May 2024.',
      ],
    ],
  ])('%s', (_, texts) => expect(merged(...texts)).toHaveLength(2));
});

describe('selectors of quotes', () => {
  it.each(['plain text with a quote in it', '💥💥 text “with” 💥 pairs 💥'.repeat(9)])(
    'are those of the whole text: %#',
    (text) => {
      const quote = quoterOf(text);
      for (const [start, end] of [
        [0, 5],
        [3, 20],
        [12, text.length],
      ]) {
        const isWhole = ![start, end].some((index) => /[\uDC00-\uDFFF]/.test(text[index] ?? ''));
        if (isWhole) expect(quote(start, end)).toEqual(selectorOf(text, start, end));
      }
      expect(quote(0, text.length)).toEqual(selectorOf(text, 0, text.length));
    },
  );
});
