/**
 * Writes `textWidthTable.ts`: the advance widths of the bundled fonts, measured in Chromium. Run it once when a font's
 * version changes: `node src/layout/measureFonts.mjs`
 */
import { chromium } from '@playwright/test';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const DEBIAN = '/usr/bin/chromium';

/** First and last code point of what is measured: Latin, Greek, Cyrillic, punctuation and signs. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x4ff],
  [0x2010, 0x2027],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
];

const FACES = {
  sans400: ['Inter Variable', 400, '@fontsource-variable/inter/files/inter-SUBSET-wght-normal.woff2'],
  sans600: ['Inter Variable', 600, '@fontsource-variable/inter/files/inter-SUBSET-wght-normal.woff2'],
  serif600: [
    'Source Serif 4 Variable',
    600,
    '@fontsource-variable/source-serif-4/files/source-serif-4-SUBSET-wght-normal.woff2',
  ],
};
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

const browser = await chromium.launch({
  executablePath: existsSync(DEBIAN) ? DEBIAN : undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
const tables = [];
for (const [name, [family, weight, file]] of Object.entries(FACES)) {
  const fonts = SUBSETS.map((subset) =>
    readFileSync(require.resolve(file.replace('SUBSET', subset))).toString('base64'),
  );
  const widths = await page.evaluate(measure, { name, weight, fonts, ranges: RANGES });
  tables.push(
    `/** ${family} ${weight} */\nexport const ${name} =\n  '${widths.map((w) => w.toString(36).padStart(2, '0')).join('')}';\n`,
  );
}
await browser.close();

writeFileSync(
  new URL('textWidthTable.ts', import.meta.url),
  `// Written by measureFonts.mjs. Advance widths in 1/1000 em, two digits of base 36 a character.

/** First and last code point of each run of characters in the tables, in their order. */
export const RANGES: readonly (readonly [first: number, last: number])[] = ${JSON.stringify(RANGES)};

${tables.join('\n')}`,
);

/** In the page: 1/1000 em for each character; 0 where the font has none. */
async function measure({ name, weight, fonts, ranges }) {
  const families = fonts.map((_, index) => `${name}-${index}`);
  for (const [index, font] of fonts.entries()) {
    const face = new FontFace(families[index], `url(data:font/woff2;base64,${font})`, { weight: '100 900' });
    document.fonts.add(await face.load());
  }
  const context = document.createElement('canvas').getContext('2d');
  const width = (text, stack) => {
    context.font = `${weight} 1000px ${stack}`;
    return Math.round(context.measureText(text).width);
  };
  const stack = families.join(',');
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => {
      const text = String.fromCodePoint(first + offset);
      const [a, b] = [width(text, `${stack}, monospace`), width(text, `${stack}, serif`)];
      return a === b ? a : 0;
    }),
  );
}
