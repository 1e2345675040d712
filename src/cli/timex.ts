import { formatProblem } from '../events/index.ts';
import { decode } from '../extract/read/decode.ts';
import { namedTimes } from '../extract/gazetteer/namedEvents.ts';
import { readTimes, type TimeStyle, type Timex } from '../extract/time/index.ts';
import { DOCUMENT_HELP, readDocument } from './document.ts';
import { Failure, wrongUsage } from './failure.ts';
import { print, readInput, STREAM } from './files.ts';
import { linesOf } from './lines.ts';
import { readArgs, readChoice, readDay, type Command } from './options.ts';
import { writeResults, type LineResult } from './results.ts';

const STYLES = ['auto', 'news', 'narrative'] as const;

const help = `usage: geo-timeline timex FILE [--published DATE] [--style news|narrative|auto] [--json]
       geo-timeline timex FILE --jsonl [--published DATE] [--style news|narrative|auto]

Finds the time expressions in plain English text, with their TIMEX3 type and value, and their EDTF date
where they name a place on the calendar. FILE is a text, or - for standard input.

  --published DATE   when the text appeared: "on Tuesday" and the like are counted from it;
                     with --jsonl, for the documents that do not say it themselves
  --style STYLE      news counts from the publication date, a narrative from the last date mentioned;
                     auto, unless told, looks at the text
  --json             a JSON list instead of a table
  --jsonl            JSON Lines in and out: one document a line in, one
                     {"doc", "timexes": [{"start", "end", "text", "type", "value", "mod", "edtf"}]} a line out, in
                     the same order. A line that is wrong is told, and the others go on; the exit code is then 1

${DOCUMENT_HELP}

"start" and "end" are UTF-16 indices into the text, end-exclusive, as JavaScript slices strings.
`;

export const timex: Command = {
  name: 'timex',
  summary: 'find the time expressions in a text',
  help,
  run: async (args) => {
    const { values, positionals } = readArgs('timex', args, {
      published: { type: 'string' },
      style: { type: 'string', default: 'auto' },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
    });
    if (positionals.length !== 1)
      throw wrongUsage(`timex: expected one file, received ${positionals.length}`, 'timex');
    const style = readChoice(values.style, STYLES, 'style', 'timex');
    const dct = values.published === undefined ? undefined : readDay(values.published, 'published', 'timex');
    const [name] = positionals;
    if (values.jsonl) return writeResults(name, STREAM, timexLines(name, style, dct));
    const text = decode(name, await readInput(name));
    if (!text.ok) throw new Failure(text.problems.map(formatProblem));
    const timexes = read(text.value, style, dct);
    await print(values.json ? `${JSON.stringify(timexes, null, 2)}\n` : table(timexes));
  },
};

type Result = Pick<Timex, 'start' | 'end' | 'text' | 'type' | 'value' | 'mod' | 'edtf'>;

function read(text: string, style: TimeStyle, dct: string | undefined): Result[] {
  const found = readTimes(text, { style, namedTimes: namedTimes(), ...(dct && { dct }) });
  return found.map(({ start, end, text: words, type, value, mod, edtf }) => ({
    start,
    end,
    text: words,
    type,
    value,
    ...(mod && { mod }),
    ...(edtf && { edtf }),
  }));
}

async function* timexLines(
  name: string,
  style: TimeStyle,
  published: string | undefined,
): AsyncGenerator<LineResult> {
  for await (const line of linesOf(name)) {
    const given = readDocument(line);
    if (!('document' in given)) yield given;
    else {
      const { id, text, published: dct = published } = given.document;
      yield {
        line: JSON.stringify({ doc: id, timexes: read(text, style, dct) }),
        others: given.others,
      };
    }
  }
}

function table(timexes: readonly Result[]): string {
  if (timexes.length === 0) return 'no time expressions\n';
  const head = ['text', 'type', 'value', 'mod', 'EDTF'];
  const rows = timexes.map(({ text, type, value, mod = '', edtf = '' }) => [
    text.replaceAll(/\s+/g, ' '),
    type,
    value,
    mod,
    edtf,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
