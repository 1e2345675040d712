import { existsSync } from 'node:fs';
import { giveUp, run, say } from './say.mjs';

/** For machines without a screen, and for root. */
export const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Where a Chromium for the browser tests is: the path in the environment variable CHROMIUM, the system's, or Playwright's own.
 * @returns its path, or undefined
 */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  return [process.env.CHROMIUM, ...PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

/** Installs a Chromium, unless there is one: Debian's package where we may, else Playwright's download. */
export async function ensureBrowser() {
  if (await findBrowser()) return;
  say('installing Chromium for the browser tests');
  if (process.getuid?.() === 0 && (await run('apt-get', ['--version'], { quiet: true })) === 0) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  } else {
    await run('npx', ['playwright', 'install', 'chromium']);
  }
  if (await findBrowser()) return;
  giveUp(
    'No Chromium was found, and none could be installed. Install one with one of these, then run npm test again:',
    '  sudo apt-get update && sudo apt-get install chromium     (Debian, Ubuntu)',
    '  npx playwright install chromium                          (elsewhere)',
    'or say where yours is: CHROMIUM=/path/to/chromium npm test',
  );
}
