import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The explorer: a static page. */
const site: UserConfig = {
  root: path('src/site'),
  base: './',
  plugins: [svelte()],
  build: { outDir: path('dist/site'), emptyOutDir: true, assetsInlineLimit: 0 },
};

/** The widget: one file that registers `<geo-timeline>`. */
const embed: UserConfig = {
  plugins: [svelte()],
  build: {
    outDir: path('dist/embed'),
    emptyOutDir: true,
    assetsInlineLimit: Infinity,
    lib: { entry: path('src/embed/geo-timeline.ts'), formats: ['es'], fileName: () => 'geo-timeline.js' },
  },
};

/** The command: one file, its libraries in it, for Node. */
const cli: UserConfig = {
  build: {
    outDir: path('dist/cli'),
    emptyOutDir: true,
    ssr: path('src/cli/geo-timeline.ts'),
    rolldownOptions: { output: { entryFileNames: 'geo-timeline.js', codeSplitting: false } },
  },
  ssr: { noExternal: true, target: 'node' },
};

/** Unit and property tests; `src/tasks/test.mjs` runs them under two time zones. */
const test: ViteUserConfig = {
  plugins: [svelte()],
  test: { include: ['src/**/*.test.ts'] },
};

export default defineConfig(({ mode }) => ({ embed, cli, test })[mode] ?? site);
