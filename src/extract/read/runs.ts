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
 * Gives each line of bare text in an element a `span` of its own: what stands between blocks, and what `<br>` parts.
 * Without it "… on Monday.<br>Talks …" would be read as one sentence, for the text of the page, which stays as it is, has
 * nothing in place of a `<br>`.
 */
export function wrapRuns(element: Element): void {
  const { childNodes, ownerDocument } = element;
  if (element.querySelector(`[${RUN}]`)) return;
  const nodes = [...childNodes];
  const runs = runsOf(nodes);
  if (runs.length < 2 && nodes.every(isInline)) return;
  for (const run of runs) {
    const line = ownerDocument.createElement('span');
    line.setAttribute(RUN, '');
    element.insertBefore(line, run[0]);
    line.append(...run);
  }
}

/** Neighbours that make up a line each; those without a letter are none. */
function runsOf(nodes: readonly ChildNode[]): ChildNode[][] {
  const runs: ChildNode[][] = [[]];
  for (const node of nodes) {
    if (endsRun(node, runs.at(-1)!)) runs.push([]);
    if (isInline(node)) runs.at(-1)!.push(node);
  }
  return runs.filter((run) => /\p{L}/u.test(textOf(run)));
}

function endsRun(node: ChildNode, run: readonly ChildNode[]): boolean {
  if (!isInline(node)) return true;
  // Old pages also break their lines in the middle of a sentence.
  return (
    node.nodeName === 'BR' && (run.at(-1)?.nodeName === 'BR' || SENTENCE_END.test(textOf(run.slice(-3))))
  );
}

function isInline(node: ChildNode): boolean {
  if (node.nodeType !== 1) return true;
  return INLINE.has(node.nodeName) && !(node as Element).querySelector(BLOCKS);
}

function textOf(run: readonly ChildNode[]): string {
  return run.map(({ textContent }) => textContent).join('');
}
