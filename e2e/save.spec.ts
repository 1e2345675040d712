import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, FIXTURE, test } from './pages.ts';

/** One picture for the page and the command, byte for byte. */

const CASES = [
  { theme: 'light', time: undefined, lanes: undefined },
  { theme: 'dark', time: 'linear', lanes: 'actor' },
] as const;

for (const { theme, time, lanes } of CASES) {
  test(`"Save as SVG" writes what the command prints: ${theme}, ${time ?? 'unless told'}, ${lanes ?? 'no'} lanes`, async ({
    explore,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await explore();
    if (time) await page.getByRole('button', { name: 'True scale' }).click();
    if (lanes) await page.getByLabel('Lanes').selectOption(lanes);
    // What is looked at in the page is no part of the file.
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as SVG' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('two-old-friends-nine-events-behind-one-handshake.svg');
    const args = [
      'svg',
      '-',
      '--width',
      '1200',
      '--theme',
      theme,
      ...(time ? ['--time', time] : []),
      ...(lanes ? ['--lanes', lanes] : []),
    ];
    const printed = execFileSync(process.execPath, ['dist/cli/geo-timeline.js', ...args], { input: FIXTURE });
    expect(readFileSync(await file.path()).equals(printed)).toBe(true);
  });
}
