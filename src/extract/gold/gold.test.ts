import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../index.ts';
import { datedSentences } from './baseline.ts';
import { matchEvents, scoreOf, type GoldDocument, type GoldEvent } from './score.ts';
import { systemEvents, textOf } from './system.ts';

/** Scores the extraction on events written down by hand, where the folder with the texts is at hand. */
const FOLDER = fileURLToPath(new URL('../../../../shared/eval/', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

const documents = readdirSync(HERE)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(HERE + name, 'utf8')) as GoldDocument);

/**
 * A little under what was reached. `tuned` documents may be read by whoever improves the rules: the score on them is what
 * the rules were made for. `check` documents were written down before anything ran on them and are looked at only by
 * their total, so that it tells what to await of fresh texts; once their errors are read, they belong to `tuned`.
 */
const FLOORS = { tuned: { f1: 0.85, datedF1: 0.83 }, check: { f1: 0.77, datedF1: 0.735 } };

describe.runIf(existsSync(FOLDER))('against events told by hand', () => {
  it.each(documents)('$doc is the text that was read', (document) => {
    expect(hashOf(textOf(FOLDER, document))).toBe(document.hash);
  });

  it.each(['tuned', 'check'] as const)('%s documents', (half) => {
    const own = documents.filter((each) => each.half === half);
    const scoreBy = (read: typeof systemEvents) =>
      scoreOf(own.map((each) => matchEvents(each.events, read(textOf(FOLDER, each), each))));
    const [score, baseline] = [systemEvents, datedSentences].map(scoreBy);
    console.log(half, own.length, 'documents', JSON.stringify(score));
    console.log(half, 'by dated sentences alone', JSON.stringify(baseline));
    expect(score.f1).toBeGreaterThan(baseline.f1);
    expect(score.datedF1).toBeGreaterThan(baseline.datedF1);
    expect(score.f1).toBeGreaterThan(FLOORS[half].f1);
    expect(score.datedF1).toBeGreaterThan(FLOORS[half].datedF1);
  });
});

describe('the scorer', () => {
  const event = (gist: string, date: string, more: Partial<GoldEvent> = {}): GoldEvent => ({
    gist,
    dates: [date],
    dating: 'stated',
    actors: [],
    quotes: [[0, 50]],
    ...more,
  });
  const told = (title: string, date: string, start = 0) => ({ title, date, actors: [], starts: [start] });

  it('joins what is of the same sentence and date, or shares a word', () => {
    const gold = [event('army enters town', '1990'), event('treaty signed', '1991')];
    const system = [told('Generals sign the treaty', '1992'), told('Town falls', '1990')];
    const { pairs } = matchEvents(gold, system);
    expect(pairs.map(({ gold: { gist }, dated }) => [gist, dated])).toEqual([
      ['army enters town', true],
      ['treaty signed', false],
    ]);
    expect(scoreOf([matchEvents(gold, system)])).toMatchObject({ f1: 1, datedF1: 0.5 });
  });

  it('counts what is told twice or elsewhere as false, and what is not told as missed', () => {
    const matched = matchEvents(
      [event('army enters town', '1990'), event('treaty signed', '1991', { quotes: [[60, 90]] })],
      [told('Army enters town', '1990'), told('Army enters', '1990'), told('Treaty', '1991')],
    );
    expect(matched.false).toHaveLength(2);
    expect(matched.missed).toHaveLength(1);
  });

  it('lets an optional event be told or not', () => {
    const gold = [event('army enters town', '1990', { optional: true })];
    const nothing = { pairs: [], missed: [], false: [] };
    expect(matchEvents(gold, [])).toEqual(nothing);
    expect(matchEvents(gold, [told('Army enters', '1990')])).toEqual(nothing);
    expect(matchEvents(gold, [told('Army enters', '1999')]).false).toHaveLength(1);
  });
});
