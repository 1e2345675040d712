import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../events/index.ts';
import { shapePath } from './shapes.ts';
import { WITHIN } from './bands.ts';
import { THEMES, type ThemeName } from './theme.ts';

type Rgb = [number, number, number];

function rgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function over(colour: Rgb, opacity: number, ground: Rgb): Rgb {
  return colour.map((value, index) => value * opacity + ground[index] * (1 - opacity)) as Rgb;
}

it('computes contrast as WCAG does', () => {
  expect(contrast(rgb('#000000'), rgb('#ffffff'))).toBeCloseTo(21);
  expect(contrast(rgb('#777777'), rgb('#ffffff'))).toBeCloseTo(4.48, 2);
});

describe.each(Object.keys(THEMES) as ThemeName[])('the %s theme', (name) => {
  const theme = THEMES[name];
  const grounds = [theme.paper, theme.selected];
  const colours = Object.entries(theme.categories);

  it.each([['ink', theme.ink], ['muted', theme.muted], ...colours])('writes legibly in %s', (_, colour) => {
    for (const ground of grounds) expect(contrast(rgb(colour), rgb(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(colours)('draws a band of %s that stands out', (_, colour) => {
    const paper = rgb(theme.paper);
    expect(contrast(over(rgb(colour), WITHIN, paper), paper)).toBeGreaterThanOrEqual(3);
  });

  it('draws an axis that stands out', () => {
    expect(contrast(rgb(theme.line), rgb(theme.paper))).toBeGreaterThanOrEqual(3);
    expect(contrast(rgb(theme.muted), rgb(theme.strip))).toBeGreaterThanOrEqual(4.5);
  });
});

it('tells every category by a shape of its own', () => {
  const shapes = [...CATEGORIES, undefined].map((category) => shapePath(category, 0, 0, 10));
  expect(new Set(shapes).size).toBe(CATEGORIES.length + 1);
});
