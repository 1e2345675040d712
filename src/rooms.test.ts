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

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']*)'/g;

/** `[file, room it imports]` for every import that leaves a room. */
function importsBetweenRooms(): [file: string, room: string, imported: string][] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`);
  return files
    .filter((file) => /^src\/.+\/.+\.(ts|svelte)$/.test(file))
    .flatMap((file) => {
      const room = file.split('/')[1];
      const imports = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path]) =>
        normalize(`${dirname(file)}/${path}`),
      );
      const rooms = imports.filter((path) => path.startsWith('src/')).map((path) => path.split('/')[1]);
      return rooms
        .filter((imported) => imported !== room)
        .map((imported) => [file, room, imported] as [string, string, string]);
    });
}

it('every room imports only what lies before it on the way of the data', () => {
  const imports = importsBetweenRooms();
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter(([, room, imported]) => !ROOMS[room]?.includes(imported))).toEqual([]);
});
