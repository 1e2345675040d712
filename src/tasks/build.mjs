import { giveUp, run, say } from './say.mjs';

const PARTS = { cli: 'the command', site: 'the explorer', embed: 'the widget' };

/** Builds parts of the project into dist/: all of them unless told which. */
export async function build(parts = Object.keys(PARTS)) {
  for (const part of parts) {
    say(`building ${PARTS[part]} (dist/${part})`);
    const code = await run('npx', ['vite', 'build', '--mode', part, '--logLevel', 'warn']);
    if (code !== 0) giveUp(`The build of ${PARTS[part]} failed.`);
  }
}

if (import.meta.filename === process.argv[1])
  await build(process.argv.length > 2 ? process.argv.slice(2) : undefined);
