import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp } from './say.mjs';

/** Corpora of the gold folder, and how their texts count. */
const CORPORA = { timebank: 'news', aquaint: 'news', 'wikiwars-dev': 'narrative', 'meantime-dev': 'news' };
const PASSES = 5;

/**
 * Measures the time reader beside chrono-node: `npm run bench -- timex GOLD_FOLDER`.
 * The folder holds `<corpus>.jsonl` and the TempEval-3 scorer `score.mjs`. The rules were tuned on the documents of
 * even index; the odd ones are the check.
 */
export async function benchTimex(folder) {
  if (!folder || !existsSync(join(folder, 'score.mjs')))
    giveUp('usage: npm run bench -- timex GOLD_FOLDER (a folder with score.mjs and *.jsonl)');
  const { scoreAll, readJsonl } = await import(pathToFileURL(resolve(folder, 'score.mjs')).href);
  const readers = { 'this reader': await ourReader(), 'chrono-node': await chronoReader() };
  console.log(
    'strict / relaxed / value F1 · ANCHORED value F1, in %; speed in MB of text a second, warm, one core\n',
  );
  for (const [corpus, style] of Object.entries(CORPORA)) {
    const file = join(folder, `${corpus}.jsonl`);
    if (!existsSync(file)) continue;
    const docs = readJsonl(file);
    for (const [name, read] of Object.entries(readers)) {
      const system = docs.map((doc) => ({ doc: doc.doc, timexes: read(doc, style) }));
      const parts = {
        all: docs,
        tuned: docs.filter((_, i) => i % 2 === 0),
        check: docs.filter((_, i) => i % 2),
      };
      const scores = Object.entries(parts).map(([part, gold]) => `${part} ${line(scoreAll(gold, system))}`);
      const speed = throughput(docs, (doc) => read(doc, style));
      console.log(`${corpus.padEnd(13)} ${name.padEnd(12)} ${scores.join('   ')}   ${speed.toFixed(1)} MB/s`);
    }
  }
}

function line({ ALL, ANCHORED }) {
  const percent = (x) => (100 * x).toFixed(1);
  return `${[ALL.strict.f, ALL.relaxed.f, ALL.valueF1].map(percent).join(' / ')} · ${percent(ANCHORED.valueF1)}`;
}

/** The best of a few passes over all documents, in MB a second of this process's own time. */
function throughput(docs, read) {
  const characters = docs.reduce((sum, { text }) => sum + text.length, 0);
  let best = 0;
  for (let i = 0; i < PASSES; i++) {
    const begun = process.cpuUsage().user;
    for (const doc of docs) read(doc);
    best = Math.max(best, characters / (process.cpuUsage().user - begun));
  }
  return best;
}

/** Built as the command is, since Node 20 reads no TypeScript. */
async function ourReader() {
  const { build } = await import('vite');
  const outDir = mkdtempSync(join(tmpdir(), 'bench-timex-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: { ssr: 'src/extract/time/index.ts', outDir, emptyOutDir: true },
      ssr: { noExternal: true },
    });
    const { readTimes } = await import(pathToFileURL(join(outDir, 'index.js')).href);
    return ({ text, dct }, style) => readTimes(text, { dct, style });
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

async function chronoReader() {
  const chrono = await import('chrono-node');
  return ({ text, dct }) =>
    chrono.parse(text, new Date(`${dct.slice(0, 10)}T12:00:00`)).map(({ index, text: words, start }) => {
      const value = chronoValue(start);
      return { start: index, end: index + words.length, type: value.includes('T') ? 'TIME' : 'DATE', value };
    });
}

/** As precise as what the text gave. */
function chronoValue(start) {
  const two = (part) => String(start.get(part)).padStart(2, '0');
  const year = String(start.get('year')).padStart(4, '0');
  if (start.isCertain('hour')) return `${year}-${two('month')}-${two('day')}T${two('hour')}:${two('minute')}`;
  if (start.isCertain('day') || start.isCertain('weekday')) return `${year}-${two('month')}-${two('day')}`;
  return start.isCertain('month') ? `${year}-${two('month')}` : year;
}
