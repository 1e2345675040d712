import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../events/index.ts';
import * as samples from './golden.samples.ts';
import { svgOf, type PictureOptions } from './index.ts';

const { ages, article, company, crowd, decades, longTitles, many, none, one, oneDay, rightToLeft, unsure } =
  samples;

/** Pictures to be looked at. After a change that is meant: `npm run golden`, and look at what changed. */
const PICTURES: [name: string, timeline: Timeline, options: PictureOptions][] = [
  ['article', article, { width: 1440, theme: 'light' }],
  ['article-dark', article, { width: 1440, theme: 'dark' }],
  ['article-print', article, { width: 1440, theme: 'print' }],
  ['article-768', article, { width: 768, theme: 'light' }],
  ['article-390', article, { width: 390, theme: 'light' }],
  ['article-390-dark', article, { width: 390, theme: 'dark' }],
  ['article-linear', article, { width: 1200, theme: 'light', time: 'linear' }],
  ['article-zoomed', article, { width: 1000, theme: 'light', zoom: { k: 3, shift: -1900 }, selected: 'e7' }],
  ['article-opened', article, { width: 1200, theme: 'light', zoom: { k: 12, shift: -4900 } }],
  ['none', none, { width: 768, theme: 'light' }],
  ['one', one, { width: 768, theme: 'light' }],
  ['one-day', oneDay, { width: 1000, theme: 'light' }],
  ['decades', decades, { width: 768, theme: 'light' }],
  ['ages', ages, { width: 1440, theme: 'light' }],
  ['ages-390', ages, { width: 390, theme: 'light' }],
  ['lanes', company, { width: 1440, theme: 'light', lanes: 'actor' }],
  ['lanes-768-dark', company, { width: 768, theme: 'dark', lanes: 'actor' }],
  ['lanes-print', company, { width: 1000, theme: 'print', lanes: 'category' }],
  ['long-titles', longTitles, { width: 1200, theme: 'light' }],
  ['long-titles-390', longTitles, { width: 390, theme: 'light' }],
  ['right-to-left', rightToLeft, { width: 1000, theme: 'light' }],
  ['unsure', unsure, { width: 1200, theme: 'light' }],
  ['unsure-390', unsure, { width: 390, theme: 'dark' }],
  ['unsure-print', unsure, { width: 1000, theme: 'print' }],
  ['many', many, { width: 1200, theme: 'light' }],
  ['many-390', many, { width: 390, theme: 'light' }],
];

const path = (name: string) => fileURLToPath(new URL(`../../data/golden/${name}`, import.meta.url));

describe('the golden picture', () => {
  it.each(PICTURES)('%s', async (name, timeline, options) => {
    const [golden, actual] = [path(`${name}.svg`), path(`${name}.actual.svg`)];
    const svg = svgOf(timeline, options);
    if (existsSync(golden) && readFileSync(golden, 'utf8') !== svg) writeFileSync(actual, svg);
    await expect(svg).toMatchFileSnapshot(golden);
    rmSync(actual, { force: true });
  });

  it('million', async () => {
    const svg = svgOf(crowd(1_000_000), { width: 1440, theme: 'dark' });
    await expect(svg).toMatchFileSnapshot(path('million.svg'));
  }, 60_000);
});
