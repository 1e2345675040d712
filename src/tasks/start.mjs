/** `npm start`: from a fresh clone to the explorer in a browser. */
import { ensurePackages } from './packages.mjs';

await ensurePackages();
const { build } = await import('./build.mjs');
const { makeData } = await import('./data.mjs');
const { giveUp, run, say } = await import('./say.mjs');

await build(['cli']);
await makeData();
await build(['site', 'embed']);
say('serving the explorer; stop with Ctrl+C');
const code = await run('npx', ['vite', 'preview', '--mode', 'site', ...process.argv.slice(2)]);
// 130 and 143 are Ctrl+C and a polite kill: how it is meant to end.
if (![0, 130, 143].includes(code)) giveUp('The explorer could not be served.');
