import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

/** How often each reader goes over all documents; the best pass counts, and the engine compiles for the first ones. */
const PASSES = 25;

/**
 * Measures two readers in a worker of Chromium, as a page would run them.
 * @param readers by name, the files of their ES modules; each exports `read({text, dct, style})`
 * @returns by name, MB of text a second
 */
export async function throughputInWorker(readers, docs) {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    // Modules want an origin; the page comes from here, not from the network.
    await page.route('http://bench.invalid/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '' }),
    );
    await page.goto('http://bench.invalid/');
    const speeds = {};
    for (const [name, file] of Object.entries(readers)) {
      speeds[name] = await page.evaluate(measureInWorker, [readFileSync(file, 'utf8'), docs, PASSES]);
    }
    return speeds;
  } finally {
    await browser.close();
  }
}

/** Runs in the page: a loop around the reader's module becomes a worker. */
function measureInWorker([module, docs, passes]) {
  const urlOf = (source) => URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const loop = `
    import { read } from '${urlOf(module)}';
    onmessage = ({ data: { docs, passes } }) => {
      const characters = docs.reduce((sum, { text }) => sum + text.length, 0);
      let best = Infinity;
      for (let i = 0; i < passes; i++) {
        const begun = performance.now();
        for (const doc of docs) read(doc);
        best = Math.min(best, performance.now() - begun);
      }
      postMessage(characters / best / 1000);
    };`;
  const worker = new Worker(urlOf(loop), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data));
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'the worker could not be loaded')),
    );
    worker.postMessage({ docs, passes }, []);
  });
}
