import type { SceneNode } from './node.ts';

type Attrs = Record<string, string | number | undefined>;

/**
 * Makes a node. Numbers are rounded to 2 decimals here and nowhere else; attributes that are undefined are left out.
 * @param content children, or the text of a text node
 */
export function el(tag: string, attrs: Attrs, content: SceneNode[] | string = []): SceneNode {
  const kept: SceneNode['attrs'] = {};
  for (const [name, value] of Object.entries(attrs)) {
    if (value !== undefined) kept[name] = typeof value === 'number' ? rounded(value) : value;
  }
  if (typeof content === 'string') return { tag, attrs: kept, text: content };
  return content.length > 0 ? { tag, attrs: kept, children: content } : { tag, attrs: kept };
}

/** px to 2 decimals, and never -0. */
export function rounded(px: number): number {
  return Math.round(px * 100) / 100 + 0;
}

/** A path from its pieces: `path('M', x, y, 'L', x, y)`. */
export function path(...pieces: (string | number)[]): string {
  return pieces.map((piece) => (typeof piece === 'number' ? rounded(piece) : piece)).join(' ');
}
