#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { main } from './main.ts';
import { answerRequests } from './pool.ts';

if (isMainThread) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await main(process.argv.slice(2));
} else {
  answerRequests();
}
