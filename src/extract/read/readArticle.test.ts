import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../events/index.ts';
import { parseHtml } from './linkedom.ts';
import { readArticle } from './readArticle.ts';
import { documentOf } from './testing.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function read(name: string, content: string | Uint8Array) {
  return readArticle({ name, bytes: typeof content === 'string' ? bytes(content) : content }, parseHtml);
}

function article(name: string, content: string | Uint8Array) {
  const result = read(name, content);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.value;
}

function problems(name: string, content: string | Uint8Array): string[] {
  const result = read(name, content);
  return result.ok ? [] : result.problems.map(formatProblem);
}

/** The blocks' text, as it is in the source. */
function prose(name: string, content: string): string[] {
  const { text, blocks } = article(name, content);
  return blocks.map(({ start, end, kind }) => (kind === 'heading' ? '# ' : '') + text.slice(start, end));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\uFEFF${text}`].forEach((letter, index) =>
    view.setUint16(2 * index, letter.charCodeAt(0), littleEndian),
  );
  return new Uint8Array(view.buffer);
}

describe('what cannot be read is told', () => {
  it.each([
    ['a.txt', '', ['a.txt: expected an article, received an empty file']],
    ['a.pdf', 'text', ['a.pdf: expected a name that ends in .md, .txt, .html, .htm, received another']],
    [
      'a.pdf',
      '%PDF-1.7',
      [
        'a.pdf: expected a name that ends in .md, .txt, .html, .htm, received a PDF document (copy its text into one)',
      ],
    ],
    ['README', 'text', ['README: expected a name that ends in .md, .txt, .html, .htm, received another']],
    [
      'a.txt',
      new Uint8Array([72, 0, 105]),
      ['a.txt: expected text, received a binary file (it has NUL bytes)'],
    ],
    [
      'a.txt',
      new Uint8Array([0xc3, 0x28]),
      ['a.txt: expected text in UTF-8 or UTF-16, received bytes that are not UTF-8'],
    ],
    ['a.txt', ' \n\n---\n', ['a.txt: expected an article, received a file without text']],
    ['a.txt', 'A word. '.repeat(1_300_000), ['a.txt: expected an article of at most 5 MB, received 10.4 MB']],
    [
      'a.md',
      '---\ntitle: A\n\nText.',
      ['a.md: front matter: expected a line of --- that ends it, received none'],
    ],
    [
      'a.md',
      '---\npublished: soon\n---\nText.',
      ['a.md: front matter: published: expected a date such as 2025-09-02, received "soon"'],
    ],
    [
      'a.md',
      '---\npublished: 2025-02-30\n---\nText.',
      ['a.md: front matter: published: expected a date such as 2025-09-02, received "2025-02-30"'],
    ],
    [
      'a.md',
      '---\n- a\n---\nText.',
      ['a.md: front matter: expected fields, such as "title: A title", received a list of 1'],
    ],
    [
      'a.md',
      '---\ntitle: [a, b]\nurl: nowhere\n---\nText.',
      [
        'a.md: front matter: title: expected text, received a list of 2',
        'a.md: front matter: url: expected an http or https address, received "nowhere"',
      ],
    ],
    [
      'a.md',
      '---\nurl: HTTPS://a.example/b\n---\nText.',
      ['a.md: front matter: url: expected an http or https address, received "HTTPS://a.example/b"'],
    ],
  ])('%s %#', (name, content, expected) => expect(problems(name, content)).toEqual(expected));

  it('names the line of broken front matter', () => {
    const [problem] = problems('seeds/x.md', '---\ntitle: A\npublished: "2025\n---\nText.');
    expect(problem).toMatch(/^seeds\/x\.md: front matter: line \d: expected YAML/);
  });
});

describe('encodings', () => {
  const text = 'Zoë’s “café” opened.';
  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(text)])],
    ['UTF-16, little-endian', utf16(text, true)],
    ['UTF-16, big-endian', utf16(text, false)],
  ])('%s', (_, content) => expect(article('a.txt', content).text).toBe(text));
});

describe('the text made for reading', () => {
  it('is as long as the source, with plain quotes and spaces, and without markup', () => {
    const { text, reading } = article(
      'a.md',
      '---\ntitle: T\n---\nThe\u00A0**“old”** [friend](http://a.b) came.\n',
    );
    expect(reading).toHaveLength(text.length);
    expect(reading.trim().replace(/ +/g, ' ')).toBe('The "old" friend came.');
    expect(reading.indexOf('friend')).toBe(text.indexOf('friend'));
  });

  it('leaves out datelines', () => {
    expect(article('a.txt', 'CAIRO, Egypt (AP) -- Talks began.').reading.trim()).toBe('Talks began.');
    expect(article('a.txt', 'NATO leaders met.').reading).toBe('NATO leaders met.');
  });

  it.each([
    'LIMA, Peru - ',
    'OSLO, Sept 29 - ',
    'OSLO, Sept. 29, 2025 - ',
    'ADDIS ABABA, 3 May (Agency) - ',
    'BRUSSELS (Example News) Nov 15, 2021 - ',
    'LAGOS, Nigeria (Agency) - ',
    'OSLO (Agency) — ',
    'OSLO - ',
    'SAN MARINO - ',
  ])('leaves out %j', (dateline) =>
    expect(article('a.txt', `${dateline}Talks began.`).reading.trim()).toBe('Talks began.'),
  );

  it.each([
    'NATO, the alliance - it has 32 members - met.',
    'UN-led talks, in Geneva - failed.',
    'NATO (the alliance) - met.',
    'The UN (United Nations) met - at last.',
    'Oslo, Norway - a city.',
    'NATO - the alliance - met.',
    '1962 – Peru joined the union.',
    '29 May 1962 — Peru joined the union.',
  ])('reads all of %j', (text) => {
    expect(article('a.txt', text).reading).toBe(text);
  });
});

describe('paragraphs of plain text', () => {
  it.each([
    ['a line a paragraph', 'One came.\nTwo went.', ['One came.', 'Two went.']],
    [
      'wrapped lines',
      'One came to\nthe town. Two\nwent.\n\nThree stayed.',
      ['One came to\nthe town. Two\nwent.', 'Three stayed.'],
    ],
    [
      'a title in front',
      'A Tale of Two\nIt was the best of times, it was the worst of times.',
      ['# A Tale of Two', 'It was the best of times, it was the worst of times.'],
    ],
    [
      'a date line',
      'A tale\n\nJune 13, 2005\n\nIt was the best of times.',
      ['# A tale', 'It was the best of times.'],
    ],
    ...['\r', '\r\n', '\v', '\u2028', '\u0085'].map((end): [string, string, string[]] => [
      `lines that end in ${JSON.stringify(end)}`,
      `One came.${end}Two went.${end}`,
      ['One came.', 'Two went.'],
    ]),
  ])('%s', (_, text, expected) => expect(prose('a.txt', text)).toEqual(expected));

  it.each([
    'Also Read: Kim, Xi, Putin to Unite at Parade',
    'Read more: what happened next',
    'Subscribe to our newsletter',
    'By Jane Doe and John Q. Public',
    'Photo: A soldier in Kyiv on Monday',
    '(Reporting by Jane Doe; Editing by John Roe)',
    '© 2025 The Daily. All rights reserved.',
    'Advertisement',
    'Updated: 3 September 2025',
  ])('boilerplate is no text: %s', (line) => {
    expect(prose('a.txt', `Talks began on Monday.\n${line}\nThey ended on Tuesday.`)).toEqual([
      'Talks began on Monday.',
      'They ended on Tuesday.',
    ]);
  });

  it.each([
    'By Monday the town had fallen.',
    'Read the treaty as a whole, and it is clear.',
    'Photographs show the damage.',
    'Subscribers left.',
  ])('a sentence is text: %s', (line) =>
    expect(prose('a.txt', `Talks began.\n${line}`)).toEqual(['Talks began.', line]),
  );
});

describe('publication', () => {
  it.each([
    ['a.md', '---\npublished: 2025-09-02\n---\nText.', '2025-09-02', 'front matter'],
    ['a.txt', 'A tale\n\nJune 13, 2005\n\nIt was.', '2005-06-13', 'date line'],
    [
      'a.html',
      '<head><meta property="article:published_time" content="2025-09-02T10:00:00Z"></head><body><p>Text.</p></body>',
      '2025-09-02',
      'meta',
    ],
    [
      'a.html',
      '<head><script type="application/ld+json">{"datePublished": "2025-09-03"}</script></head><body><p>Text.</p></body>',
      '2025-09-03',
      'json-ld',
    ],
    [
      'a.html',
      '<body><article><time datetime="2025-09-04">4 Sep</time><p>Text.</p></article></body>',
      '2025-09-04',
      'time element',
    ],
  ])('%s %#', (name, content, date, origin) =>
    expect(article(name, content).published).toEqual({ date, origin }),
  );

  it('is unknown where nothing says it', () => {
    expect(article('a.txt', 'It was on 3 May 2001.').published).toBeUndefined();
  });
});

describe('Markdown', () => {
  it('has headings, lists and quotes as blocks; code, tables, images and lists of links are no text', () => {
    const text =
      '# Title\n\nFirst line\nsecond line.\n\n- one point\n- [a link](http://a.b)\n\n> a quote\n\n```\ncode\n```\n| a | b |\n\n![x](y.png)\n';
    expect(prose('a.md', text)).toEqual(['# Title', 'First line\nsecond line.', 'one point', 'a quote']);
  });

  it('takes its title and id from the front matter, or from the heading and the name', () => {
    expect(
      article('seeds/My Tale.md', '---\ntitle: T\nid: Own Id\ncites: C\n---\n# H\n\nText.'),
    ).toMatchObject({ title: 'T', id: 'own-id', cited: 'C' });
    expect(article('seeds/My Tale.md', '# H\n\nText.')).toMatchObject({ title: 'H', id: 'my-tale' });
  });
});

describe('HTML', () => {
  const paragraph = (text: string) =>
    `<p>${text} ${'And then much more was said about it, at length, by everybody. '.repeat(5)}</p>`;
  const page = `<!doctype html><html><head><title>T - Site</title><meta property="og:title" content="T"><meta property="og:site_name" content="The Site"><link rel="canonical" href="https://site.example/t"></head><body>
    <header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
    <main><article><h1>T</h1>${paragraph('Talks began &amp; went on.')}<figure><img src="x"><figcaption>A caption of 1999.</figcaption></figure>
    <p><a href="/x">Also Read: Another tale</a></p>${paragraph('They ended on Monday.')}</article></main>
    <aside><p>Related: a list of 2001.</p></aside><footer><p>© 2025</p></footer></body></html>`;

  it('has the article as its blocks, and no navigation, caption or pointer', () => {
    const starts = prose('a.html', page).map((block) => block.slice(0, 20));
    expect(starts).toEqual(['# T', 'Talks began & went o', 'They ended on Monday']);
  });

  it('reads a page that sets its paragraphs as mere divs', () => {
    const divs = page.replaceAll(/<p>(?!<a|Related|©)/g, '<div>').replaceAll('. </p>', '. </div>');
    expect(divs).toContain('<div>Talks began');
    const starts = prose('a.html', divs).map((block) => block.slice(0, 20));
    expect(starts).toEqual(['# T', 'Talks began & went o', 'They ended on Monday']);
  });

  it('counts in the text of the body', () => {
    const { text, reading, title, publisher, url } = article('a.html', page);
    expect(text).toBe(documentOf(page).body.textContent);
    expect(reading).toHaveLength(text.length);
    expect({ title, publisher, url }).toEqual({
      title: 'T',
      publisher: 'The Site',
      url: 'https://site.example/t',
    });
  });

  it('counts the text of scripts and drawings, but none of comments and of what is not seen', () => {
    const { text, reading } = article(
      'a.html',
      '<p>Talks began.</p><script>let a;</script><!-- b --><svg><text>c</text></svg><iframe>d</iframe><noscript>e</noscript>' +
        '<template>f</template><p>They ended.</p>',
    );
    expect(text).toBe('Talks began.let a;cThey ended.');
    expect(reading.replace(/ +/g, ' ')).toBe('Talks began. They ended.');
  });

  it('reads a fragment without a document around it', () => {
    expect(prose('a.htm', '<p>Talks began.</p><p>They ended.</p>')).toEqual(['Talks began.', 'They ended.']);
  });
});
