import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The pages that `bench-chart.mjs` measures: each loads one library and the same events, and draws them 1280 by 600 px. */

const { resolve } = createRequire(import.meta.url);
const moduleFolder = (name) => dirname(resolve(`${name}/package.json`));

const FILES = {
  '/ours.js': () => 'dist/embed/geo-timeline.js',
  '/vis.js': () => join(moduleFolder('vis-timeline'), 'standalone/umd/vis-timeline-graph2d.min.js'),
  '/vis.css': () => join(moduleFolder('vis-timeline'), 'styles/vis-timeline-graph2d.min.css'),
  '/timelinejs.js': () => join(moduleFolder('@knight-lab/timelinejs'), 'dist/js/timeline.js'),
  '/timelinejs.css': () => join(moduleFolder('@knight-lab/timelinejs'), 'dist/css/timeline.css'),
};

/** Each page says `begun()` as soon as the library has drawn what it draws at once. */
const BODIES = {
  ours: `<script type="module" src="ours.js"></script>
    <script>
      addEventListener('geo-timeline-load', ({ target }) => { watch(target.shadowRoot); begun(); });
    </script>
    <geo-timeline src="events.json"></geo-timeline>`,
  vis: `<link rel="stylesheet" href="vis.css"><script src="vis.js"></script><div id="stage"></div>
    <script type="module">
      const { events } = await (await fetch('events.json')).json();
      const items = events.map(({ id, title, date }) => ({ id, content: title, start: date }));
      new vis.Timeline(document.querySelector('#stage'), new vis.DataSet(items), { height: 600 });
      begun();
    </script>`,
  timelinejs: `<link rel="stylesheet" href="timelinejs.css"><script src="timelinejs.js"></script><div id="stage"></div>
    <script type="module">
      const { events } = await (await fetch('events.json')).json();
      const slides = events.map(({ id, title, date }) => {
        const [year, month, day] = date.split('-').map(Number);
        return { unique_id: id, start_date: { year, month, day }, text: { headline: title } };
      });
      new TL.Timeline('stage', { events: slides }).on('ready', begun);
    </script>`,
  canvas: `<canvas id="stage" width="1280" height="600"></canvas>
    <script type="module">
      const { events } = await (await fetch('events.json')).json();
      const times = events.map(({ date }) => Date.parse(date));
      const [first, last] = [Math.min(times[0], times.at(-1)), Math.max(times[0], times.at(-1))];
      const canvas = document.querySelector('#stage');
      const pen = canvas.getContext('2d');
      let [k, shift, held] = [1, 0, undefined];
      function draw() {
        pen.clearRect(0, 0, 1280, 600);
        times.forEach((ms, index) => {
          const x = k * ((ms - first) / (last - first)) * 1280 + shift;
          pen.fillStyle = index % 2 ? '#1d6b96' : '#b5362b';
          pen.fillRect(x, 20 + (index * 37) % 540, 6, 12);
        });
      }
      canvas.addEventListener('wheel', (event) => {
        event.preventDefault();
        const factor = 2 ** (-event.deltaY / 500);
        [k, shift] = [k * factor, event.offsetX - (event.offsetX - shift) * factor];
        draw();
      }, { passive: false });
      canvas.addEventListener('pointerdown', (event) => (held = event.offsetX - shift));
      canvas.addEventListener('pointerup', () => (held = undefined));
      canvas.addEventListener('pointermove', (event) => {
        if (held === undefined) return;
        shift = event.offsetX - held;
        draw();
      });
      draw();
      begun();
    </script>`,
};

/** What every page has: it tells when it was drawn and nothing changed any more, and how long its frames took. */
const WATCH = `
  let isOld = true, painted, drawn = false;
  window.held = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.held = Math.max(window.held, duration);
  }).observe({ type: 'longtask', buffered: true });
  const change = () => (isOld = true);
  const observer = new MutationObserver(change);
  const watch = (root) =>
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  watch(document);
  document.fonts.addEventListener('loadingdone', change);
  function begun() { drawn = true; change(); }
  /** ms without a change that make a picture stable. */
  const QUIET = 600;
  window.stable = new Promise((resolve) => {
    function look() {
      if (drawn && isOld) {
        [isOld, painted] = [false, undefined];
        // Behind the frame, which paints what was changed before it.
        setTimeout(() => (painted = performance.now()));
      } else if (painted && performance.now() - painted > QUIET) {
        resolve(painted);
        return;
      }
      requestAnimationFrame(look);
    }
    requestAnimationFrame(look);
  });
  stable.then((ms) => fetch('painted?ms=' + ms + '&held=' + held));
  let times = [], looking;
  function tick(now) { times.push(now); looking = requestAnimationFrame(tick); }
  window.beginFrames = () => { times = []; looking = requestAnimationFrame(tick); };
  window.endFrames = () => {
    cancelAnimationFrame(looking);
    return times.slice(1).map((now, index) => now - times[index]);
  };`;

const page = (name) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
  <style>body { margin: 0 } #stage, geo-timeline { width: 1280px } #stage { height: 600px }</style>
  <script>${WATCH}</script>${BODIES[name]}</html>`;

export const SUBJECTS = Object.keys(BODIES);

/**
 * Events of fifty years in the order of time, the same each time.
 * @returns a timeline as JSON
 */
export function eventsOf(count) {
  const categories = ['military', 'diplomacy', 'aid', 'ceremony'];
  const from = Date.UTC(1975, 0, 1);
  const step = (50 * 365.25 * 86_400_000) / count;
  const events = Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    title: `Something of some length happens, number ${index}`,
    date: new Date(from + step * (index + ((index * 7919) % 97) / 97)).toISOString().slice(0, 10),
    category: categories[(index * 31) % categories.length],
    importance: ((index * 7919) % 1000) / 1000,
  }));
  return JSON.stringify({ title: `${count} events`, events });
}

/**
 * Serves the pages, each under its name, on a free port of this machine.
 * @param events the JSON that they load now
 * @param onpainted told when a page stands still: ms since it was opened, and ms that it was held at most
 */
export async function servePages(events, onpainted = () => {}) {
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    response.setHeader('Content-Type', typeOf(pathname));
    response.setHeader('Cache-Control', 'no-store');
    if (BODIES[pathname.slice(1)]) response.end(page(pathname.slice(1)));
    else if (pathname === '/events.json') response.end(events());
    else if (FILES[pathname]) response.end(readFileSync(FILES[pathname]()));
    else response.writeHead(404).end();
    if (pathname === '/painted')
      onpainted({ paint: Number(searchParams.get('ms')), held: Number(searchParams.get('held')) });
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function typeOf(url) {
  if (url.endsWith('.js')) return 'text/javascript';
  if (url.endsWith('.css')) return 'text/css';
  return url.endsWith('.json') ? 'application/json' : 'text/html';
}
