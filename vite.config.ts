import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

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

export default defineConfig(({ mode }) => ({ site, embed, cli })[mode] ?? site);
