import { describe, expect, it } from 'vitest';
import { el, path, rounded } from './el.ts';
import { printSvg } from './print.ts';

describe('printing', () => {
  it('writes a tree as XML', () => {
    const root = el('svg', { width: 10, 'font-size': 1.239 }, [
      el('g', {}, [el('text', { x: 1 }, 'Hi')]),
      el('rect', {}),
    ]);
    expect(printSvg(root)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<svg width="10" font-size="1.24">
 <g>
  <text x="1">Hi</text>
 </g>
 <rect/>
</svg>
`,
    );
  });

  it('escapes what XML would read as its own', () => {
    expect(printSvg(el('text', { a: `"<&'` }, '<b>&amp;</b>'))).toContain(
      `<text a="&quot;&lt;&amp;'">&lt;b&gt;&amp;amp;&lt;/b&gt;</text>`,
    );
  });

  it('leaves out what XML 1.0 does not allow: control characters, half surrogates, U+FFFE', () => {
    expect(printSvg(el('text', {}, 'a\u0000b\u001Bc\uD800d\uFFFEe\u{1F600}\uDC00'))).toContain(
      '<text>abcde\u{1F600}</text>',
    );
  });

  it('keeps an empty text empty', () => expect(printSvg(el('title', {}, ''))).toContain('<title></title>'));
});

describe('numbers of nodes', () => {
  it('have 2 decimals, and no minus before 0', () => {
    expect([1.005, 2.3456, -0.001, -0].map(rounded)).toEqual([1, 2.35, 0, 0]);
    expect(Object.is(rounded(-0.001), 0)).toBe(true);
    expect(path('M', 0.1 + 0.2, 1 / 3)).toBe('M 0.3 0.33');
  });

  it('are left out if undefined', () => expect(el('g', { x: undefined, y: 1 }).attrs).toEqual({ y: 1 }));
});
