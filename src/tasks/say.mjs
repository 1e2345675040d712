import { spawn } from 'node:child_process';

/** Says what is being done, on one line that stands out. */
export function say(line) {
  console.log(`\n▸ ${line}`);
}

/**
 * Runs a command with our output, its input closed.
 * @returns its exit code; 127 when it is not there
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const stdio = ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'];
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Ends the task with what the user can do about it. */
export function giveUp(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}
