import { readFileSync } from 'node:fs';
import { expect, fixture, labelOf, shown, test, watch } from './pages.ts';

const EVENTS = fixture().events;

test('every event is in the chart by name and date, and in the list with its quote', async ({ explore }) => {
  const page = await explore();
  for (const { title, evidence } of EVENTS) {
    await expect(page.getByRole('button', { name: new RegExp(`^${title}, `) })).toBeAttached();
    const item = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: title, exact: true }) });
    await expect(item.locator('blockquote')).toHaveText(evidence[0].selector[0].exact);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fixture().title);
  await expect(page).toHaveTitle(fixture().title);
});

test('runs under its own strict policy, without a complaint and without a request to anywhere else', async ({
  explore,
  page,
  site,
}) => {
  const { complaints, requests } = watch(page);
  await explore();
  await labelOf(page, 'invasion').click();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute(
    'content',
    /^default-src 'none'; script-src 'self'; style-src 'self';/,
  );
  expect(complaints).toEqual([]);
  expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith('data:'))).toEqual(
    [],
  );
});

test.describe('an event in detail', () => {
  const panel = 'section[aria-label="Event in detail"]';

  test('opens by mouse with its date, its quote, and how the date is known', async ({ explore }) => {
    const page = await explore();
    await labelOf(page, 'xi-receives-putin').click();
    const detail = page.locator(panel);
    await expect(detail).toContainText('Tuesday 2 September 2025');
    await expect(detail.locator('blockquote mark')).toHaveText('Tuesday');
    await expect(detail).toContainText(
      'Counted from a date in the text, or from its publication on 2 September 2025: “Tuesday”.',
    );
    await expect(detail).toContainText('Xi Jinping, Vladimir Putin');
    await expect(detail.getByRole('link', { name: 'Two old friends in Beijing' })).toHaveAttribute(
      'href',
      'https://example.org/two-old-friends',
    );
  });

  test('lists every quote, each with its source and how it dates the event', async ({ explore }) => {
    const page = await explore(
      fixture(({ events, sources }) => {
        sources.push({ id: 'second', title: 'A second article' });
        const [first] = events[3].evidence;
        events[3].evidence.push({
          ...first,
          source: 'second',
          timex: undefined,
          dating: 'inferred',
          note: 'A note.',
        });
      }),
    );
    await labelOf(page, 'invasion').click();
    const quotes = page.locator(`${panel} figure`);
    await expect(quotes).toHaveCount(2);
    await expect(quotes.nth(0)).toContainText('The date is stated in the text.');
    await expect(quotes.nth(1)).toContainText('A second article');
    await expect(quotes.nth(1)).toContainText('Not said outright');
    await expect(quotes.nth(1)).toContainText('A note.');
  });

  test('says that what is announced is planned', async ({ explore }) => {
    const page = await explore();
    await labelOf(page, 'parade').click();
    await expect(page.locator(panel)).toContainText('Planned');
    await page.getByRole('button', { name: 'Previous' }).click();
    await expect(page.locator(panel)).not.toContainText('Planned');
  });

  test('is reached, opened and left by keyboard alone', async ({ explore }) => {
    const page = await explore();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-event'));
    await page.getByLabel('Lanes').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(EVENTS[0].id);
    for (const { id } of EVENTS.slice(1, 4)) {
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe(id);
    }
    await page.keyboard.press('Enter');
    await expect(page.locator(panel)).toBeFocused();
    await expect(page.locator(panel)).toContainText(EVENTS[3].title);
    // px; the ring stands on the sheet and strikes through no words of the chart above.
    const ringOnSheet = await page.locator(panel).evaluate((element) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(element);
      const top = (of: Element) => of.getBoundingClientRect().top;
      const ring = parseFloat(outlineOffset) + parseFloat(outlineWidth);
      return top(element) - ring - top(element.closest('.gt-sheet')!);
    });
    expect(ringOnSheet).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(page.locator(panel)).toHaveCount(0);
    expect(await focused()).toBe(EVENTS[3].id);
    await page.keyboard.press('End');
    expect(await focused()).toBe(EVENTS.at(-1)!.id);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(EVENTS.at(-1)!.id);
    await page.keyboard.press('Home');
    expect(await focused()).toBe(EVENTS[0].id);
  });

  test('closes by Escape from the chart, and follows the arrow keys while it is open', async ({
    explore,
  }) => {
    const page = await explore();
    await labelOf(page, 'invasion').click();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(panel)).toContainText('Mongolia hosts Putin');
    await page.keyboard.press('Escape');
    await expect(page.locator(panel)).toHaveCount(0);
    await expect(page.locator('[data-event="mongolia-hosts"]')).toBeFocused();
  });

  test('the chart is one stop of the Tab key', async ({ explore }) => {
    const page = await explore();
    await expect(page.locator('[data-event][tabindex="0"]')).toHaveCount(1);
  });

  for (const width of [390, 768, 1440]) {
    test(`leaves its event in sight at ${width} px`, async ({ explore, page }) => {
      await page.setViewportSize({ width, height: 844 });
      await explore();
      for (const { id } of EVENTS) {
        await labelOf(page, id).click();
        await expect(page.locator(panel)).toContainText(EVENTS.find((event) => event.id === id)!.title);
        const [label, sheet] = await Promise.all([
          labelOf(page, id).boundingBox(),
          page.locator(panel).boundingBox(),
        ]);
        expect(label!.y >= 0 && label!.y + label!.height <= 844).toBe(true);
        expect(label!.y + label!.height <= sheet!.y || label!.x + label!.width <= sheet!.x).toBe(true);
        await page.getByRole('button', { name: 'Close' }).click();
      }
    });
  }
});

