import { describe, expect, it } from 'vitest';
import { findNames, makeMatcher } from './matcher.ts';
import { mentionsOf } from './mentions.ts';

describe('finding names', () => {
  const matcher = makeMatcher([
    ['US', 1],
    ['World War II', 2],
    ['World War', 3],
    ['end of World War II', 4],
    ["Hamas's attack", 5],
  ] as const);
  const found = (text: string) =>
    findNames(matcher, text).map(({ start, end, values }) => [text.slice(start, end), ...values]);

  it.each([
    [
      'The US and the U.S. came to us.',
      [
        ['US', 1],
        ['U.S.', 1],
      ],
    ],
    ['World War II was a world war.', [['World War II', 2]]],
    ['After the World War came', [['World War', 3]]],
    ['The end of World War II', [['end of World War II', 4]]],
    ['a post-World War II order', [['World War II', 2]]],
    ["after Hamas's attack", [["Hamas's attack", 5]]],
    ['the whole World; War came', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('states, organisations, persons, places', () => {
  const brief = (text: string) =>
    mentionsOf(text).map(
      ({ text: name, actor, place, form }) => `${name}: ${actor?.id ?? '-'} ${form} ${place?.label ?? '-'}`,
    );

  it.each([
    ['Russia invaded.', ['Russia: RUS name Russia']],
    ['the Russian army', ['Russian: RUS adjective -']],
    ['the Russians left', ['Russians: RUS people -']],
    ['Greek Cypriots fled', ['Cypriots: CYP people -']],
    ['the Turkish Cypriot leader', ['Cypriot: CYP adjective -']],
    ['Chinese Indonesians voted', ['Indonesians: IDN people -']],
    [
      'Greek, Turkish and Cypriot envoys',
      ['Greek: GRC adjective -', 'Turkish: TUR adjective -', 'Cypriot: CYP adjective -'],
    ],
    ['talks in Moscow', ['Moscow: RUS capital Moscow']],
    ['fighting in Mariupol', ['Mariupol: - name Mariupol']],
    ['the Soviet Union and the Soviets', ['Soviet Union: SUN name -', 'Soviets: SUN people -']],
    ['the UN, NATO and the SCO', ['UN: UN name -', 'NATO: NATO name -', 'SCO: SCO name -']],
    ['Vladimir Putin and Xi', ['Vladimir Putin: putin name -', 'Xi: xi-jinping name -']],
    ['an American and a Briton', ['American: USA adjective -']],
    ['north-eastern China', ['north-eastern China: - name Manchuria']],
    ['Kim Jong Un came. When Kim left', ['Kim Jong Un: kim-jong-un name -', 'Kim: kim-jong-un name -']],
    [
      'Justin Trudeau spoke, and Trudeau left.',
      ['Justin Trudeau: trudeau name -', 'Trudeau: trudeau name -'],
    ],
    ['Kim left. Kim Jong Un came with Kim Yo Jong.', ['Kim Jong Un: kim-jong-un name -']],
    ['Gerald Ford drove a car by the Ford Motor Company.', ['Gerald Ford: ford name -']],
    ['Kim Jong Un met the singer Lil Kim.', ['Kim Jong Un: kim-jong-un name -']],
    ['the Netherlands', ['Netherlands: NLD name Netherlands']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));

  it.each([
    ['Michelle Obama visited China.', ['CHN']],
    ['A book by Eleanor Roosevelt sold well.', []],
    ['Hunter Biden was pardoned. Joe Biden left.', ['biden']],
    ['Eric Trump and Jill Biden met Donald Trump.', ['trump']],
    ['President George W. Bush spoke. Jeb Bush won. Bush left.', ['george-w-bush', 'george-w-bush']],
    ['In April Trump won; in Georgia Biden won.', ['trump', 'GEO', 'biden']],
    [
      'Will Putin stop? President Obama, Mr. Trump and Chancellor Merkel spoke.',
      ['putin', 'obama', 'trump', 'merkel'],
    ],
    ['Last August Macron met Angela Merkel.', ['macron', 'merkel']],
  ])('tells a relative from the known: %s', (text, ids) =>
    expect(mentionsOf(text).flatMap(({ actor }) => actor?.id ?? [])).toEqual(ids),
  );

  it('finds nothing in common words', () => {
    expect(mentionsOf('It was us who, may be, turkey and china ate; in it she can.')).toEqual([]);
  });
});

describe('a name of a state that is none', () => {
  const actors = (text: string) => mentionsOf(text).flatMap(({ actor }) => actor?.id ?? []);

  it.each([
    ['Prime Minister Luis Montenegro won. Montenegro left.', []],
    ['President Fulgencio Chad met Mr. Tom Jordan.', []],
    ['Montenegro left the union. Prime Minister Milo met Jordan.', ['MNE', 'JOR']],
    ['President Putin of Russia', ['RUS', 'putin']],
    ['at home in Plains, Georgia', []],
    ['in Tbilisi, Georgia, and in Armenia, Georgia and Iran', ['GEO', 'GEO', 'ARM', 'GEO', 'IRN']],
    ['They signed the Brussels Agreement, the Ankara Protocol and the Vienna Convention.', []],
    ['Ankara agreed, and Brussels signed.', ['TUR', 'BEL']],
  ])('%s', (text, ids) => expect(actors(text).toSorted()).toEqual([...ids].toSorted()));
});
