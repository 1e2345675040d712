import { expect, test } from 'vitest';
import { parseHtml } from './linkedom.ts';
import { readArticle } from './readArticle.ts';

/**
 * A page of junk, with an article in it or without, must not take more than linear time. Only the ratio of two runs is looked at:
 * eight times the page takes about 8 times as long when reading is linear, 64 times when it is quadratic.
 */

const GROWTH = 8;
/** Twice the page takes 2.6 times as long at the most. */
const STEEPEST = 2.6 ** 3;
/** UTF-16 code units; enough for what does not grow with the page to weigh little. */
const SMALL = 10_000;

const STORY =
  '<p>In May 1980 Iran attacked Iraq, and the war went on for years, long, bloody and bitter.</p>';
const nested = (tag: string, depth: number, inner: string) =>
  `<${tag}>`.repeat(depth) + inner + `</${tag}>`.repeat(depth);

/** In ms of work of the process itself: time in which the machine does other things does not count. */
function workOf(html: string): number {
  const bytes = new TextEncoder().encode(html);
  const begun = process.cpuUsage();
  readArticle({ name: 'page.html', bytes }, parseHtml);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** The engine compiles and collects when it likes, so it is tried again; what is quadratic is so every time. */
const TRIES = 8;

function isLinear(pageOf: (junk: string) => string, piece: string): boolean {
  const [small, large] = [SMALL, GROWTH * SMALL].map((length) =>
    pageOf(piece.repeat(Math.ceil(length / piece.length))),
  );
  let [least, most] = [Infinity, Infinity];
  for (let i = 0; i < TRIES; i++) {
    least = Math.min(least, workOf(small));
    most = Math.min(most, workOf(large));
    if (i > 0 && most / least < STEEPEST) return true;
  }
  return false;
}

test.each([
  ['links', '<a href="/x">more</a>'],
  ['links in paragraphs', '<p><a href="/x">more</a></p>'],
  ['items', '<li><a href="/x">more</a> of it</li>'],
  ['boxes in boxes', nested('div', 60, 'more')],
  ['tables', `<table>${'<tr><td>more</td><td>3 May 2001</td></tr>'.repeat(10)}</table>`],
  ['rows', '<tr><td>more</td><td>of it</td></tr>'],
  ['scripts', '<script>let more = "</p>";</script>'],
  ['style', '<style>p { color: red }</style>'],
  ['drawings', '<svg><g><path d="M0 0"/><text>more</text></g></svg>'],
  ['comments', '<!-- more -->'],
  ['sentences', 'In May 1980 Iran attacked Iraq, and so on. '],
  ['lines', 'In May 1980 Iran attacked Iraq.<br>'],
  ['spans', '<span>more</span> '],
  ['paragraphs', STORY],
  ['empty paragraphs', '<p></p>'],
  ['headings', '<h1>More</h1>'],
  ['articles', '<article><h2>More</h2><p>Of it, short.</p></article>'],
  ['lines with a day', '<div class="date">3 May 2011, more or less</div>'],
  ['metadata', '<meta name="more" content="of it">'],
  ['forms', '<form><input><select><option>more</select></form>'],
  ['pictures', '<img src="more.png">'],
  ['names for characters', 'more &lt; '],
])('%s take linear time, beside an article and alone', (_, piece) => {
  const beside = (junk: string) =>
    `<!doctype html><body><h1>War</h1><article>${STORY.repeat(5)}</article>${junk}`;
  expect(isLinear(beside, piece)).toBe(true);
  expect(isLinear((junk) => `<!doctype html><body>${junk}`, piece)).toBe(true);
});
