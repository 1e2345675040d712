import { holdersOf } from './elements.ts';

/** Marks a line of text that had no element of its own. */
export const RUN = 'data-run';

const INLINE = new Set(
  'A ABBR B BDI BDO BIG BR CITE CODE DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const BLOCKS = 'p, div, section, article, ul, ol, dl, table, blockquote, h1, h2, h3, h4, h5, h6';
const SENTENCE_END = /[.!?]["'”’)\]]*\s*$/;

/**
 * Gives each line of bare text in the boxes a `span` of its own: what stands between blocks, and what `<br>` parts.
 * Without it "… on Monday.<br>Talks …" would be read as one sentence, for the text of the page, which stays as it is, has
 * nothing in place of a `<br>`.
 */
export function wrapRuns(document: Document, boxes: Iterable<Element>): void {
  const done = holdersOf(document.querySelectorAll(`[${RUN}]`));
  const ofBlocks = holdersOf(document.querySelectorAll(BLOCKS));
  const isInline: IsInline = (node) =>
    node.nodeType !== 1 || (INLINE.has(node.nodeName) && !ofBlocks.has(node as Element));
  for (const box of boxes) {
    if (done.has(box)) continue;
    const nodes = [...box.childNodes];
    const runs = runsOf(nodes, isInline);
    if (runs.length < 2 && nodes.every(isInline)) continue;
    for (const run of runs) {
      const line = document.createElement('span');
      line.setAttribute(RUN, '');
      box.insertBefore(line, run[0]);
      for (const node of run) line.append(node);
    }
  }
}

type IsInline = (node: ChildNode) => boolean;

/** Neighbours that make up a line each; those without a letter are none. */
function runsOf(nodes: readonly ChildNode[], isInline: IsInline): ChildNode[][] {
  const runs: ChildNode[][] = [[]];
  for (const node of nodes) {
    const run = runs.at(-1)!;
    if (!isInline(node)) runs.push([]);
    else if (node.nodeName === 'BR' && endsRun(run)) runs.push([node]);
    else run.push(node);
  }
  return runs.filter((run) => /\p{L}/u.test(textOf(run)));
}

/** Whether a `<br>` behind it parts lines; old pages also break theirs in the middle of a sentence. */
function endsRun(run: readonly ChildNode[]): boolean {
  return run.at(-1)?.nodeName === 'BR' || SENTENCE_END.test(textOf(run.slice(-3)));
}

function textOf(run: readonly ChildNode[]): string {
  return run.map(({ textContent }) => textContent).join('');
}
