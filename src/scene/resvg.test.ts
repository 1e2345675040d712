import { readdirSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';

/** A second renderer, which is no browser: the pictures are plain SVG. It is given no fonts, so only shapes are looked at. */
const files = ['data/timeline.svg', ...readdirSync('data/golden').map((file) => `data/golden/${file}`)];

const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join();

describe('resvg draws the picture', () => {
  it.each(files)('%s', (file) => {
    const svg = readFileSync(file, 'utf8');
    const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)!;
    const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    expect([image.width, image.height]).toEqual([Number(width), Math.ceil(Number(height))]);

    const drawn = new Set<string>();
    const { pixels } = image;
    for (let at = 0; at < pixels.length; at += 4) drawn.add(pixels.subarray(at, at + 3).join());
    // What is filled without a gradient, an opacity or another shape upon it all over: the ground, the labels' rules.
    const fills = [...svg.matchAll(/<rect x="[^"]+" y="[^"]+" width="2.5" [^>]*fill="(#\w{6})"/g)].map(
      ([, fill]) => fill,
    );
    const ground = /<rect width="\d+" height="\d+" fill="(#\w{6})"/.exec(svg)![1];
    expect([ground, ...fills].filter((fill) => !drawn.has(rgb(fill)))).toEqual([]);
  });
});
