import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { SceneNode } from '../scene/index.ts';
import { drawing } from './drawing.ts';

const { document } = parseHTML('<html><body></body></html>');

function empty(): SVGElement {
  return document.createElementNS('http://www.w3.org/2000/svg', 'g') as SVGElement;
}

function drawn(...pictures: SceneNode[][]): SVGElement {
  const element = empty();
  for (const nodes of pictures) drawing(nodes)(element);
  return element;
}

const line = (attrs: SceneNode['attrs']): SceneNode => ({ tag: 'line', attrs });
const text = (words: string): SceneNode => ({ tag: 'text', attrs: {}, text: words });
const group = (...children: SceneNode[]): SceneNode => ({ tag: 'g', attrs: {}, children });

it('draws nodes and what is in them', () => {
  expect(drawn([line({ x1: 1.5 }), group(text('1930s'))]).innerHTML).toBe(
    '<line x1="1.5" /><g><text>1930s</text></g>',
  );
});

it.each<[string, SceneNode[], SceneNode[]]>([
  ['changes, adds and drops attributes', [line({ x1: 1, x2: 2 })], [line({ x1: 3 })]],
  ['takes away what is left over', [text('a'), text('b'), text('c')], [text('b')]],
  ['adds what is new', [text('a')], [text('a'), text('b')]],
  ['puts another tag in the place', [text('a'), text('b')], [line({}), text('b')]],
  ['writes words in the place of nodes', [group(text('a'))], [{ tag: 'g', attrs: {}, text: 'b' }]],
  ['draws nodes in the place of words', [{ tag: 'g', attrs: {}, text: 'b' }], [group(text('a'))]],
  ['draws nothing', [group(text('a'))], []],
])('%s, as if it had been drawn so at first', (_, before, after) => {
  expect(drawn(before, after).innerHTML).toBe(drawn(after).innerHTML);
  expect(drawn(before, after, before).innerHTML).toBe(drawn(before).innerHTML);
});

it('keeps the elements that are there already', () => {
  const element = empty();
  drawing([group(text('a'))])(element);
  const words = element.querySelector('text');
  drawing([group(text('b'))])(element);
  expect(element.querySelector('text')).toBe(words);
});

it('takes markup for words', () => {
  expect(drawn([text('<b>&')]).querySelector('b')).toBe(null);
});
