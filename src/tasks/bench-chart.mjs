import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { eventsOf, servePages, SUBJECTS } from './bench-chart-pages.mjs';
import { giveUp, say } from './say.mjs';

const SIZES = [10, 100, 1000, 10_000, 100_000];
/** Only ours is shown so many. */
const MOST = 1_000_000;
/** ms that a page may take until it stands still; a library that takes longer is not tried with more events. */
const BOUND = 30_000;
/** ms from one input to the next. */
const BEAT = 16;
/** Of so few events a page is opened so many times, and the median counts. */
const FEW = 1000;
const TIMES = 3;

/**
 * Measures the chart in Chromium beside vis-timeline, TimelineJS and a bare canvas that draws as many rectangles:
 * `npm run bench -- chart [SIZE …]`. Pans and zooms by the mouse. Says what it measured and the ratios; judges nothing.
 */
export async function benchChart(...sizes) {
  const executablePath = await findBrowser();
  if (!executablePath) giveUp('No Chromium was found: npm test installs one.');
  await build(['embed']);
  const { chromium } = await import('@playwright/test');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  let json = '';
  const site = await servePages(() => json);
  const results = {};
  const tooSlow = new Set();
  for (const size of sizes.length > 0 ? sizes.map(Number) : [...SIZES, MOST]) {
    json = eventsOf(size);
    say(`${size.toLocaleString('en-US')} events, ${(json.length / 1e6).toFixed(1)} MB`);
    for (const name of size >= MOST ? SUBJECTS.slice(0, 1) : SUBJECTS) {
      const result = tooSlow.has(name)
        ? undefined
        : await measure(browser, `${site.origin}/${name}`, name, size);
      if (!result) tooSlow.add(name);
      results[name] = { ...results[name], [size]: result };
      console.log(
        `  ${name.padEnd(12)}${result ? line(result, results.ours[size]) : `not within ${BOUND / 1000} s`}`,
      );
    }
  }
  sayFrames(results.ours);
  await browser.close();
  site.close();
}

/** Median first paint, and the frames of the last time. */
async function measure(browser, url, name, size) {
  const paints = [];
  let rest;
  const times = size <= FEW ? TIMES : 1;
  for (let time = 1; time <= times; time++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    try {
      await page.goto(url, { timeout: BOUND, waitUntil: 'commit' });
      const stable = await withinBound(page.evaluate('window.stable'));
      if (stable === undefined) return undefined;
      paints.push(stable);
      const held = await page.evaluate('held');
      if (time === times) rest = { held, heap: await heapOf(page), ...(await framesOf(page, name)) };
    } catch {
      // The page hangs: its time is over.
      return undefined;
    } finally {
      await withinBound(page.close(), 5000);
    }
  }
  return { paint: paints.toSorted((a, b) => a - b)[paints.length >> 1], ...rest };
}

function withinBound(promise, bound = BOUND) {
  const late = new Promise((resolve) => setTimeout(resolve, bound).unref());
  return Promise.race([promise.catch(() => undefined), late]);
}

/** MB that are held when what can be let go is let go. */
async function heapOf(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** ms of the frames while the mouse zooms in, drags to and fro, and zooms out. */
async function framesOf(page, name) {
  // TimelineJS is dragged at its lower part, and zooms by buttons only.
  const [x, y] = [640, name === 'timelinejs' ? 520 : 300];
  await page.mouse.move(x, y);
  await page.evaluate('beginFrames()');
  await page.keyboard.down('Control');
  await wheel(page, -120, 12);
  await page.keyboard.up('Control');
  for (const way of [-1, 1, -1]) await drag(page, x, y, way);
  await page.keyboard.down('Control');
  await wheel(page, 120, 12);
  await page.keyboard.up('Control');
  const frames = (await page.evaluate('endFrames()')).toSorted((a, b) => a - b);
  return { p95: frames[Math.floor(0.95 * frames.length)], longest: frames.at(-1) };
}

async function wheel(page, delta, times) {
  for (let time = 0; time < times; time++) {
    await page.mouse.wheel(0, delta);
    await page.waitForTimeout(BEAT);
  }
}

async function drag(page, x, y, way) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 30; step++) {
    await page.mouse.move(x + way * step * 12, y);
    await page.waitForTimeout(BEAT);
  }
  await page.mouse.up();
}

function line({ paint, held, p95, longest, heap }, ours) {
  const ratio = (a, b) => `${(a / b).toFixed(2)}×`.padStart(8);
  return [
    `first stable paint ${paint.toFixed(0).padStart(6)} ms (ours ${ratio(ours.paint, paint)})`,
    `page held ${held.toFixed(0).padStart(5)} ms`,
    `p95 frame ${p95.toFixed(1).padStart(6)} ms (ours ${ratio(ours.p95, p95)})`,
    `longest ${longest.toFixed(0).padStart(5)} ms (ours ${ratio(ours.longest, longest)})`,
    `heap ${heap.toFixed(0).padStart(4)} MB`,
  ].join('   ');
}

/** What the number of events does to the frames. */
function sayFrames(ours) {
  const sizes = Object.keys(ours)
    .map(Number)
    .filter((size) => ours[size]);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const [few, many] = [ours[least], ours[most]];
  const add = (many.p95 - few.p95).toFixed(1);
  console.log(`\np95 frame of ours at ${most} events: ${add} ms more than at ${least}`);
}
