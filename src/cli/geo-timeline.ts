#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { main } from './main.ts';
import { answerRequests } from './pool.ts';

if (isMainThread) {
  // Whoever prints hears of it, and tells it; without this the process would end in a stack trace before.
  process.stdout.on('error', () => {});
  process.exitCode = await main(process.argv.slice(2));
} else {
  answerRequests();
}
