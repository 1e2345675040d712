import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built command, as a user runs it, and a folder of its own for the files of one test file. */

export const folder = mkdtempSync(join(tmpdir(), 'geo-timeline-cli-'));
export const at = (name: string) => join(folder, name);
export const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};

export function geoTimeline(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/geo-timeline.js', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr: stderr.replaceAll(`${folder}/`, '') };
}

export const ARTICLE = `---
title: A short history
published: 2025-09-02
---
On 5 June 1947, George Marshall announced the plan in Cambridge. The delegates met in Paris on Tuesday.
`;
export const article = put('history.md', ARTICLE);

export const timeline = (events: object[], sources: object[] = []) =>
  JSON.stringify({ title: 'T', sources, events });
export const event = (rest: object = {}) => ({ id: 'e', title: 'Something happens', date: '1945', ...rest });
