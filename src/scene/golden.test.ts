import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../events/index.ts';
import * as samples from './golden.samples.ts';
import { svgOf, type PictureOptions } from './index.ts';

const { ages, article, decades, longTitles, many, none, one, oneDay, unsure } = samples;

/** Pictures to be looked at. After a change that is meant: `npm run golden`, and look at what changed. */
const PICTURES: [name: string, timeline: Timeline, options: PictureOptions][] = [
  ['article', article, { width: 1440, theme: 'light' }],
  ['article-dark', article, { width: 1440, theme: 'dark' }],
  ['article-768', article, { width: 768, theme: 'light' }],
  ['article-390', article, { width: 390, theme: 'light' }],
  ['article-390-dark', article, { width: 390, theme: 'dark' }],
  ['article-linear', article, { width: 1200, theme: 'light', time: 'linear' }],
  ['article-zoomed', article, { width: 1000, theme: 'light', zoom: { k: 3, shift: -1900 }, selected: 'e7' }],
  ['none', none, { width: 768, theme: 'light' }],
  ['one', one, { width: 768, theme: 'light' }],
  ['one-day', oneDay, { width: 1000, theme: 'light' }],
  ['decades', decades, { width: 768, theme: 'light' }],
  ['ages', ages, { width: 1440, theme: 'light' }],
  ['ages-390', ages, { width: 390, theme: 'light' }],
  ['long-titles', longTitles, { width: 1200, theme: 'light' }],
  ['long-titles-390', longTitles, { width: 390, theme: 'light' }],
  ['unsure', unsure, { width: 1200, theme: 'light' }],
  ['unsure-390', unsure, { width: 390, theme: 'dark' }],
  ['many', many, { width: 1200, theme: 'light' }],
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
});
