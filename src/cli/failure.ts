/** What the user must be told, in lines, with the exit code; anything else that is thrown is a fault of ours. */
export class Failure extends Error {
  readonly lines: readonly string[];
  readonly exitCode: 1 | 2;

  constructor(lines: string | readonly string[], exitCode: 1 | 2 = 1) {
    super(([] as string[]).concat(lines).join('\n'));
    this.lines = ([] as string[]).concat(lines);
    this.exitCode = exitCode;
  }
}

/** Does some work; when the user must be told why it failed, that is added to the problems, and the rest goes on. */
export async function trying<T>(problems: string[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problems.push(...error.lines);
    return undefined;
  }
}

/** Wrong usage: exit code 2. */
export function wrongUsage(line: string, command = ''): Failure {
  return new Failure([line, `see: geo-timeline ${command && `${command} `}--help`], 2);
}
