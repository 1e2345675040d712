import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTimeline, selects, type Timeline, type TimelineEvent } from '../events/index.ts';
import { extract, readArticle, type Article } from './index.ts';
import { articleOf, brief, eventsOf } from './testing.ts';

const fileOf = (name: string): Article => {
  const read = readArticle({ name, bytes: readFileSync(name) });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const SEED = 'seeds/xi-putin-beijing-2025.md';
const ORIGINAL = '../shared/seeds/old-friend-bond.txt';

/** The nine events of the first article that must be found: date, title, how it is known, actors among others. */
const NINE: [string, RegExp, TimelineEvent['evidence'][number]['dating'], string[]][] = [
  ['193X', /Soviet.* aid/, 'stated', ['SUN', 'CHN']],
  [
    '1945-08-09/1945-08-20',
    /^Soviet (forces|troops) (cross|march) into Japanese-\w+ north-?eastern China$/,
    'known',
    ['SUN'],
  ],
  ['1945-09-02', /World War II ends/, 'known', []],
  ['2022-02', /Russia invades Ukraine/, 'stated', ['RUS', 'UKR']],
  ['2024', /Mongolia .*hosts? .*Putin/, 'stated', ['MNG', 'putin']],
  ['2025-08-31/2025-09-01', /SCO summit in Tianjin/, 'known', ['SCO']],
  [
    '2025-09-02',
    /^Xi Jinping (receives|welcomes) Vladimir Putin/,
    'relative',
    ['CHN', 'RUS', 'xi-jinping', 'putin'],
  ],
  ['2025-09-02', /Xi.* and .*Putin .* Khurelsukh Ukhnaa/, 'inferred', ['MNG', 'CHN', 'RUS']],
  ['2025-09-03', /China holds a military parade in Beijing/, 'known', ['CHN']],
];

describe.each([
  ['our retelling', SEED, undefined],
  ['the original', ORIGINAL, '2025-09-02'],
])('%s', (_, file, published) => {
  const timeline = existsSync(file)
    ? extract([fileOf(file)], published ? { published } : {}).timeline
    : undefined;

  it.runIf(timeline).each(NINE)('%s %s', (date, title, dating, actors) => {
    const found = timeline!.events.filter((event) => event.date === date && title.test(event.title));
    expect(found).toHaveLength(1);
    expect(found[0].evidence[0].dating).toBe(dating);
    expect(found[0].actors).toEqual(expect.arrayContaining(actors));
  });

  it.runIf(timeline)('tells nothing else but the declaration of war, the talks and the warrant', () => {
    const others = timeline!.events.filter(
      ({ date, title }) => !NINE.some(([when, what]) => when === date && what.test(title)),
    );
    expect(others.map(({ date }) => date)).toEqual(['1945-08-08', '2023-03-17', '2025-09-02']);
  });

  it.runIf(timeline)('has titles of at most 70 characters, and marks what is to come', () => {
    expect(timeline!.events.filter(({ title }) => title.length > 70)).toEqual([]);
    expect(timeline!.events.filter(({ planned }) => planned).map(({ date }) => date)).toEqual(['2025-09-03']);
  });
});

describe('what is no event', () => {
  it.each([
    ['a state', 'China was neutral in 2024.'],
    ['an opinion', 'The partnership underscored the rivalry of 2024.'],
    ['a denial', 'Iran did not attack Iraq on 3 May 2001.'],
    ['a wish', 'Iran wanted to attack Iraq in 2001.'],
    ['a possibility', 'Iran could attack Iraq in June.'],
    ['a condition', 'If Iran attacked Iraq in 2001, all would change.'],
    ['a demand', 'The minister urged Iran to attack Iraq in 2001.'],
    ['a plan without a date', 'Iran will attack Iraq.'],
    ['an event without a date', 'Iran attacked Iraq.'],
    ['a life', 'Ada Lovelace (1815–1852) was a mathematician.'],
    ['a measure', 'It was the worst winter since World War II.'],
    ['an epithet', 'A Vietnam War veteran spoke.'],
    ['a comparison', 'Profit was $87 million, up from $58 million a year earlier.'],
    ['a pointer elsewhere', 'Much was said.\nAlso Read: Iran attacks Iraq on 3 May 2001'],
    ['a heading', 'Iran attacks Iraq in 2001\n\nText of no date follows here.'],
    ['a quotation', '"We attacked Iraq in 2001," he said.'],
  ])('%s: %s', (_, text) => expect(eventsOf(text, '2025-09-02').map(brief)).toEqual([]));
});

describe('titles', () => {
  it.each([
    [
      'In May 1999 the Serbian army finally withdrew from Kosovo, ending the war.',
      'Serbian army withdraws from Kosovo',
    ],
    ['Berlin was divided by a wall in 1961.', 'Berlin is divided by a wall'],
    [
      'Germany invaded France, Belgium and the Netherlands in May 1940.',
      'Germany invades France, Belgium and the Netherlands',
    ],
    ['Nixon resigned. He died in 1994.', 'Nixon dies'],
    ['Kenya gained strength. The country joined the African Union in 2002.', 'Kenya joins the African Union'],
    [
      'President Dwight Eisenhower met Soviet Premier Nikita Khrushchev at Camp David in 1959.',
      'Dwight Eisenhower meets Soviet Premier Nikita Khrushchev at Camp David',
    ],
    ["Egypt's seizure of the canal in July 1956 was a shock.", 'Egypt seizes the canal'],
    ['The treaty, which France and Spain signed in 1659, held.', 'France and Spain sign the treaty'],
    ['The rebels staged a coup in 1908.', 'Rebels stage a coup'],
    ['Four ministers and the king were killed in 1975.', 'Four ministers and the king are killed'],
    [
      'By 1950, the party had expelled “class enemies” from the village.',
      'Party expels “class enemies” from the village',
    ],
    [
      'A court in Paris sentenced the general to death in 1947.',
      'Court in Paris sentences the general to death',
    ],
  ])('%s', (text, title) =>
    expect(eventsOf(text, '2025-09-02').map((event) => event.title)).toContain(title),
  );

  it('does not tell what a pronoun hides', () => {
    expect(eventsOf('They attacked in 1999.', '2025-09-02')).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['On Monday, Iran attacked Iraq.', '2025-09-01 Iran attacks Iraq'],
    ['Iran attacked Iraq in 1980, when Saddam Hussein ruled.', '1980 Iran attacks Iraq'],
    ['It was in 1980, when Iran attacked Iraq, that all changed.', '1980 Iran attacks Iraq'],
    ['The rebels took the town of Aden, officials said Monday.', '2025-09-01 Rebels take the town of Aden'],
    ['Iran will hold an election on 20 September.', '2025-09-20 Iran will hold an election'],
    ['Attacks rose after the fall of the Berlin Wall.', '1989-11-09 Berlin Wall falls'],
    [
      'The leaders marked the 50th anniversary of the Treaty of Rome.',
      '1957-03-25 Six states sign the Treaty of Rome',
    ],
    ['The NATO summit in Vilnius decided little.', '2023-07-11/2023-07-12 NATO summit in Vilnius'],
    [
      'During World War II, Brazil sent troops to Italy.',
      '[1939-09-01..1945-09-02] Brazil sends troops to Italy',
    ],
  ])('%s', (text, expected) => expect(eventsOf(text, '2025-09-02').map(brief)).toContain(expected));

  it('marks what lies ahead as planned', () => {
    const [event] = eventsOf('Iran will hold an election on 20 September 2025.', '2025-09-02');
    expect(event.planned).toBe(true);
  });

  it('takes the year that a text implies, says so, and dates what needs no more', () => {
    const text =
      'The parade marks the 80th anniversary of the end of World War II. Iran attacked Iraq last year. On Tuesday Iran signed a treaty.';
    const { timeline, dates, warnings } = extract([articleOf(text)]);
    expect(timeline.events.map(brief)).toContain('2024 Iran attacks Iraq');
    expect(timeline.undated.map(({ title }) => title)).toEqual(['Iran signs a treaty']);
    expect(dates).toMatchObject([{ id: 'test', published: { date: '2025', origin: 'implied' } }]);
    expect(timeline.sources[0].published).toBeUndefined();
    expect(warnings).toContain(
      'test: no date of publication, but “the 80th anniversary of the end of World War II” implies 2025',
    );
  });

  it('keeps apart what counts from a publication date that nobody gives, and warns', () => {
    const { timeline, warnings } = extract([articleOf('Iran attacked Iraq on Tuesday.')]);
    expect(timeline.events).toEqual([]);
    expect(timeline.undated).toMatchObject([
      { title: 'Iran attacks Iraq', reason: '“Tuesday” counts from a date of publication that is not given' },
    ]);
    expect(warnings).toEqual([
      'test: no date of publication, so 1 event stays undated',
      'test: no event with a date found',
    ]);
  });
});

describe('several articles', () => {
  const told = [
    articleOf('Iran attacked Iraq in May 2001.', '2001-06-01', 'a.txt'),
    articleOf('Iran attacked Iraq on 3 May 2001. Spain left the union in 2003.', '2010-01-01', 'b.txt'),
    articleOf(
      'The Berlin Wall fell on 9 November 1989. The Iraq that Iran attacked in May 2001 was weak.',
      '2011-01-01',
      'c.txt',
    ),
  ];

  it('tell an event once, dated by the most precise', () => {
    const event = extract(told).timeline.events.find(({ title }) => title === 'Iran attacks Iraq')!;
    expect(event.date).toBe('2001-05-03');
    expect(event.evidence.map(({ source }) => source).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('give the same timeline in any order', () => {
    const whole = JSON.stringify(extract(told));
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (order) => {
        expect(JSON.stringify(extract(order))).toBe(whole);
      }),
    );
  });

  it('keep the ids of their events when others are added', () => {
    const ids = ({ events }: Timeline) => events.map(({ id }) => id);
    expect(ids(extract(told).timeline)).toEqual(expect.arrayContaining(ids(extract([told[1]]).timeline)));
  });
});

/** Text of any kind: words that tell events, names, dates, and characters that are hard to count. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Russia',
        'invaded',
        'Ukraine',
        'in 2022',
        'on Tuesday',
        '“',
        '”',
        '’s',
        '.',
        ',',
        '\n\n',
        '(',
        '💥',
        'Zoë',
        'the fall of the Berlin Wall',
        'Putin',
        'met',
        'will meet',
        'who',
        'and',
        'its',
        'was',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((words) => `A ${words.join(' ')}`);

describe('any text', () => {
  it('gives a valid timeline, whose every quote is where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = articleOf(text, '2025-09-02');
        const { timeline } = extract([article]);
        expect(checkTimeline(timeline)).toMatchObject({ ok: true });
        const characters = [...article.text];
        const quotes = [...timeline.events, ...timeline.undated].flatMap(({ evidence }) => evidence);
        expect(quotes.every(({ selector }) => selects(characters, selector))).toBe(true);
        expect(JSON.stringify(extract([article]).timeline)).toBe(JSON.stringify(timeline));
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is no prose is passed over', () => {
  it.each([
    ['one endless word', `${'x'.repeat(300_000)} Iran attacked Iraq in 2001.`, 1],
    ['one endless sentence', 'Russia invaded Ukraine in 2022 and '.repeat(9_000), 0],
    ['empty lines', `${'\n'.repeat(300_000)}Iran attacked Iraq in 2001.`, 1],
    ['opening brackets', `${'('.repeat(100_000)}\n\nIran attacked Iraq in 2001.`, 1],
    ['numbers', `${'1 '.repeat(100_000)}\n\nIran attacked Iraq in 2001.`, 1],
  ])('%s', (_, text, events) => expect(eventsOf(text, '2025-09-02')).toHaveLength(events));
});

it.runIf(existsSync('../shared/eval/timebank.jsonl'))(
  'holds for news and histories',
  () => {
    for (const file of ['timebank', 'aquaint', 'wikiwars-dev']) {
      const lines = readFileSync(`../shared/eval/${file}.jsonl`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .slice(0, 20);
      for (const line of lines) {
        const { text, dct } = JSON.parse(line) as { text: string; dct?: string };
        const article = articleOf(text, dct?.slice(0, 10));
        const { timeline } = extract([article]);
        expect(checkTimeline(timeline)).toMatchObject({ ok: true });
        const characters = [...article.text];
        const quotes = timeline.events.flatMap(({ evidence }) => evidence);
        expect(quotes.every(({ selector }) => selects(characters, selector))).toBe(true);
      }
    }
  },
  60_000,
);
