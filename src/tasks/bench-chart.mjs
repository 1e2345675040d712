import { ARGS, findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { framesOf, heapOf } from './bench-chart-frames.mjs';
import { eventsOf, servePages, SUBJECTS } from './bench-chart-pages.mjs';
import { openUnwatched } from './bench-chart-paint.mjs';
import { giveUp, say } from './say.mjs';

const SIZES = [10, 100, 1000, 10_000, 100_000];
/** Only ours is shown so many. */
const MOST = 1_000_000;
/** ms that a page may take until it stands still; a library that takes longer is not tried with more events. */
const BOUND = 30_000;
/** So many times each page is opened, in turns, and the median counts: often where there are few events. */
const TIMES = 15;
const TIMES_MANY = 3;
const FEW = 1000;

/**
 * Measures the chart in Chromium beside vis-timeline, TimelineJS and a bare canvas that draws as many rectangles:
 * `npm run bench -- chart [SIZE …]`. Pans and zooms by the mouse. Says what it measured and the ratios; judges nothing.
 */
export async function benchChart(...sizes) {
  const executablePath = await findBrowser();
  if (!executablePath) giveUp('No Chromium was found: npm test installs one.');
  await build(['embed']);
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: ARGS });
  const unwatched = await openUnwatched(executablePath);
  let json = '';
  let tell = () => {};
  const site = await servePages(
    () => json,
    (told) => tell(told),
  );
  /** When a page is painted, and how long it was held; undefined when it takes too long. */
  const paintOf = (name) =>
    unwatched.visit(`${site.origin}/${name}`, () => withinBound(new Promise((resolve) => (tell = resolve))));
  const ours = {};
  const tooSlow = new Set();
  for (const size of sizes.length > 0 ? sizes.map(Number) : [...SIZES, MOST]) {
    json = eventsOf(size);
    say(`${size.toLocaleString('en-US')} events, ${(json.length / 1e6).toFixed(1)} MB`);
    const names = (size >= MOST ? SUBJECTS.slice(0, 1) : SUBJECTS).filter((name) => !tooSlow.has(name));
    const paints = await paintsOf(names, size <= FEW ? TIMES : TIMES_MANY, paintOf);
    sayPaints(paints);
    for (const name of names) {
      const rest = paints[name] && (await useOf(browser, `${site.origin}/${name}`, name));
      if (!rest) tooSlow.add(name);
      const result = rest && { ...paints[name], ...rest };
      if (name === 'ours') ours[size] = result;
      console.log(
        `  ${name.padEnd(12)}${result ? line(result, ours[size]) : `not within ${BOUND / 1000} s`}`,
      );
    }
  }
  sayFrames(ours);
  await browser.close();
  await unwatched.close();
  site.close();
}

/**
 * What each library takes, beside what any page takes that is opened, gets the events and draws one frame: of that no
 * library can save anything.
 */
function sayPaints({ ours, canvas, ...peers }) {
  if (!ours || !canvas) return;
  const above = ({ paint }) => Math.max(0, paint - canvas.paint);
  const rest = Object.entries(peers).map(
    ([name, peer]) =>
      `${name} ${above(peer).toFixed(0)} ms (ours ${(above(ours) / above(peer)).toFixed(2)}×)`,
  );
  console.log(
    `  first stable paint above the bare canvas page's: ${[`ours ${above(ours).toFixed(0)} ms`, ...rest].join('   ')}`,
  );
}

/** Of each page the median paint; none of those that took too long once. */
async function paintsOf(names, times, paintOf) {
  const all = Object.fromEntries(names.map((name) => [name, []]));
  for (let time = 0; time < times; time++) {
    for (const name of names) if (all[name].at(-1) !== null) all[name].push((await paintOf(name)) ?? null);
  }
  const done = Object.entries(all).filter(([, paints]) => paints.at(-1) !== null);
  return Object.fromEntries(done.map(([name, paints]) => [name, median(paints)]));
}

function median(paints) {
  return paints.toSorted((a, b) => a.paint - b.paint)[paints.length >> 1];
}

/** Heap and frames of a page. */
async function useOf(browser, url, name) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  try {
    await page.goto(url, { timeout: BOUND, waitUntil: 'commit' });
    const stable = await withinBound(page.evaluate('window.stable'));
    return stable === undefined ? undefined : { heap: await heapOf(page), ...(await framesOf(page, name)) };
  } catch {
    // The page hangs: its time is over.
    return undefined;
  } finally {
    await withinBound(page.close(), 5000);
  }
}

function withinBound(promise, bound = BOUND) {
  const late = new Promise((resolve) => setTimeout(resolve, bound).unref());
  return Promise.race([promise.catch(() => undefined), late]);
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
