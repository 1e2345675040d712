import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { MessageChannel, parentPort, Worker, type MessagePort } from 'node:worker_threads';
import { extractLine } from './articleLine.ts';
import type { Line } from './lines.ts';
import type { LineResult } from './results.ts';

/** Lines that travel to a worker together: fewer messages, and still many for a short file. */
const BATCH = 16;
/** Batches that a worker may have before it: it never waits, and memory does not grow with the number of lines. */
const AHEAD = 2;

/** What a worker is asked; it answers on the port with the results, in the order of the lines. */
interface Request {
  lines: Line[];
  published?: string;
  port: MessagePort;
}

interface Helper {
  worker: Worker;
  /** Rejects when the worker dies of a fault. */
  fault: Promise<never>;
}

/**
 * Maps lines of articles to lines of timelines on all cores.
 * @returns the results, in the order of the lines
 */
export async function* extractLines(
  lines: AsyncIterable<Line>,
  published?: string,
): AsyncGenerator<LineResult> {
  const helpers = Array.from({ length: availableParallelism() }, startHelper);
  const waiting: Promise<LineResult[]>[] = [];
  let next = 0;
  try {
    for await (const batch of batchesOf(lines)) {
      waiting.push(ask(helpers[next++ % helpers.length], batch, published));
      if (waiting.length >= AHEAD * helpers.length) yield* (await waiting.shift())!;
    }
    while (waiting.length > 0) yield* (await waiting.shift())!;
  } finally {
    await Promise.all(helpers.map(({ worker }) => worker.terminate()));
  }
}

async function* batchesOf(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The command's own file is the worker's too: it is one file. */
function startHelper(): Helper {
  const worker = new Worker(new URL(import.meta.url));
  return { worker, fault: once(worker, 'error').then(([error]) => Promise.reject(error)) };
}

async function ask({ worker, fault }: Helper, lines: Line[], published?: string): Promise<LineResult[]> {
  const { port1, port2 } = new MessageChannel();
  const request: Request = { lines, port: port2, ...(published && { published }) };
  worker.postMessage(request, [port2]);
  const [answer] = await Promise.race([once(port1, 'message'), fault]);
  port1.close();
  return answer;
}

/** What the command does when it is a worker: answer. */
export function answerRequests(): void {
  parentPort!.on('message', ({ lines, published, port }: Request) => {
    port.postMessage(lines.map((line) => extractLine(line, published)));
  });
}
