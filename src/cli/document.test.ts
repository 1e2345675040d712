import { expect, it } from 'vitest';
import { readDocument } from './document.ts';

const read = (data: unknown) => readDocument(JSON.stringify(data));

it.each([
  [{ text: 'A' }, { text: 'A' }, []],
  [
    { id: 'a', text: 'A', published: '2025-09-02', title: 'T', url: 'https://ana:secret@a.example/' },
    { id: 'a', text: 'A', published: '2025-09-02', title: 'T', url: 'https://a.example/' },
    [],
  ],
  [{ doc: 7, text: 'A', dct: '2025-09-02T10:00:00Z' }, { id: 7, text: 'A', published: '2025-09-02' }, []],
  [{ id: null, doc: 'b', text: 'A', title: null }, { id: 'b', text: 'A' }, []],
  [{ text: 'A', date: '2025-09-02', author: null }, { text: 'A' }, ['date', 'author']],
  [{ id: { $oid: 'x' }, text: '' }, { id: { $oid: 'x' }, text: '' }, []],
])('reads %j', (data, document, others) => expect(read(data)).toEqual({ document, others }));

it.each([
  ['{"text": "A"', /^expected JSON, received text that is not/],
  ['[]', /^expected an object such as .*, received a list of 0$/],
  ['7', /^expected an object such as .*, received 7$/],
  ['{"id": 1}', /^text: expected text, received nothing$/],
  ['{"text": null}', /^text: expected text, received nothing$/],
  // It would come out as null.
  ['{"id": 1e400, "text": "A"}', /^id: expected text, or a number .*, received Infinity$/],
  // It would come out as ...680.
  [
    '{"doc": 1234567890123456789, "text": "A"}',
    /^doc: expected text, or a number .*, received 1234567890123456/,
  ],
  [
    '{"dct": "09/02/2025", "text": "A"}',
    /^dct: expected a date such as 2025-09-02, received "09\/02\/2025"$/,
  ],
])('refuses %s', (line, problem) =>
  expect(readDocument(line)).toEqual({ problem: expect.stringMatching(problem) }),
);

it('passes over a blank line, and passes on what is wrong with a line', () => {
  expect(readDocument(' \r')).toEqual({ blank: true });
  expect(readDocument({ problem: 'no text' })).toEqual({ problem: 'no text' });
});
