import { readFiles } from './readFiles.ts';
import type { Answer, Request } from './reading.ts';

/** Reads articles beside the page, so that it stays alive meanwhile: a request in, shares and a reading out. */

const answer = (message: Answer) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  readFiles(data, (share) => answer({ share })).then(
    (reading) => answer({ reading }),
    // The page hears of it as of any error.
    reportError,
  );
});
