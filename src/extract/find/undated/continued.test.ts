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

describe('what had happened just before what a text has told', () => {
  it.each([
    [
      'The council approved the plan on 9 April 1921. The decision was made after the governor returned from Bornholm.',
      '1921-04-09~ Governor returns from Bornholm',
    ],
    [
      'The navy left Arvik on 9 April 1921. The retreat came after rebels attacked the harbour.',
      '1921-04-09~ Rebels attack the harbour',
    ],
    [
      'Judges freed Ann Ost on 9 April 1921. Their ruling came after two witnesses fled the country.',
      '1921-04-09~ Two witnesses flee the country',
    ],
  ])('%s', (text, expected) => expect(inferred(text)).toContain(expected));

  it.each([
    'The navy left Arvik on 9 April 1921. The retreat came years after rebels attacked the harbour.',
    'The navy left Arvik on 9 April 1921. A retreat came after rebels attacked the harbour.',
    'The navy left Arvik on 9 April 1921. The retreat came after rebels attacked the harbour in 1919.',
  ])('not: %s', (text) => expect(inferred(text).filter((each) => /harbour/.test(each))).toEqual([]));

  it('goes on from the day of the news, not from what the sentence says was before', () =>
    expect(
      inferred(
        'The ministry on Sunday warned travellers because of the Aug. 7 bombings in Arvik. The ministry also ordered the evacuation of the embassy.',
        '1998-08-17',
      ),
    ).toEqual(['1998-08-16 Ministry orders the evacuation of the embassy']));
});
