import { codePoints } from './selector.ts';
import { formatPath, shown, type Problem } from './problem.ts';

/** Events that are checked in one step. */
const STEP = 500;

/**
 * What a schema cannot say: ids are given once, and those referred to exist; a quote is as long as its
 * position says. Runs on data that may be of any shape, so that these problems are told together with the schema's.
 * @returns yields after each step how much is done, 0 to 1
 */
export function* checkReferences(data: unknown): Generator<number, Problem[]> {
  const sources = list(data, 'sources');
  const actors = list(data, 'actors');
  const events = list(data, 'events');
  const undated = list(data, 'undated');
  const sourceIds = new Set(sources.map((source) => field(source, 'id')));
  const actorIds = new Set(actors.map((actor) => field(actor, 'id')));
  const problems = Object.entries({ sources, actors, undated }).flatMap(([key, items]) =>
    items.flatMap(repeated(key)),
  );
  const isRepeated = repeated('events');
  for (let from = 0; from < events.length; from += STEP) {
    for (const [offset, event] of events.slice(from, from + STEP).entries()) {
      const path = ['events', from + offset];
      problems.push(
        ...isRepeated(event, from + offset),
        ...checkActors(event, [...path, 'actors'], actorIds),
        ...checkEvidence(event, [...path, 'evidence'], sourceIds),
      );
    }
    yield from / events.length;
  }
  problems.push(
    ...undated.flatMap((event, index) => checkEvidence(event, ['undated', index, 'evidence'], sourceIds)),
  );
  return problems;
}

/** Asked of each item of a list in turn: whether its id was given before. */
function repeated(key: string): (item: unknown, index: number) => Problem[] {
  const first = new Map<unknown, number>();
  return (item, index) => {
    const id = field(item, 'id');
    if (typeof id !== 'string') return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const expected = `an id of its own (${key}[${earlier}] has this one)`;
    return [{ path: formatPath([key, index, 'id']), expected, received: shown(id) }];
  };
}

function checkActors(event: unknown, path: PropertyKey[], known: ReadonlySet<unknown>): Problem[] {
  return list(event, 'actors').flatMap((actor, index) =>
    typeof actor !== 'string' || known.has(actor)
      ? []
      : [
          {
            path: formatPath([...path, index]),
            expected: 'the id of an actor in actors',
            received: shown(actor),
          },
        ],
  );
}

function checkEvidence(event: unknown, path: PropertyKey[], known: ReadonlySet<unknown>): Problem[] {
  return list(event, 'evidence').flatMap((evidence, index) => {
    const source = field(evidence, 'source');
    const problems: Problem[] = [];
    if (typeof source === 'string' && !known.has(source)) {
      const where = formatPath([...path, index, 'source']);
      problems.push({ path: where, expected: 'the id of a source in sources', received: shown(source) });
    }
    const [quote, position] = list(evidence, 'selector');
    const exact = field(quote, 'exact');
    const start = field(position, 'start');
    const end = field(position, 'end');
    if (typeof exact === 'string' && typeof start === 'number' && typeof end === 'number') {
      const length = codePoints(exact);
      if (end - start !== length) {
        const expected = `a position of ${length} code points, as the quote has`;
        problems.push({
          path: formatPath([...path, index, 'selector', 1]),
          expected,
          received: `${start} to ${end}`,
        });
      }
    }
    return problems;
  });
}

function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}

function list(data: unknown, key: string): unknown[] {
  const value = field(data, key);
  return Array.isArray(value) ? value : [];
}
