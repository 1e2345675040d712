import { version } from '../../package.json';
import { extract } from './extract.ts';
import { Failure, wrongUsage } from './failure.ts';
import { print } from './files.ts';
import type { Command } from './options.ts';
import { schema } from './schema.ts';
import { svg } from './svg.ts';
import { tell } from './tell.ts';
import { timex } from './timex.ts';
import { validate } from './validate.ts';

const COMMANDS: readonly Command[] = [extract, timex, validate, svg, schema];

const HELP = `geo-timeline ${version}: from a news article to a timeline that a reader can trust

usage: geo-timeline COMMAND …

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

  geo-timeline COMMAND --help   says how a command is used
  geo-timeline --version        says the version

Exit codes: 0 done, 1 something is wrong with the data or a file, 2 wrong usage.
`;

/**
 * Runs the command line.
 * @param args the words after `geo-timeline`
 * @returns the exit code: 0, 1 (the data or a file), 2 (usage)
 */
export async function main(args: string[]): Promise<number> {
  try {
    await dispatch(args);
    return 0;
  } catch (error) {
    // The reader of our output has gone, as `head` does: nothing is lost that anyone wanted.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    if (!(error instanceof Failure)) throw error;
    for (const line of error.lines) tell(`geo-timeline: ${line}`);
    return error.exitCode;
  }
}

async function dispatch([name, ...rest]: string[]): Promise<void> {
  if (name === '--version') return print(`${version}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return print(HELP);
  if (name === undefined) throw wrongUsage('expected a command');
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    const names = COMMANDS.map((candidate) => candidate.name).join(', ');
    throw wrongUsage(`expected a command (${names}), received "${name}"`);
  }
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.includes('--help') || options.includes('-h')) return print(command.help);
  return command.run(rest);
}
