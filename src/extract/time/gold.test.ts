import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isEdtf } from '../../events/index.ts';
import { readTimes, type TimeStyle, type Timex } from './index.ts';

/**
 * Scores the reader on gold time expressions, where the folder with them is at hand. The floors are a little under
 * what it reached; the rules were tuned on the documents of even index, so the odd ones say what to expect elsewhere.
 */

const FOLDER = fileURLToPath(new URL('../../../../shared/eval/', import.meta.url));

interface GoldDoc {
  doc: string;
  dct: string;
  text: string;
  timexes: Pick<Timex, 'start' | 'end' | 'type' | 'value'>[];
}

interface Scored {
  ALL: { strict: { f: number }; relaxed: { f: number }; valueF1: number };
  ANCHORED: { valueF1: number };
}

const CORPORA: [
  corpus: string,
  style: TimeStyle,
  floors: [strict: number, relaxed: number, value: number, anchored: number],
][] = [
  ['timebank', 'news', [90.5, 94, 83.5, 87.1]],
  ['aquaint', 'news', [83, 93.7, 76.4, 79.7]],
  ['wikiwars-dev', 'narrative', [91.7, 95.7, 90.3, 94.5]],
  ['meantime-dev', 'news', [90, 93.3, 81.8, 87]],
];

describe.runIf(existsSync(FOLDER))('against gold', () => {
  test.each(CORPORA)('%s', async (corpus, style, floors) => {
    const { scoreAll } = (await import(/* @vite-ignore */ `${FOLDER}score.mjs`)) as {
      scoreAll(gold: GoldDoc[], system: { doc: string; timexes: Timex[] }[]): Scored;
    };
    const docs = readFileSync(`${FOLDER}${corpus}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldDoc);
    const system = docs.map(({ doc, dct, text }) => ({ doc, timexes: readTimes(text, { dct, style }) }));
    const { ALL, ANCHORED } = scoreAll(docs, system);
    const scores = [ALL.strict.f, ALL.relaxed.f, ALL.valueF1, ANCHORED.valueF1].map((f) => 100 * f);
    for (const [i, floor] of floors.entries()) expect(scores[i]).toBeGreaterThan(floor);
    const told = docs.map(({ doc, dct, text }) => ({ doc, timexes: readTimes(text, { dct }) }));
    expect(100 * scoreAll(docs, told).ALL.valueF1, 'style auto').toBeGreaterThan(floors[2] - 1);
    for (const { timexes } of system)
      expect(timexes.every(({ edtf }) => edtf === undefined || isEdtf(edtf))).toBe(true);
  });
});
