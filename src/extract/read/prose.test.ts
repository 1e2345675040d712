import { expect, it } from 'vitest';
import { readProse } from './prose.ts';
import { documentOf } from './testing.ts';

/** Pages of one article, put into their elements in the ways of different times. */

const SENTENCE = 'And then much more was said about it, at length, by everybody, in the hall. ';
const [FIRST, SECOND] = ['Talks began in May.', 'They ended in June.'].map(
  (first) => `${first} ${SENTENCE.repeat(6)}`,
);
const MENU = '<ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul>';
const OFFER = `<div class="offer"><p>${'Get our letters, every day, free, at home. '.repeat(12)}</p></div>`;

const starts = (body: string) => {
  const html = `<!doctype html><html><body>${body}</body></html>`;
  const document = documentOf(html);
  const text = document.body.textContent!;
  return readProse(document)
    .blocks.filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end).slice(0, 11));
};

it.each([
  ['paragraphs', `${MENU}<p>${FIRST}</p><p>${SECOND}</p>`],
  ['divs', `${MENU}<div><div>${FIRST}</div><div>${SECOND}</div></div>`],
  [
    'a table that lays out the page',
    `<table><tr><td>${MENU}</td><td><p>${FIRST}</p><p>${SECOND}</p></td></tr></table>`,
  ],
  ['a form around the page', `<form action="/">${MENU}<p>${FIRST}</p><p>${SECOND}</p></form>`],
  [
    'bare text between boxes',
    `<div>${FIRST}<div><a href="/ad">Buy it here</a></div>${SECOND}<div><a href="/ad">Buy it there</a></div></div>`,
  ],
  ['lines that only breaks part', `<div>${FIRST.trim()}<br>${SECOND.trim()}</div>`],
  ['bare lines in the page', `${FIRST.trim()}<br><br>${SECOND.trim()}`],
  ['bare lines below a headline', `<h1>Talks</h1>${FIRST.trim()}<br>${SECOND.trim()}`],
  ['bare lines in its article', `${MENU}<article>${FIRST.trim()}<br>${SECOND.trim()}</article>`],
  ['bare lines in its main part', `<main><section>${FIRST.trim()}<br>${SECOND.trim()}</section></main>`],
  [
    'elements that bear the marks with which we read',
    `<div data-run data-block="7"><b data-run>${FIRST.trim()}</b><br>${SECOND.trim()}</div>`,
  ],
  [
    'a paragraph whose lines are broken within a sentence',
    `<p>${FIRST.replace(' in May', '<br>in May')}</p><p>${SECOND}</p>`,
  ],
  [
    'a menu that nobody closed',
    `<p class="menu"><a href="/">Home</a><article><p>${FIRST}</p><p>${SECOND}</p></article>`,
  ],
  [
    'an article whose box has the name of something else',
    `<div class="site-header"><article><p>${FIRST}</p><p>${SECOND}${SENTENCE.repeat(15)}</p></article></div>${OFFER}`,
  ],
])('reads an article in %s', (_, body) => expect(starts(body)).toEqual(['Talks began', 'They ended ']));

it('leaves a table of figures within the article out', () => {
  const table = '<table><tr><td>3 May 2011</td><td>12 seats</td></tr></table>';
  expect(starts(`<p>${FIRST}</p>${table}<p>${SECOND}</p>`)).toEqual(['Talks began', 'They ended ']);
});

it('reads divs though a paragraph or two stand beside them', () =>
  expect(starts(`<p>Told by two who were there.</p><div>${FIRST}</div><div>${SECOND}</div>`)).toEqual([
    'Told by two',
    'Talks began',
    'They ended ',
  ]));
