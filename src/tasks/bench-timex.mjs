import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { throughputInWorker } from './bench-timex-browser.mjs';
import { giveUp } from './say.mjs';

/** Corpora of the gold folder, and how their texts count. */
const CORPORA = { timebank: 'news', aquaint: 'news', 'wikiwars-dev': 'narrative', 'meantime-dev': 'news' };
const READERS = { 'this reader': 'ours', 'chrono-node': 'chrono' };
/** Engines compile for the first passes; a corpus is small, and the clock of a process is coarse. */
const WARM_UP = 10;
const PASSES = 10;
/** Characters that one pass reads at least. */
const LENGTH = 1e6;

/**
 * Measures the time reader beside chrono-node: `npm run bench -- timex GOLD_FOLDER`.
 * The folder holds `<corpus>.jsonl` and the TempEval-3 scorer `score.mjs`. The rules were tuned on the documents of
 * even index; the odd ones are the check.
 */
export async function benchTimex(folder) {
  if (!folder || !existsSync(join(folder, 'score.mjs')))
    giveUp('usage: npm run bench -- timex GOLD_FOLDER (a folder with score.mjs and *.jsonl)');
  const { scoreAll, readJsonl } = await import(pathToFileURL(resolve(folder, 'score.mjs')).href);
  const scratch = mkdtempSync(join(tmpdir(), 'bench-timex-'));
  try {
    const files = await buildReaders(scratch);
    const corpora = Object.entries(CORPORA)
      .filter(([corpus]) => existsSync(join(folder, `${corpus}.jsonl`)))
      .map(([corpus, style]) => [
        corpus,
        readJsonl(join(folder, `${corpus}.jsonl`)).map((doc) => ({ ...doc, style })),
      ]);
    for (const [corpus, docs] of corpora) await compare(corpus, docs, files, scoreAll);
    const docs = corpora.flatMap(([, texts]) => texts.map(({ text, dct, style }) => ({ text, dct, style })));
    const speeds = await throughputInWorker(files, docs);
    for (const [name, speed] of Object.entries(speeds)) {
      console.log(`all, in a worker of Chromium  ${name.padEnd(12)} ${speed.toFixed(1)} MB/s`);
    }
    await memory(docs, files['this reader']);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Each reader with what it imports in one file, for Node and browsers alike; by name, the files. */
async function buildReaders(folder) {
  const { build } = await import('vite');
  for (const name of Object.values(READERS)) {
    const lib = {
      entry: `src/tasks/timex-readers/${name}.mjs`,
      formats: ['es'],
      fileName: () => `${name}.mjs`,
    };
    await build({ configFile: false, logLevel: 'error', build: { lib, outDir: folder, emptyOutDir: false } });
  }
  return Object.fromEntries(
    Object.entries(READERS).map(([name, file]) => [name, join(folder, `${file}.mjs`)]),
  );
}

async function compare(corpus, docs, files, scoreAll) {
  for (const [name, file] of Object.entries(files)) {
    const { read } = await import(pathToFileURL(file).href);
    const system = docs.map((doc) => ({ doc: doc.doc, timexes: read(doc) }));
    const parts = {
      all: docs,
      tuned: docs.filter((_, i) => i % 2 === 0),
      check: docs.filter((_, i) => i % 2),
    };
    const scores = Object.entries(parts).map(([part, gold]) => `${part} ${line(scoreAll(gold, system))}`);
    const speed = throughput(docs, read);
    console.log(`${corpus.padEnd(13)} ${name.padEnd(12)} ${scores.join('   ')}   ${speed.toFixed(1)} MB/s`);
  }
}

/** What the process holds after all documents once and after many times as many: it must not grow with their number. */
async function memory(docs, file) {
  const { read } = await import(pathToFileURL(file).href);
  const held = [1, 30].map((times) => {
    for (let i = 0; i < times; i++) for (const doc of docs) read(doc);
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1e6;
  });
  const counts = [docs.length, 31 * docs.length].map((count) => `after ${count} documents`);
  console.log(`heap: ${held.map((mb, i) => `${mb.toFixed(0)} MB ${counts[i]}`).join(', ')}`);
}

function line({ ALL, ANCHORED }) {
  const percent = (x) => (100 * x).toFixed(1);
  return `${[ALL.strict.f, ALL.relaxed.f, ALL.valueF1].map(percent).join(' / ')} · ${percent(ANCHORED.valueF1)}`;
}

/** Warm, the best of a few passes over all documents, in MB a second of this process's own time. */
function throughput(docs, read) {
  const characters = docs.reduce((sum, { text }) => sum + text.length, 0);
  const times = Math.ceil(LENGTH / characters);
  for (let i = 0; i < WARM_UP; i++) for (const doc of docs) read(doc);
  let best = 0;
  for (let i = 0; i < PASSES; i++) {
    const begun = process.cpuUsage().user;
    for (let j = 0; j < times; j++) for (const doc of docs) read(doc);
    best = Math.max(best, (times * characters) / (process.cpuUsage().user - begun));
  }
  return best;
}
