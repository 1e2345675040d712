import type { Answer, Reading, Request } from './reading.ts';

let worker: Worker | undefined;

interface ReaderOptions {
  /** Told how much is done, 0 to 1. */
  onshare: (share: number) => void;
  /** Gives up; the promise then rejects with its reason. */
  signal: AbortSignal;
}

/**
 * Reads articles in a worker, which is loaded at the first time and kept for the next. One request at a time.
 * @throws Error when the worker cannot be loaded, or fails
 */
export function readInWorker(request: Request, { onshare, signal }: ReaderOptions): Promise<Reading> {
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const own = worker;
  return new Promise<Reading>((resolve, reject) => {
    const settled = new AbortController();
    const listening = { signal: settled.signal };
    const stop = (reason: unknown) => {
      settled.abort();
      own.terminate();
      worker = undefined;
      reject(reason);
    };
    const hear = ({ data }: MessageEvent<Answer>) => {
      if ('share' in data) return onshare(data.share);
      settled.abort();
      resolve(data.reading);
    };
    own.addEventListener('message', hear, listening);
    // An error without a message: its files could not be loaded.
    const fail = ({ message }: ErrorEvent) => stop(new Error(message || 'the reader could not be loaded'));
    own.addEventListener('error', fail, listening);
    signal.addEventListener('abort', () => stop(signal.reason), listening);
    own.postMessage(request, []);
  });
}
