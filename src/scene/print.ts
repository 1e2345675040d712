import type { SceneNode } from './node.ts';

/**
 * Prints a picture as a standalone SVG file: valid XML 1.0, the same bytes for the same tree.
 * @param root the `<svg>` node of a picture
 */
export function printSvg(root: SceneNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printNode(root, '')}\n`;
}

function printNode({ tag, attrs, children, text }: SceneNode, indent: string): string {
  const open = `${indent}<${tag}${Object.entries(attrs).map(printAttribute).join('')}`;
  if (text !== undefined) return `${open}>${escape(text)}</${tag}>`;
  if (!children) return `${open}/>`;
  const inner = children.map((child) => printNode(child, `${indent} `)).join('\n');
  return `${open}>\n${inner}\n${indent}</${tag}>`;
}

function printAttribute([name, value]: [string, string | number]): string {
  return ` ${name}="${escape(String(value))}"`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Everything but the characters of XML 1.0 (its production 2); half a surrogate pair is none. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text.replaceAll(NOT_XML, '').replaceAll(/[&<>"]/g, (character) => ENTITIES[character]);
}
