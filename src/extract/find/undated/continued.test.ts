import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing.ts';

/** What is inferred, with its date. */
const inferred = (text: string, published?: string) =>
  eventsOf(text, published)
    .filter(({ evidence }) => evidence[0].dating === 'inferred')
    .map(({ date, title }) => `${date} ${title}`);

const BEGINNING = 'On 9 April 1921 the army attacked Arvik.';

describe('what goes on from a dated sentence', () => {
  it.each([
    [
      'before what took so long',
      `${BEGINNING} The town immediately capitulated, and the coast was conquered within two months.`,
      '1921-04-09 Town capitulates',
    ],
    [
      'before what came later',
      `${BEGINNING} The army seized the harbour and the bank, although the general later denied it.`,
      '1921-04-09 Army seizes the harbour and the bank',
    ],
    [
      'before what is told of another year',
      `${BEGINNING} The army captured the bridge, which had been built in 1874.`,
      '1921-04-09 Army captures the bridge',
    ],
  ])('%s', (_, text, expected) => expect(inferred(text)).toContain(expected));

  it.each([
    ['later', `${BEGINNING} The army later seized the harbour.`],
    ['behind what was later', `${BEGINNING} Although the general fled later, the army seized the harbour.`],
    ['behind another date', `${BEGINNING} After the king died in 1925, the army seized the harbour.`],
    ['on another date', `${BEGINNING} The army seized the harbour in 1925.`],
  ])('not %s', (_, text) =>
    expect(inferred(text).filter((each) => each.startsWith('1921') && /harbour/.test(each))).toEqual([]),
  );
});
