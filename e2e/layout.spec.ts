import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { expect, FIXTURE, test } from './pages.ts';

/** What the eye would find first: text over text, text cut off. Measured in the page, in its fonts. */

const DATA = 'data/timeline.json';
const timelines: Record<string, string> = {
  'the fixture': FIXTURE,
  ...(existsSync(DATA) && { 'the timeline of seeds/': readFileSync(DATA, 'utf8') }),
};

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every text of the picture, where it is drawn. A line's box is higher than its letters, so a quarter is taken off. */
function textBoxes(page: Page): Promise<Box[]> {
  return page.locator('.gt-picture').evaluate((picture) =>
    [...picture.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      return { text: text.textContent, left, right, top: top + height / 8, bottom: bottom - height / 8 };
    }),
  );
}

function overlaps(boxes: Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” over “${b.text}”`),
  );
}

for (const [name, json] of Object.entries(timelines)) {
  // 320 px is what 400 % zoom leaves of a common screen.
  for (const width of [320, 390, 768, 1440]) {
    test(`${name} at ${width} px: no text over another, none cut, no page wider than its window`, async ({
      explore,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await explore(JSON.parse(json));
      const picture = (await page.locator('.gt-picture').boundingBox())!;
      const boxes = await textBoxes(page);
      expect(boxes.length).toBeGreaterThan(9);
      expect(overlaps(boxes)).toEqual([]);
      const cut = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < picture.x ||
          right > picture.x + picture.width ||
          top < picture.y ||
          bottom > picture.y + picture.height,
      );
      expect(cut).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  }
}

test('the picture is drawn in the bundled fonts', async ({ explore }) => {
  const page = await explore();
  for (const font of ["16px 'Inter Variable'", "16px 'Source Serif 4 Variable'"]) {
    expect(await page.evaluate((wanted) => document.fonts.check(wanted), font)).toBe(true);
  }
});
