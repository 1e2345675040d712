import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseTimeline, printTimeline, selects } from '../events/index.ts';
import { timelineJsonSchema } from '../events/jsonSchema.ts';
import { extract, hashOf, readArticle } from '../extract/index.ts';
import { svgOf } from '../scene/index.ts';

/** `data/` holds what `npm run data` makes of `seeds/`: these fail when it is out of date. */

const data = (name: string) => readFileSync(`data/${name}`, 'utf8');

const articles = readdirSync('seeds').map((file) => {
  const read = readArticle({ name: `seeds/${file}`, bytes: readFileSync(`seeds/${file}`) });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
});

const shipped = () => {
  const checked = parseTimeline(data('timeline.json'));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
};

it('data/timeline.json is what the articles in seeds/ give', () => {
  expect(printTimeline(extract(articles).timeline)).toBe(data('timeline.json'));
});

it('every quote in data/timeline.json stands in its article, where its selectors say', () => {
  const texts = new Map(articles.map(({ text }) => [hashOf(text), [...text]]));
  const { sources, events } = shipped();
  const hashes = new Map(sources.map(({ id, hash }) => [id, hash!]));
  const quotes = events.flatMap(({ evidence }) => evidence);
  expect(quotes.length).toBeGreaterThanOrEqual(9);
  expect(
    quotes.filter(({ source, selector }) => !selects(texts.get(hashes.get(source)!)!, selector)),
  ).toEqual([]);
});

it('data/timeline.svg is its picture', () => {
  expect(svgOf(shipped(), { width: 1200, theme: 'light', heading: true })).toBe(data('timeline.svg'));
});

it('data/timeline.schema.json is the data model', () => {
  expect(`${JSON.stringify(timelineJsonSchema(), null, 2)}\n`).toBe(data('timeline.schema.json'));
});
