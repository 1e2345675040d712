import { readFileSync } from 'node:fs';
import { giveUp, run, say } from './say.mjs';

/** Installs the packages of the lockfile, unless they are there. */
export async function ensurePackages() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    giveUp(
      `This needs Node.js 20.19 or newer; you have ${process.versions.node}.`,
      'Install it from https://nodejs.org',
    );
  }
  if (installed()) return;
  say('installing the packages (npm ci)');
  const code = await run('npm', ['ci', '--no-fund', '--no-audit']);
  if (code !== 0) giveUp('The packages could not be installed. With a network, try: npm ci');
}

/** Every package that the lockfile names stands in node_modules in the same version; those for other machines may lack. */
function installed() {
  const wanted = readLock('package-lock.json');
  const found = readLock('node_modules/.package-lock.json');
  return (
    found !== undefined &&
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || found[path]?.version === version || (optional && !found[path]),
    )
  );
}

function readLock(name) {
  try {
    return JSON.parse(readFileSync(name, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
