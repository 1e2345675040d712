import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { selects } from '../../events/index.ts';
import { extract } from '../index.ts';
import { brief } from '../testing.ts';
import { parseHtml } from './linkedom.ts';
import { readArticle } from './readArticle.ts';

/** Pages in the manner of four kinds of news sites, in our own words. */
function pageOf(name: string) {
  const path = fileURLToPath(new URL(`pages/${name}`, import.meta.url));
  const read = readArticle({ name, bytes: readFileSync(path) }, parseHtml);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const PAGES: [name: string, published: string, title: string, events: string[], not: RegExp][] = [
  [
    'broadsheet.html',
    '2024-05-17 meta',
    'Ministers sign river treaty in Lisbon',
    [
      '2004-03 Talks begin',
      '2024-05-16 Spain and Portugal sign a treaty on the use of the Tagus',
      '2024-06-12 Parliaments in both countries will vote on the treaty',
    ],
    /cookies|Home|Ana Example|Photograph|Related|1959|newsletter|rights/,
  ],
  [
    'liveblog.html',
    '2023-10-15 json-ld',
    'Election live: results come in',
    [
      '1989-06 First free elections are held',
      '2023-10-15 Leader of the opposition claims victory in front of a cheering crowd',
      '2023-10-15 Polling stations close',
    ],
    /our app|Share on|Advertisement|1926|2020/,
  ],
  [
    'agency.html',
    '2011-03-12 meta',
    'Quake and wave hit coast',
    [
      '1995 Quake kills more than 6,000 people in Kobe',
      '2011-03-11 Strong earthquake strikes the north-east of Japan',
      '2011-03-11 Government declares a state of emergency at a nuclear plant',
    ],
    /Index|Writer|Standards|Follow|Subscribe|SENDAI/,
  ],
  [
    'magazine.html',
    '2019-11-08 time element',
    'The general who came back',
    [
      '1973-09 Army takes power in the coup',
      '1992-04 Court in the capital sentences him to ten years in prison',
    ],
    /Photo:|Subscribe|1968|Log in|Comments/,
  ],
];

describe.each(PAGES)('%s', (name, published, title, told, not) => {
  const article = pageOf(name);
  const { timeline } = extract([article]);

  it('says when it appeared and what it is called', () => {
    expect(`${article.published?.date} ${article.published?.origin}`).toBe(published);
    expect(article.title).toBe(title);
  });

  it('tells its events', () => {
    expect(timeline.events.map(brief)).toEqual(expect.arrayContaining(told));
  });

  it('takes nothing for text that is none', () => {
    expect(article.reading).not.toMatch(not);
  });

  it('holds every quote, by its words and by its place', () => {
    const characters = [...article.text];
    const quotes = timeline.events.flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(1);
    for (const { selector } of quotes) expect(selects(characters, selector)).toBe(true);
  });
});
