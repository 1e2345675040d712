import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, fixture, test as base, watch } from './pages.ts';
import { serve, type Site } from './serve.ts';

/** `<geo-timeline>` in a page of another origin, whose policy allows nothing but the script and the data. */

interface Host {
  /** Opens a host page with this in its body. */
  open: (body: string) => Promise<Page>;
}

const test = base.extend<
  { host: Host },
  { foreign: Site & { put: (html: string) => void; allow: (origin: string) => void } }
>({
  foreign: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      let html = '';
      let allowed = '';
      const site = await serve({
        files: () => ({ '/index.html': html }),
        headers: () => ({
          'Content-Security-Policy': `default-src 'none'; script-src ${allowed}; connect-src ${allowed}; require-trusted-types-for 'script'`,
        }),
      });
      await use({ ...site, put: (text) => (html = text), allow: (origin) => (allowed = origin) });
      await site.close();
    },
    { scope: 'worker' },
  ],
  host: async ({ page, cdn, foreign }, use) => {
    await use({
      open: async (body) => {
        foreign.allow(cdn.origin);
        foreign.put(
          `<!doctype html><html lang="en"><title>Host</title>` +
            `<h1>A page of somebody else</h1>${body.replaceAll('CDN', cdn.origin)}</html>`,
        );
        await page.goto(foreign.origin);
        return page;
      },
    });
  },
});

const TWO_LINES = `<script type="module" src="CDN/geo-timeline.js"></script>
<geo-timeline src="CDN/timeline.json"><ol><li>The list for readers without JavaScript</li></ol></geo-timeline>`;

test('two lines of HTML draw the timeline; nothing is asked for but the script and the data', async ({
  host,
  page,
  cdn,
  foreign,
}) => {
  const { complaints, requests } = watch(page);
  await host.open(TWO_LINES);
  for (const { title } of fixture().events)
    await expect(page.getByRole('button', { name: new RegExp(`^${title}, `) })).toBeVisible();
  await expect(page.getByText('The list for readers without JavaScript')).toBeHidden();
  await page.locator('[data-event="invasion"] text').last().click();
  await expect(page.locator('.gt-panel blockquote')).toContainText('Russia began in February 2022');
  await page.keyboard.press('Escape');
  await expect(page.locator('.gt-panel')).toHaveCount(0);
  expect(await page.evaluate(() => document.fonts.check("16px 'Inter Variable'"))).toBe(true);
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([
    `${foreign.origin}/`,
    `${cdn.origin}/geo-timeline.js`,
    `${cdn.origin}/timeline.json`,
  ]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('what the element holds is the timeline', async ({ host, page }) => {
    await host.open(TWO_LINES);
    await expect(page.getByText('The list for readers without JavaScript')).toBeVisible();
  });
});

test('when the data fail, it says why and what the element holds stays', async ({ host, page }) => {
  await host.open(TWO_LINES.replace('timeline.json', 'missing.json'));
  await expect(page.getByRole('alert')).toContainText(/missing\.json.*404/);
  await expect(page.getByText('The list for readers without JavaScript')).toBeVisible();
});

test('two on a page share no id and are selected each for itself', async ({ host, page }) => {
  await host.open(
    `${TWO_LINES}<geo-timeline src="CDN/timeline.json" theme="dark" time="linear"></geo-timeline>`,
  );
  const widgets = page.locator('geo-timeline');
  await widgets.nth(0).locator('[data-event="invasion"] text').last().click();
  await expect(widgets.nth(0).locator('.gt-panel')).toHaveCount(1);
  await expect(widgets.nth(1).locator('.gt-panel')).toHaveCount(0);
  const [first, second] = await widgets.evaluateAll((elements) =>
    elements.map((element) => [...element.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id)),
  );
  expect(first.filter((id) => second.includes(id))).toEqual([]);
});

test('tells the page of loading, selecting and failing', async ({ host, page }) => {
  await host.open(TWO_LINES);
  const told = await page.evaluate(
    async (data) => {
      const element = document.querySelector('geo-timeline') as HTMLElement & {
        timeline: unknown;
        src: string;
      };
      const next = (name: string) =>
        new Promise<Record<string, never>>((resolve) =>
          document.addEventListener(
            `geo-timeline-${name}`,
            (event) => resolve((event as CustomEvent).detail),
            {
              once: true,
            },
          ),
        );
      const wait = (name: string, act: () => void) => {
        const detail = next(name);
        act();
        return detail;
      };
      const load = await wait('load', () => (element.timeline = data));
      const error = await wait('error', () => (element.timeline = { title: 'T', events: [{}] }));
      const reload = await wait('load', () =>
        element.setAttribute('src', element.src.replace('.json', '.json?again')),
      );
      return { load, error, reload };
    },
    fixture((timeline) => (timeline.title = 'Given as data')),
  );
  expect(told.load).toMatchObject({ timeline: { title: 'Given as data' } });
  expect(told.error).toMatchObject({
    problems: expect.arrayContaining([expect.stringContaining('events[0].title')]),
  });
  expect(told.reload).toMatchObject({ timeline: { title: fixture().title } });
  const selecting = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('geo-timeline-select', (event) =>
          resolve((event as CustomEvent).detail.event.id),
        ),
      ),
  );
  await page.locator('[data-event="parade"] text').last().click();
  expect(await selecting).toBe('parade');
});

