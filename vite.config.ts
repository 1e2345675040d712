import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type HtmlTagDescriptor, type Plugin, type UserConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const DATA = path('data/timeline.json');

/** The page's data stand beside it under a plain name, so that whoever hosts it can put others in their place. */
const timelineData: Plugin = {
  name: 'timeline-data',
  configureServer(server) {
    server.middlewares.use('/timeline.json', (_request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.statusCode = existsSync(DATA) ? 200 : 404;
      response.end(existsSync(DATA) && readFileSync(DATA));
    });
  },
  generateBundle() {
    if (existsSync(DATA))
      this.emitFile({ type: 'asset', fileName: 'timeline.json', source: readFileSync(DATA) });
    else this.warn('data/timeline.json is missing, so the page will have no data: npm run data makes it');
  },
};

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The built page runs nothing and asks for nothing but its own files. The development server could not live so. */
const strictPolicy: Plugin = {
  name: 'strict-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** What the page needs for its first picture is asked for at once, not when script and styles have been read. */
const firstNeeds: Plugin = {
  name: 'first-needs',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const fonts = Object.keys(bundle).filter((name) => /-latin-wght-normal-[^/]*\.woff2$/.test(name));
      const preload = (href: string, rest: Record<string, string>): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { rel: 'preload', href: `./${href}`, crossorigin: true, ...rest },
        injectTo: 'head',
      });
      return [
        preload('timeline.json', { as: 'fetch' }),
        ...fonts.map((font) => preload(font, { as: 'font', type: 'font/woff2' })),
      ];
    },
  },
};

/** The explorer: a static page. */
const site: UserConfig = {
  root: path('src/site'),
  base: './',
  plugins: [svelte({ configFile: false }), timelineData, strictPolicy, firstNeeds],
  build: {
    outDir: path('dist/site'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Its polyfill for old browsers would be one more script in the page; all that we support preload modules.
    modulePreload: { polyfill: false },
  },
  // Else the development server would find the worker's libraries at its first use, and load the page anew.
  optimizeDeps: { entries: ['*.html', 'open/worker.ts'] },
  // What reads articles. Its knowledge of the world is a file of its own: it changes when the code does not.
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'gazetteer', test: /data\/gazetteer\.json$/ }] } },
    },
  },
};

/** The widget: one file that registers `<geo-timeline>`. */
const embed: UserConfig = {
  plugins: [svelte({ configFile: false })],
  build: {
    outDir: path('dist/embed'),
    emptyOutDir: true,
    assetsInlineLimit: Infinity,
    modulePreload: false,
    // Not Vite's library mode: it leaves the spaces in.
    rolldownOptions: {
      input: path('src/embed/geo-timeline.ts'),
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'geo-timeline.js', codeSplitting: false },
    },
  },
};

/** npx makes the command executable when it first meets it, and not again after another build. */
const executable: Plugin = {
  name: 'executable',
  writeBundle() {
    chmodSync(path('dist/cli/geo-timeline.js'), 0o755);
  },
};

/** The command: one file, its libraries in it, for Node. */
const cli: UserConfig = {
  plugins: [executable],
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
  plugins: [svelte({ configFile: false })],
  // The machines are shared and slow at times; no test asserts a time.
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 120_000,
    setupFiles: [path('src/tasks/propertySeed.ts')],
  },
};

export default defineConfig(({ mode }) => ({ embed, cli, test })[mode] ?? site);
