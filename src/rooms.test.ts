import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** The way of the data: what each room of `src/` may import beside itself. */
const ROOMS: Record<string, string[]> = {
  events: [],
  extract: ['events'],
  layout: ['events'],
  scene: ['layout', 'events'],
  view: ['scene', 'layout', 'events'],
  site: ['view', 'scene', 'layout', 'extract', 'events'],
  embed: ['view', 'scene', 'layout', 'events'],
  cli: ['scene', 'layout', 'extract', 'events'],
};

/** The way from a text to its events: what each folder of `src/extract/` may import. Names and the gazetteer need each other. */
const STAGES: Record<string, string[]> = {
  time: [],
  read: ['time'],
  names: ['gazetteer'],
  gazetteer: ['names', 'time'],
  text: ['read', 'time', 'names'],
  tells: ['text'],
  who: ['tells', 'text', 'names'],
  title: ['who', 'tells', 'text', 'names'],
  find: ['title', 'who', 'tells', 'text', 'gazetteer', 'names', 'time', 'read'],
  merge: ['find', 'gazetteer', 'read'],
};

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']*)'/g;

/** `[file, folder it imports]` for every import that leaves one of the folders of a folder for another. */
function importsBetween(parent: string): [file: string, folder: string, imported: string][] {
  const files = readdirSync(parent, { recursive: true, encoding: 'utf8' });
  const folderOf = (path: string) => path.slice(parent.length + 1).split('/')[0];
  return files
    .map((file) => `${parent}/${file}`)
    .filter((file) => folderOf(file).indexOf('.') < 0 && /\.(ts|svelte)$/.test(file))
    .flatMap((file) => {
      const folder = folderOf(file);
      return [...readFileSync(file, 'utf8').matchAll(IMPORT)]
        .map(([, path]) => normalize(`${dirname(file)}/${path}`))
        .filter((path) => path.startsWith(`${parent}/`) && folderOf(path).indexOf('.') < 0)
        .map(folderOf)
        .filter((imported) => imported !== folder)
        .map((imported) => [file, folder, imported] as [string, string, string]);
    });
}

it('every room imports only what lies before it on the way of the data', () => {
  const imports = importsBetween('src');
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter(([, room, imported]) => !ROOMS[room]?.includes(imported))).toEqual([]);
});

it('so does every folder of the extraction, but for tests and what measures the whole', () => {
  const imports = importsBetween('src/extract').filter(
    ([file, folder]) => folder !== 'gold' && !file.endsWith('.test.ts'),
  );
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter(([, folder, imported]) => !STAGES[folder]?.includes(imported))).toEqual([]);
});
