import { expect, it } from 'vitest';
import { formatProblem } from '../../events/index.ts';
import { readFiles } from './readFiles.ts';

const PLAN =
  'The plan\n\nOn 5 June 1947, George Marshall announced the plan in Cambridge. The delegates met on Tuesday.';
const PAGE = `<!doctype html><html><head><title>The pact</title><meta property="article:published_time" content="1949-04-05"></head>
  <body><article><h1>The pact</h1><p>Twelve states signed the treaty in Washington on Monday. The talks had begun in July 1948.</p></article></body></html>`;

const plan = new File([PLAN], 'plan.txt');
const page = new File([PAGE], 'pact.html');

it('makes one timeline of articles, text and pages, each with its day and where that is said', async () => {
  const shares: number[] = [];
  const { timeline, dates, problems } = await readFiles(
    { files: [plan, page], published: '1947-06-06' },
    (share) => shares.push(share),
  );
  expect(problems).toEqual([]);
  expect(dates).toEqual([
    { id: 'plan', published: { date: '1947-06-06', origin: 'option' } },
    { id: 'pact', published: { date: '1949-04-05', origin: 'meta' } },
  ]);
  expect(timeline!.events.map(({ date }) => date)).toEqual([
    '1947-06-03',
    '1947-06-05',
    '1948-07',
    '1949-04-04',
  ]);
  expect(shares).toEqual([0.5, 1]);
});

it('gives the same timeline in whatever order', async () => {
  const [one, other] = await Promise.all([
    readFiles({ files: [plan, page] }),
    readFiles({ files: [page, plan] }),
  ]);
  expect(one).toEqual(other);
});

it('tells what is wrong with a file by its name, and reads the others', async () => {
  const gone = Object.assign(new File([PLAN], 'gone.txt'), {
    arrayBuffer: () => Promise.reject(new DOMException('The file could not be found.', 'NotFoundError')),
  });
  const files = [
    new File([], 'empty.txt'),
    new File(['x'.repeat(5_000_001)], 'long.txt'),
    new File([new Uint8Array([0x41, 0xc3, 0x28])], 'latin.txt'),
    new File([new Uint8Array([0x41, 0, 0x42])], 'binary.txt'),
    new File(['%PDF'], 'paper.pdf'),
    new File(['---\npublished: soon\n---\nTalks began.'], 'front.md'),
    gone,
    plan,
  ];
  const { timeline, problems } = await readFiles({ files });
  expect(timeline!.sources.map(({ id }) => id)).toEqual(['plan']);
  expect(problems.map(formatProblem)).toEqual([
    'empty.txt: expected an article, received an empty file',
    'long.txt: expected an article of at most 5 MB, received 5.0 MB',
    'latin.txt: expected text in UTF-8 or UTF-16, received bytes that are not UTF-8',
    'binary.txt: expected text, received a binary file (it has NUL bytes)',
    'paper.pdf: expected a name that ends in .md, .txt, .html, .htm, received a PDF document (copy its text into one)',
    'front.md: front matter: published: expected a date such as 2025-09-02, received "soon"',
    'gone.txt: expected a file that can be read, received The file could not be found.',
  ]);
});

it('makes no timeline of nothing', async () => {
  expect(await readFiles({ files: [new File([], 'empty.md')] })).toEqual({
    dates: [],
    problems: [{ path: 'empty.md', expected: 'an article', received: 'an empty file' }],
  });
});
