import { expect, test } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, article, at, folder, geoTimeline, put } from './command.ts';

/** Where the command writes, and what it says to wrong usage. */

test.describe('output', () => {
  test('that cannot be written is told', () => {
    mkdirSync(at('folder'), { recursive: true });
    for (const [target, reason] of [
      [at('no/such/out.json'), 'no such file or folder'],
      [at('history.md/out.json'), 'a part of the path is a file, not a folder'],
      [at('folder'), 'that is a folder, not a file'],
    ]) {
      const { status, stderr } = geoTimeline(['extract', article, '-o', target]);
      expect([status, stderr]).toEqual([
        1,
        expect.stringContaining(`cannot write ${target.replace(`${folder}/`, '')}: ${reason}`),
      ]);
    }
  });
});

test('output over what is read is refused', () => {
  symlinkSync('history.md', at('link-to-history'));
  for (const [input, output] of [
    ['history.md', 'history.md'],
    ['link-to-history', 'history.md'],
    ['history.md', 'link-to-history'],
  ]) {
    const { status, stderr } = geoTimeline(['extract', at(input), '-o', at(output)]);
    expect([status, stderr]).toEqual([
      1,
      `geo-timeline: cannot write ${output}: it is read, and would be lost\n`,
    ]);
    expect(readFileSync(article, 'utf8')).toBe(ARTICLE);
  }
});

test.describe('output through a link', () => {
  test('is written where it leads, and keeps the rights of the file', () => {
    chmodSync(put('target.json', 'old'), 0o600);
    for (const target of ['target.json', 'new.json']) {
      symlinkSync(target, at(`link-to-${target}`));
      expect(geoTimeline(['extract', article, '-o', at(`link-to-${target}`)]).status).toBe(0);
      expect(lstatSync(at(`link-to-${target}`)).isSymbolicLink()).toBe(true);
      expect(JSON.parse(readFileSync(at(target), 'utf8')).events).toHaveLength(2);
    }
    expect(statSync(at('target.json')).mode & 0o777).toBe(0o600);
  });

  test('that leads in a circle is told', () => {
    symlinkSync('circle', at('circle'));
    const { status, stderr } = geoTimeline(['extract', article, '-o', at('circle')]);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('cannot write circle: its links lead in a circle'),
    ]);
  });
});

test('what is stopped midway leaves nothing', async () => {
  const begun = mkdtempSync(join(folder, 'stopped-'));
  const child = spawn(process.execPath, [
    'dist/cli/geo-timeline.js',
    ...['extract', '--jsonl', '-', '-o', join(begun, 'out.jsonl')],
  ]);
  const ended = once(child, 'exit');
  child.stdin.write('{"text": "Iran attacked Iraq in May 1980."}\n');
  await expect.poll(() => readdirSync(begun).length).toBe(1);
  child.kill('SIGINT');
  expect(await ended).toEqual([null, 'SIGINT']);
  expect(readdirSync(begun)).toEqual([]);
});

test.describe('standard output', () => {
  const run = (args: string) =>
    spawnSync('sh', ['-c', `"$0" dist/cli/geo-timeline.js ${args}`, process.execPath], { encoding: 'utf8' });

  /** A file that is always full, where the system has one. */
  const full = existsSync('/dev/full') ? '/dev/full' : undefined;

  if (full) {
    test('that is full is told', () => {
      for (const args of ['schema', `extract ${article}`, `timex ${article}`, '--help', 'svg --help']) {
        const { status, stderr } = run(`${args} > ${full}`);
        expect(stderr).toMatch(/geo-timeline: cannot write standard output: no space left on the device\n$/);
        expect([status, stderr]).toEqual([1, expect.not.stringMatching(/\n\s+at /)]);
      }
    });
  }

  test('whose reader has gone is no error', () => {
    expect(run('schema | true')).toMatchObject({ status: 0, stderr: '' });
  });
});

test.describe('usage', () => {
  test('--help says how each command is used', () => {
    expect(geoTimeline(['--help'])).toMatchObject({ status: 0, stderr: '' });
    for (const command of ['extract', 'timex', 'validate', 'svg', 'schema']) {
      expect(geoTimeline(['--help']).stdout).toContain(command);
      expect(geoTimeline([command, '--help']).stdout).toContain(`usage: geo-timeline ${command}`);
    }
  });

  for (const [args, message] of [
    [[], 'expected a command'],
    [['draw'], 'expected a command (extract'],
    [['extract'], 'expected an article'],
    [['extract', article, '--published', 'soon'], '--published: expected a date'],
    [['extract', article, '--published', '2025-02-30'], '--published: expected a date'],
    [['extract', article, '--published='], '--published: expected a date'],
    [['extract', article, '--published', '09/02/2025'], '--published: expected a date'],
    [['extract', article, '--colour'], "Unknown option '--colour'"],
    [
      ['svg', 'a.json', '--width', 'wide'],
      '--width: expected a whole number from 200 to 10000, received "wide"',
    ],
    [['svg', 'a.json', '--width', '-1'], '--width: expected a whole number from 200 to 10000, received "-1"'],
    [['svg', 'a.json', '--theme', 'pink'], '--theme: expected light or dark or print, received "pink"'],
    [['svg', 'a.json', '--lanes='], '--lanes: expected none or actor or category or source, received ""'],
    [['svg', 'a.json', 'b.json'], 'expected one timeline'],
  ] as [string[], string][]) {
    test(`wrong usage exits with 2: ${args.slice(0, 1)} ${args.slice(2).join(' ')}`, () => {
      const { status, stdout, stderr } = geoTimeline(args);
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining(message),
      });
    });
  }
});
