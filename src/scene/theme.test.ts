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

/** Dichromats' eyes, in linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const BLINDNESS: Record<string, readonly (readonly number[])[]> = {
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as such eyes see it, in CIE Lab (D65). */
function labSeen(hex: string, matrix: readonly (readonly number[])[]): number[] {
  const linear = rgb(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [r, g, b] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * linear[at], 0),
      ),
    ),
  );
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const SEEING = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
const distance = (a: number[], b: number[]) => Math.hypot(...a.map((value, at) => value - b[at]));

type Named = (typeof CATEGORIES)[number];

/** Whether a place is within a category's shape of radius 10 (even-odd rule). */
function isWithin(category: Named, x: number, y: number): boolean {
  const corners = [...shapePath(category, 0, 0, 10).matchAll(/[ML] ([\d.-]+) ([\d.-]+)/g)].map(
    ([, u, v]) => [Number(u), Number(v)] as const,
  );
  if (corners.length < 3) return Math.hypot(x, y) <= 10;
  return (
    corners.filter(([u, v], at) => {
      const [p, q] = corners[(at + 1) % corners.length];
      return v > y !== q > y && x < u + ((y - v) * (p - u)) / (q - v);
    }).length %
      2 ===
    1
  );
}

/** What two shapes, laid upon each other, have in common, as a share of what they cover together. */
function likeness(a: Named, b: Named): number {
  const places = Array.from({ length: 60 }, (_, at) => (at - 29.5) / 2.3);
  let [both, either] = [0, 0];
  for (const x of places) {
    for (const y of places) {
      const [one, other] = [isWithin(a, x, y), isWithin(b, x, y)];
      both += one && other ? 1 : 0;
      either += one || other ? 1 : 0;
    }
  }
  return both / either;
}

/** Shapes that have more than this in common look alike where they are small, as a circle and a hexagon do. */
const ALIKE = 0.9;

/** Just noticeable is 2.3; on small marks apart from each other, far more is needed. */
const APART = 12;

describe('to the colour-blind', () => {
  it('the simulation leaves grey as it is, and takes red and green for alike', () => {
    for (const matrix of Object.values(BLINDNESS)) {
      expect(distance(labSeen('#808080', matrix), labSeen('#808080', SEEING))).toBeLessThan(1);
    }
    const [red, green] = ['#a05030', '#747430'].map((hex) => labSeen(hex, BLINDNESS['no green cones']));
    expect(distance(red, green)).toBeLessThan(
      distance(labSeen('#a05030', SEEING), labSeen('#747430', SEEING)) / 3,
    );
  });

  describe.each(Object.keys(BLINDNESS))('with %s', (kind) => {
    it.each(Object.keys(THEMES) as ThemeName[])(
      'categories of the %s theme stay apart, by colour or by shape',
      (name) => {
        const alike = CATEGORIES.flatMap((a, at) =>
          CATEGORIES.slice(at + 1).flatMap((b) => {
            const [one, other] = [a, b].map((category) =>
              labSeen(THEMES[name].categories[category], BLINDNESS[kind]),
            );
            return distance(one, other) < APART && likeness(a, b) > ALIKE ? [`${a} and ${b}`] : [];
          }),
        );
        expect(alike).toEqual([]);
      },
    );
  });
});

it('tells every category by a shape of its own', () => {
  const shapes = [...CATEGORIES, undefined].map((category) => shapePath(category, 0, 0, 10));
  expect(new Set(shapes).size).toBe(CATEGORIES.length + 1);
});
