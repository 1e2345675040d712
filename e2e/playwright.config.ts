import { defineConfig } from '@playwright/test';
import { ARGS, findBrowser } from '../src/tasks/browser.mjs';

/** Reads the built files in dist/; the tests start their own servers, on free ports. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // Steps of the zoom are then immediate, so that nothing has to be waited for.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: await findBrowser(),
      args: ARGS,
    },
  },
});
