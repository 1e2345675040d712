import { describe, expect, it } from 'vitest';
import { selects } from '../../events/index.ts';
import { extract } from '../index.ts';
import { articleOf, brief } from '../testing.ts';
import { parseHtml } from './linkedom.ts';
import { readArticle } from './readArticle.ts';

describe('a word that is broken', () => {
  it.each([
    [
      'by a soft hyphen',
      'Spain won re\u00ADelection in May 2023.',
      'Spain won re\u00ADelection in May 2023.',
    ],
    ['by a soft hyphen in its date', 'Iran attacked Iraq in Septem\u00ADber 1980.', undefined],
    [
      'by a soft hyphen at the end',
      'In May 1980 Iran attacked the repub\u00ADlic. It rained.',
      'In May 1980 Iran attacked the repub\u00ADlic.',
    ],
    ['by a zero-width space', 'Iran at\u200Btacked Iraq in May 1980.', undefined],
    ['at the end of a line', 'In May 1980 Iran attacked the republic of Arme-\nnia. It rained.', undefined],
  ])('%s is one word, and its quote is as it stands', (_, text, quote) => {
    const article = articleOf(text, '2024-01-01');
    const { events } = extract([article]).timeline;
    expect(events).toHaveLength(1);
    expect(events[0].title).not.toMatch(/\u00AD|\u200B|- /);
    const [{ selector }] = events[0].evidence;
    expect(selects([...article.text], selector)).toBe(true);
    if (quote) expect(selector[0].exact).toBe(quote);
  });
});

describe('letters beyond Latin-1', () => {
  it('break no name', () => {
    const [event] = extract([articleOf('Erdoğan visited Łódź in May 2023.', '2024-01-01')]).timeline.events;
    expect(brief(event)).toBe('2023-05 Erdoğan visits Łódź');
  });
});

describe('a page whose elements stand within each other', () => {
  const STORY = '<p>In May 1980 Iran attacked Iraq.</p>';
  const read = (html: string) =>
    readArticle({ name: 'page.html', bytes: new TextEncoder().encode(html) }, parseHtml);
  const nested = (tag: string, depth: number) =>
    `${`<${tag}>`.repeat(depth)}${STORY}${`</${tag}>`.repeat(depth)}`;

  it.each([
    ['as deep as the worst pages', nested('div', 120)],
    ['not at all, though none is closed', '<p>It rained.\n'.repeat(2000) + STORY],
    ['not at all, though there are many', nested('div', 20).repeat(100)],
    ['not at all, though a hundred thousand stand beside each other', `${STORY}${'<p></p>'.repeat(140_000)}`],
    ['in each other, but for a browser it is one', '<html>'.repeat(20_000) + STORY],
    ['in a comment only', `<!-- ${nested('div', 1000)} -->${STORY}`],
    ['in a script only', `<script>${nested('div', 1000)}</script>${STORY}`],
    ...['noscript', 'iframe', 'noembed', 'noframes'].map((tag) => [
      `in ${tag} only`,
      `${STORY}<${tag}>${'<div>'.repeat(20_000)}</${tag}>`,
    ]),
    ['in a text without an end only', `${STORY}<plaintext>${'<div>'.repeat(20_000)}`],
    [
      'not at all, though one has a hundred thousand classes',
      `<p class="${'a '.repeat(200_000)}"></p>${STORY}`,
    ],
  ])('%s, is read', (_, html) => {
    expect(read(html).ok).toBe(true);
  });

  it.each([
    ['closed', nested('div', 400)],
    ['never closed', `${STORY}${'<div>'.repeat(200_000)}`],
    ['of many kinds', '<ul><li><b><table><tr><td>'.repeat(200) + STORY],
  ])('too deep, %s, is no page', (_, html) => {
    expect(read(html)).toEqual({
      ok: false,
      problems: [
        {
          path: 'page.html',
          expected: 'a page with at most 256 elements within each other',
          received: 'more',
        },
      ],
    });
  });

  it.each([
    ['comments', '<!---->'.repeat(300_000)],
    ['parts of a drawing', `<svg>${'<g/>'.repeat(150_000)}</svg>`],
  ])('may have hundreds of thousands of %s', (_, junk) => {
    expect(read(STORY + junk).ok).toBe(true);
  });

  it('is no page where there are too many, and it is told how many', () => {
    expect(read(STORY + '<a>'.repeat(250_000))).toEqual({
      ok: false,
      problems: [
        { path: 'page.html', expected: 'a page of at most 200000 elements', received: 'about 250001' },
      ],
    });
  });
});
