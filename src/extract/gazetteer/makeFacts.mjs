// Writes data/gazetteer-battles.json: the battles, raids, bombardments and massacres of Wikidata (facts, CC0) that are safe
// to know by name, with the year of each. Run it with `node src/extract/gazetteer/makeFacts.mjs FACTS.tsv`, a table
// of "instances of historical event with a point in time" with the columns qid, label, date, date_note, enwiki.
//
// Only the year is kept: the day of a table like this is as often the last of a battle as the first, and the years before
// 1583 may be shifted by its calendar.
import { readFileSync, writeFileSync } from 'node:fs';

const [table] = process.argv.slice(2);
if (!table) throw new Error('usage: node src/extract/gazetteer/makeFacts.mjs FACTS.tsv');

const FIRST_YEAR = 1583;
/** Names that say what they name. Sieges, risings and campaigns last too long for one date. */
const NAMED_FIRST =
  /^(?:(?:First|Second|Third|Fourth|Fifth|Naval) )?(?:Battles?|Raids?|Storming|Relief|Bombardment) (?:of|on|for) (?:the )?\p{Lu}/u;
const NAMED_LAST = /^\p{Lu}.* (?:Battles?|Raid|[Mm]assacre|[Ii]ncident|[Mm]utiny)$/u;

const read = (name) => readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
const keyOf = (name) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** "First Battle of X" and "Battle of X" may be the same or not. */
const placeKey = (name) =>
  keyOf(name)
    .replace(/^(first|second|third|fourth|fifth|naval) /, '')
    .replace(/^(battles|raids) /, (word) => `${word.trim().slice(0, -1)} `);

const rows = readFileSync(table, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [qid, label, date, note = '', article = ''] = line.split('\t');
    return { qid, label: label.replace(/[–—]/g, '-'), date, note, article };
  });

const uses = new Map();
for (const key of rows.map(({ label }) => placeKey(label))) uses.set(key, (uses.get(key) ?? 0) + 1);
const hand = new Set(JSON.parse(read('gazetteer.json')).events.flatMap(({ names }) => names.map(placeKey)));

const battles = rows
  .filter(({ note }) => note === '')
  .filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date) && Number(date.slice(0, 4)) >= FIRST_YEAR)
  .filter(({ label }) => (NAMED_FIRST.test(label) || NAMED_LAST.test(label)) && !/[\d(),]/.test(label))
  // An article that has to say which one it is about has namesakes.
  .filter(({ article }) => !/[\d(]/.test(article))
  .filter(({ label }) => uses.get(placeKey(label)) === 1 && !hand.has(placeKey(label)))
  .map(({ qid, label, date }) => [label, date.slice(0, 4), qid])
  .toSorted(([a], [b]) => (a < b ? -1 : 1));

const lines = battles.map((battle) => `  ${JSON.stringify(battle)}`);
writeFileSync(
  new URL('../../../data/gazetteer-battles.json', import.meta.url),
  `[\n${lines.join(',\n')}\n]\n`,
);
console.log(`${battles.length} of ${rows.length} rows`);
