import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARGS } from './browser.mjs';

/**
 * Opens a Chromium whose pages nobody watches: where a driver like Playwright looks on, every error that a script makes
 * has Chromium parse the whole script anew, which takes longer than to draw ten events. What a page has to say it tells
 * its server.
 */
export async function openUnwatched(executablePath) {
  const folder = mkdtempSync(join(tmpdir(), 'geo-timeline-bench-'));
  const args = [
    ...ARGS,
    '--headless',
    '--no-first-run',
    '--window-size=1280,800',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
  ];
  const browser = spawn(executablePath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const door = await doorOf(browser);
  return {
    /** Opens a page, and closes it when it has been waited for. */
    visit: async (url, wait) => {
      const opened = await fetch(`${door}/json/new?${url}`, { method: 'PUT' });
      const { id } = await opened.json();
      try {
        return await wait();
      } finally {
        await fetch(`${door}/json/close/${id}`);
      }
    },
    close: async () => {
      browser.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where a browser listens; it says so when it is ready. */
function doorOf({ stderr }) {
  return new Promise((resolve) => {
    let said = '';
    stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      const [, host] = /DevTools listening on ws:\/\/([^/]+)\//.exec(said) ?? [];
      if (host) resolve(`http://${host}`);
    });
  });
}