test('the list selects in the chart', async ({ explore }) => {
  const page = await explore();
  await page.getByRole('button', { name: 'Russia invades Ukraine', exact: true }).click();
  await expect(page.locator('[data-event="invasion"]')).toHaveAttribute('aria-expanded', 'true');
});

test('who selects in the list by key goes on in the detail, and from it in the chart', async ({
  explore,
}) => {
  const page = await explore();
  await page.getByRole('button', { name: 'Russia invades Ukraine', exact: true }).press('Enter');
  await expect(page.getByRole('region', { name: 'Event in detail' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-event="invasion"]')).toBeFocused();
});

test.describe('time scale and zoom', () => {
  test('the switch draws true scale and says what is drawn', async ({ explore }) => {
    const page = await explore();
    const elastic = page.getByRole('button', { name: 'Elastic' });
    await expect(elastic).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText('76 years')).toHaveCount(1);
    await page.getByRole('button', { name: 'True scale' }).click();
    await expect(elastic).toHaveAttribute('aria-pressed', 'false');
    await expect(page.getByText('76 years')).toHaveCount(0);
  });

  test('+, - and 0 zoom; what is far is brought into the window by arrow keys', async ({ explore }) => {
    const page = await explore();
    const whole = await shown(page);
    await page.locator('[data-event="soviet-aid"]').focus();
    const out = page.getByRole('button', { name: 'Zoom out' });
    await expect(out).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(out).toHaveAttribute('aria-disabled', 'false');
    expect(await shown(page)).not.toEqual(whole);
    await expect(page.locator('[data-event="parade"]')).toHaveCount(0);
    await page.keyboard.press('End');
    const last = page.locator('[data-event="parade"]');
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await page.keyboard.press('0');
    await expect(last).toBeFocused();
    expect(await shown(page)).toEqual(whole);
  });

  test.describe('with motion', () => {
    test.use({ contextOptions: { reducedMotion: 'no-preference' } });

    test('a step of the zoom is smooth and arrives', async ({ explore }) => {
      const page = await explore();
      const parade = page.locator('[data-event="parade"]');
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect(parade).toHaveCount(0);
      await page.getByRole('button', { name: 'Zoom all' }).click();
      await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true');
      await expect(parade).toBeInViewport();
    });
  });

  test('a drag moves the window, and is no click', async ({ explore, page }) => {
    await explore();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const before = await shown(page);
    const box = (await labelOf(page, 'invasion').boundingBox())!;
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 210, box.y + 10, { steps: 4 });
    await page.mouse.up();
    expect(await shown(page)).not.toEqual(before);
    await expect(page.locator('.gt-panel')).toHaveCount(0);
  });

  test('a narrower window shows the same part of the axis', async ({ explore, page }) => {
    await explore();
    await page.locator('[data-event="trilateral"]').focus();
    for (const key of '++') await page.keyboard.press(key);
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect(page.locator('[data-event="trilateral"]')).toBeInViewport();
    await expect(page.locator('[data-event="soviet-aid"]')).toHaveCount(0);
  });

  test('the wheel is the page’s until the chart has the focus or Ctrl is held', async ({ explore, page }) => {
    await page.setViewportSize({ width: 1024, height: 500 });
    await explore();
    const box = (await page.locator('.gt-picture').boundingBox())!;
    const whole = await shown(page);
    await page.mouse.move(box.x + box.width / 2, Math.min(box.y + 40, 480));
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(page.getByText('Hold Ctrl or ⌘ to zoom')).toHaveClass(/gt-shown/);
    expect(await shown(page)).toEqual(whole);
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => shown(page)).not.toEqual(whole);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
});

test('the theme follows the system until the reader chooses', async ({ explore, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await explore();
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  await page.getByRole('button', { name: 'Light' }).click();
  await expect.poll(background).not.toBe(dark);
  await page.getByRole('button', { name: 'Auto' }).click();
  await expect.poll(background).toBe(dark);
});

test('paper is white, whatever the theme', async ({ explore, page }) => {
  const ground = () => page.locator('.gt-picture rect').first().getAttribute('fill');
  await explore();
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(ground).toBe('#ffffff');
  await expect(page.getByRole('button', { name: 'Save as SVG' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(ground).not.toBe('#ffffff');
});

test.describe('bad data', () => {
  test('every problem is told with its place', async ({ page, site }) => {
    const bad = fixture(({ events }) => {
      events[3].date = 'soon';
      events[4].id = events[5].id;
    });
    await page.route('**/timeline.json', (route) => route.fulfill({ json: bad }));
    await page.goto(site.origin);
    await expect(page.getByRole('alert')).toContainText(
      'events[3].date: expected an EDTF date, received "soon"',
    );
    await expect(page.getByRole('alert')).toContainText('events[5].id');
  });

  test('a missing file is named', async ({ page, site }) => {
    await page.route('**/timeline.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.origin);
    await expect(page.getByRole('alert')).toContainText(/timeline\.json.*404/);
  });

  test('no events are said to be none', async ({ page, site }) => {
    await page.route('**/timeline.json', (route) =>
      route.fulfill({ json: { title: 'Nothing yet', events: [] } }),
    );
    await page.goto(site.origin);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing yet');
    await expect(page.locator('main')).toContainText('no events');
  });
});

test('the built page has the data beside it under a plain name', () => {
  expect(JSON.parse(readFileSync('dist/site/timeline.json', 'utf8'))).toEqual(
    JSON.parse(readFileSync('data/timeline.json', 'utf8')),
  );
});

test('data and fonts are asked for by the page itself, before its script runs, and once', async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await page.locator('[data-event]').first().waitFor();
  const begun = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => [entry.name, (entry as PerformanceResourceTiming).initiatorType])
      .filter(([name]) => /timeline\.json$|-latin-wght-/.test(name)),
  );
  expect(begun.map(([, by]) => by)).toEqual(['link', 'link', 'link']);
});
