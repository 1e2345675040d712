import { test as base, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Timeline } from '../src/events/index.ts';
import { serve, type Site } from './serve.ts';

/** Nine events in our own words, with the situations that are hard to draw. */
export const FIXTURE = readFileSync(new URL('fixtures/timeline.json', import.meta.url), 'utf8');

/** The fixture after a change: what a test needs is said where it is needed. */
export function fixture(change: (timeline: Timeline) => void = () => {}): Timeline {
  const timeline = JSON.parse(FIXTURE) as Timeline;
  change(timeline);
  return timeline;
}

interface Servers {
  /** The explorer, as built. */
  site: Site;
  /** Where the widget's script and data come from, for any origin. */
  cdn: Site;
}

/** Opens the explorer on a timeline; its page has then drawn it in its fonts. */
type Explore = (timeline?: unknown) => Promise<Page>;

export const test = base.extend<{ explore: Explore }, Servers>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const site = await serve({ folder: 'dist/site' });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  cdn: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const cdn = await serve({
        folder: 'dist/embed',
        files: () => ({ '/timeline.json': FIXTURE }),
        headers: () => ({ 'Access-Control-Allow-Origin': '*' }),
      });
      await use(cdn);
      await cdn.close();
    },
    { scope: 'worker' },
  ],
  explore: async ({ page, site }, use) => {
    await use(async (timeline = fixture()) => {
      await page.route('**/timeline.json', (route) => route.fulfill({ json: timeline }));
      await page.goto(`${site.origin}/`);
      await page.locator('[data-event]').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      return page;
    });
  },
});

/** What a page complains of and asks for, from now on. */
export function watch(page: Page): { complaints: string[]; requests: string[] } {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return { complaints, requests };
}

export { expect } from '@playwright/test';

/** The title of an event in the chart: what a reader points at. */
export function labelOf(page: Page, event: string) {
  return page.locator(`[data-event="${event}"] text`).last();
}

/** What of the time the picture shows: its words and where they stand. */
export function shown(page: Page): Promise<string[]> {
  return page
    .locator('.gt-picture text')
    .evaluateAll((texts) =>
      texts.map((text) => `${text.textContent} at ${text.getAttribute('x')}`).toSorted(),
    );
}
