import type { Steps } from './steps.ts';

/** Items that are parsed in one step. */
const STEP = 100;
const QUOTE = 34;
const COMMA = 44;
const OPEN = new Set([91, 123]);
const CLOSE = new Set([93, 125]);
/** Stands for the items while the rest is parsed. */
const CUT = 'the events of this timeline';
const LIST = /\s*:\s*\[/y;

/**
 * Parses JSON text as `JSON.parse` does, but takes the items of the list `events` one by one: `JSON.parse` itself
 * would hold the page for half a second at 100,000 events.
 * @throws SyntaxError as `JSON.parse` does
 */
export function* parseJsonBySteps(json: string): Steps<unknown> {
  const start = startOfEvents(json);
  if (start === undefined) return JSON.parse(json);
  const items: unknown[] = [];
  try {
    let from = start;
    let end = endOfItem(json, from);
    for (; json.charCodeAt(end) === COMMA; end = endOfItem(json, from)) {
      items.push(JSON.parse(json.slice(from, end)));
      from = end + 1;
      if (items.length % STEP === 0) yield from / json.length;
    }
    const last = json.slice(from, end);
    if (items.length > 0 || last.trim() !== '') items.push(JSON.parse(last));
    const whole = JSON.parse(json.slice(0, start) + JSON.stringify(CUT) + json.slice(end));
    // Of two lists of one name the last counts, so without the mark this was not the one.
    if (whole.events[0] === CUT) return { ...whole, events: items };
  } catch {
    // What is wrong is told for the whole text, with its place in it.
  }
  return JSON.parse(json);
}

/** The place behind the `[` of the list `events` of the outermost object, if there is one. */
function startOfEvents(json: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (OPEN.has(code)) depth++;
    else if (CLOSE.has(code)) depth--;
    else if (code === QUOTE) {
      const name = at;
      at = endOfString(json, at);
      LIST.lastIndex = at + 1;
      if (depth === 1 && json.startsWith('"events"', name) && LIST.test(json)) return LIST.lastIndex;
    }
  }
  return undefined;
}

/** The place of the comma or bracket that ends the item which begins here; the text's end if nothing does. */
function endOfItem(json: string, from: number): number {
  let depth = 0;
  for (let at = from; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (OPEN.has(code)) depth++;
    else if (depth === 0 && (code === COMMA || CLOSE.has(code))) return at;
    else if (CLOSE.has(code)) depth--;
  }
  return json.length;
}

/** The place of the quote that ends the string which begins with one here. */
function endOfString(json: string, quote: number): number {
  for (let end = json.indexOf('"', quote + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return json.length;
}
