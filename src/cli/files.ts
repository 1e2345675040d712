import { rmSync } from 'node:fs';
import {
  chmod,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from './failure.ts';

/** `-` names a standard stream, as everywhere. */
export const STREAM = '-';

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'that is a folder, not a file',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
};

const ADDRESS = /^[a-z]{2,}:\/\//i;

/**
 * Reads a file, or standard input for `-`.
 * @throws Failure that names the file and why
 */
export async function readInput(name: string): Promise<Uint8Array> {
  if (name !== STREAM) {
    return readFile(name).catch((error) => {
      if (ADDRESS.test(name))
        throw new Failure(`${name}: expected a file: nothing is fetched. Save the page, and give its file`);
      throw failureOf('read', name, error);
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * A folder stands for the files in it with one of the endings, in the order of their names; a file for itself.
 * @throws Failure when the folder has none, or cannot be read
 */
export async function expandFolder(name: string, endings: readonly string[]): Promise<string[]> {
  if (name === STREAM) return [name];
  const found = await stat(name).catch(() => undefined);
  // What is not there is told when it is read, together with what is wrong with the others.
  if (!found?.isDirectory()) return [name];
  const all = await readdir(name).catch((error) => {
    throw failureOf('read', name, error);
  });
  const files = all.filter((file) => endings.some((ending) => file.toLowerCase().endsWith(ending)));
  if (files.length === 0)
    throw new Failure(`${name}: expected files that end in ${endings.join(', ')}, found none`);
  return files.toSorted().map((file) => join(name, file));
}

/**
 * Refuses to write where one of the files lies that are read.
 * @throws Failure that names it
 */
export async function refuseToOverwrite(inputs: readonly string[], output: string): Promise<void> {
  const placeOf = (name: string) => realpath(name).catch(() => undefined);
  const place = output === STREAM ? undefined : await placeOf(output);
  for (const input of place ? inputs : [])
    if ((await placeOf(input)) === place)
      throw new Failure(`cannot write ${output}: it is read, and would be lost`);
}

type Content = string | AsyncIterable<string>;

/**
 * Writes a whole file or leaves what was there: first into a folder of its own beside it, then moved into place.
 * A link stays and leads to it. `-` is standard output. What comes piece by piece is written as it comes.
 * @throws Failure that names the file and why
 */
export async function writeWhole(name: string, content: Content): Promise<void> {
  if (name === STREAM) return printAll(content);
  try {
    const there = await stat(name).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
    // A device or a pipe (/dev/null) is written to, never replaced.
    if (there && !there.isFile()) await writeFile(name, content);
    else await replaceFile(await targetOf(name), content, there?.mode);
  } catch (error) {
    throw failureOf('write', name, error);
  }
}

/** Where links lead in the end, though there may be no file yet. */
async function targetOf(name: string): Promise<string> {
  const link = await readlink(name).catch(() => undefined);
  return link === undefined ? name : targetOf(resolve(await realpath(dirname(name)), link));
}

/** @param mode of the file that was there, which the new one keeps */
async function replaceFile(name: string, content: Content, mode: number | undefined): Promise<void> {
  const scratch = await mkdtemp(join(dirname(name), '.geo-timeline-'));
  const stop = (signal: NodeJS.Signals) => {
    rmSync(scratch, { recursive: true, force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of STOPPING) process.once(signal, stop);
  try {
    const draft = join(scratch, 'draft');
    await writeFile(draft, content);
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, name);
  } finally {
    for (const signal of STOPPING) process.off(signal, stop);
    await rm(scratch, { recursive: true, force: true });
  }
}

/** What ends the process: Ctrl-C, `kill`, a terminal that is closed. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function printAll(content: Content): Promise<void> {
  if (typeof content === 'string') return print(content);
  for await (const piece of content) await print(piece);
}

/**
 * Prints to standard output; resolves when the stream has taken it all, so that exiting loses nothing.
 * @throws Failure that says why it could not
 */
export function print(content: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) =>
      error ? reject(failureOf('write', 'standard output', error)) : resolve(),
    );
  });
}

/** An error of the file system in words; any other error is itself. That nobody reads our output on is none to tell. */
export function failureOf(verb: 'read' | 'write', name: string, error: unknown): unknown {
  const { code = '', syscall, message } = error as NodeJS.ErrnoException;
  if (!syscall || code === 'EPIPE') return error;
  // "EIO: i/o error, read"
  const reason = REASONS[code] ?? message.replace(/^\w+: /, '').split(',')[0];
  return new Failure(`cannot ${verb} ${name}: ${reason}`);
}
