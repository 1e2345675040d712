import type { Attachment } from 'svelte/attachments';
import type { SceneNode } from '../scene/index.ts';

/** What each element was drawn from. */
const drawn = new WeakMap<Element, SceneNode>();

/**
 * Draws nodes into the element that it is attached to, over what it drew there before: an element stays as long as
 * its tag does, and only what has changed in it is touched. A picture has hundreds of nodes and changes with every
 * frame; a component for each would take many times as long, the first time above all.
 */
export function drawing(nodes: readonly SceneNode[]): Attachment<SVGElement> {
  return (element) => draw(element, nodes);
}

function draw(parent: Element, nodes: readonly SceneNode[]): void {
  let element = parent.firstElementChild;
  for (const node of nodes) {
    if (element?.localName !== node.tag) {
      const made = parent.ownerDocument.createElementNS('http://www.w3.org/2000/svg', node.tag);
      if (element) element.replaceWith(made);
      else parent.append(made);
      element = made;
    }
    update(element, node);
    element = element.nextElementSibling;
  }
  while (element) {
    const next = element.nextElementSibling;
    element.remove();
    element = next;
  }
}

function update(element: Element, node: SceneNode): void {
  const before = drawn.get(element);
  if (before === node) return;
  drawn.set(element, node);
  for (const name in before?.attrs) if (!(name in node.attrs)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(node.attrs)) {
    if (before?.attrs[name] !== value) element.setAttribute(name, String(value));
  }
  if (node.text !== undefined) {
    if (before?.text !== node.text) element.textContent = node.text;
  } else {
    if (before?.text !== undefined) element.textContent = '';
    draw(element, node.children ?? []);
  }
}
