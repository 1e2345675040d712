/** `npm test`: every check, from a fresh clone. Runs them all, then says which failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { failedSpecs, failedTests } from './failures.mjs';
import { ensurePackages } from './packages.mjs';
import { run, say } from './say.mjs';

/** Two zones on two sides of UTC, both with daylight saving: a date that depends on the machine's zone fails in one. */
const TIME_ZONES = ['America/St_Johns', 'Pacific/Auckland'];

await ensurePackages();
await ensureBrowser();

const reports = mkdtempSync(join(tmpdir(), 'geo-timeline-test-'));
const failed = [];
const counts = { passed: 0, failed: 0, skipped: 0 };

async function check(name, command, args, options) {
  say(name);
  const code = await run(command, args, options);
  if (code !== 0) failed.push(name);
}

function count({ passed, failed: broken, skipped }) {
  counts.passed += passed;
  counts.failed += broken;
  counts.skipped += skipped;
}

await check('types', 'npx', ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']);
await check('format', 'npx', ['prettier', '--check', '.']);
await check('lint', 'npx', ['oxlint', '--deny-warnings']);
await build();

for (const zone of TIME_ZONES) {
  const file = join(reports, `${zone.replace('/', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  await check(
    `unit and property tests, golden pictures, in ${zone}`,
    'npx',
    ['vitest', 'run', ...reporters],
    { env: { TZ: zone } },
  );
  const report = readReport(file);
  if (!report) continue;
  count({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests });
  failed.push(...failedTests(report));
}

const file = join(reports, 'e2e.json');
const e2e = ['playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'];
await check('the explorer and the widget in Chromium', 'npx', e2e, {
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
});
const browserReport = readReport(file);
if (browserReport) {
  const { expected, unexpected, flaky, skipped } = browserReport.stats;
  count({ passed: expected, failed: unexpected + flaky, skipped });
  failed.push(...browserReport.suites.flatMap(failedSpecs));
}
rmSync(reports, { recursive: true });

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed:\n  ${failed.join('\n  ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failed.length === 0 && counts.failed === 0 ? 0 : 1;

function readReport(name) {
  try {
    return JSON.parse(readFileSync(name, 'utf8'));
  } catch {
    // The runner died before it could report; its exit code has already failed the check.
    return undefined;
  }
}