test('properties that were set before its script came are honoured', async ({ host, page, cdn }) => {
  await host.open('<geo-timeline></geo-timeline>');
  await page.evaluate(
    async ([data, script]) => {
      Object.assign(document.querySelector('geo-timeline')!, { timeline: data, theme: 'dark' });
      await import(script as string);
    },
    [fixture((timeline) => (timeline.title = 'Set early')), `${cdn.origin}/geo-timeline.js`] as const,
  );
  await expect(page.getByRole('heading', { name: 'Set early' })).toBeVisible();
  await expect(page.locator('geo-timeline')).toHaveAttribute('theme', 'dark');
  await expect(page.locator('[data-event="parade"]')).toBeVisible();
});

test('without data of its own it shows those of src again, or else what it holds', async ({ host, page }) => {
  await host.open(TWO_LINES);
  const heading = (name: string) => expect(page.getByRole('heading', { name })).toBeVisible();
  const give = (data: unknown) =>
    page.evaluate((timeline) => Object.assign(document.querySelector('geo-timeline')!, { timeline }), data);
  await give(fixture((timeline) => (timeline.title = 'Given as data')));
  await heading('Given as data');
  await give(undefined);
  await heading(fixture().title);
  await page.evaluate(() => document.querySelector('geo-timeline')!.removeAttribute('src'));
  await give(null);
  await expect(page.getByText('The list for readers without JavaScript')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

const FOREIGN = {
  'that reads from right to left': 'direction: rtl',
  'with a style of its own':
    'font: italic 30px/3 monospace; letter-spacing: 3px; text-align: center; text-indent: 2em; text-transform: uppercase; white-space: pre; word-spacing: 1em',
};
for (const [page, style] of Object.entries(FOREIGN)) {
  for (const width of [400, 1000]) {
    test(`in a page ${page} it is the same, ${width} px wide`, async ({ host }) => {
      expect(await placesIn(host, `width: ${width}px; ${style}`)).toEqual(
        await placesIn(host, `width: ${width}px`),
      );
    });
  }
}

/** px of the widget where its words begin and end, in an element of a style. */
async function placesIn(host: Host, style: string): Promise<number[][]> {
  const page = await host.open(`<div>${TWO_LINES}</div>`);
  await page.evaluate((text) => (document.querySelector('div')!.style.cssText = text), style);
  await page.locator('[data-event="parade"]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page.locator('geo-timeline').evaluate((element) => {
    const own = element.getBoundingClientRect();
    const parts = element.shadowRoot!.querySelectorAll('h2, button, .gt-picture text');
    return [...parts].map((part) => {
      const { left, right, top } = part.getBoundingClientRect();
      return [left - own.left, right - own.left, top - own.top].map(Math.round);
    });
  });
}

test('its attribute says what has lanes', async ({ host, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await host.open(TWO_LINES.replace('<geo-timeline ', '<geo-timeline lanes="actor" '));
  await expect(page.getByLabel('Lanes')).toHaveValue('actor');
  await expect(page.locator('.gt-picture text', { hasText: 'Vladimir Putin' })).toBeVisible();
  await page.evaluate(() => document.querySelector('geo-timeline')!.setAttribute('lanes', 'nonsense'));
  await expect(page.getByLabel('Lanes')).toHaveValue('none');
});

test('draws when it is shown at last, and again after it was moved in the page', async ({ host, page }) => {
  await host.open(`<div id="tab" hidden>${TWO_LINES}</div><div id="other"></div>`);
  await expect(page.locator('geo-timeline .gt-chart')).toBeAttached();
  await expect(page.locator('geo-timeline svg')).toHaveCount(0);
  await page.evaluate(() => (document.querySelector<HTMLElement>('#tab')!.hidden = false));
  await expect(page.locator('[data-event="parade"]')).toBeVisible();
  await page.evaluate(() =>
    document.querySelector('#other')!.append(document.querySelector('geo-timeline')!),
  );
  await expect(page.locator('#other [data-event="parade"]')).toHaveCount(1);
  await page.evaluate(() => document.querySelector('geo-timeline')!.remove());
  await expect(page.locator('geo-timeline')).toHaveCount(0);
});

test('runs from top to bottom in a narrow column of a wide page', async ({ host, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await host.open(`<table width="380"><tr><td>${TWO_LINES}</table>`);
  await expect(page.locator('.gt-picture')).toHaveAttribute('data-direction', 'vertical');
});

test('its file holds no extraction, and stays small', () => {
  const script = readFileSync('dist/embed/geo-timeline.js');
  for (const trace of ['TIMEX', 'wink', 'linkedom', 'Readability'])
    expect(script.includes(trace)).toBe(false);
  expect(script.includes('geo-timeline')).toBe(true);
  // Of these, the font is 48 kB.
  expect(gzipSync(script).length).toBeLessThan(160_000);
});
