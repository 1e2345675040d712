import { describe, expect, it } from 'vitest';
import { clausesIn, sentencesIn } from './testing.ts';

describe('clauses', () => {
  it.each([
    ['Russia invaded Ukraine.', ['main: Russia > invade past']],
    ['In 1945 Soviet troops crossed the river.', ['main: Soviet troops > cross past']],
    [
      'The relationship between Beijing and Moscow has grown.',
      ['main: The relationship between Beijing and Moscow > grow perfect'],
    ],
    ['Mongolia, despite its position, hosted Putin.', ['main: Mongolia > host past']],
    [
      'Xi and Putin met and signed a treaty.',
      ['main: Xi and Putin > meet past', 'main: Xi and Putin > sign past'],
    ],
    ['France, Spain and Italy signed it.', ['main: France, Spain and Italy > sign past']],
    ['France, Spain and Italy on Friday signed it.', ['main: France, Spain and Italy > sign past']],
    ['The three allies, France, Spain and Italy, met.', ['main: France, Spain and Italy > meet past']],
    ['The pact, between France, Spain and Italy, was signed.', ['main: The pact > sign past passive']],
    [
      "The pact, signed in May after long talks, limited Iran's exports.",
      ['participle: The pact > sign participle passive', 'main: The pact > limit past'],
    ],
    ['The town fell, and the army left.', ['main: The town > fall past', 'main: the army > leave past']],
    ['Troops led by Patton crossed the Rhine.', ['main: Troops > cross past']],
    ['The man who shot Kennedy died.', ['relative: The man > shoot past', 'main: The man > die past']],
    ['When the war ended, the king fled.', ['subordinate: the war > end past', 'main: the king > flee past']],
    ['It agreed to host the summit.', ['main: It > agree past', 'infinitive: It > host infinitive']],
    [
      'The army said that it had taken the town.',
      ['main: The army > say past', 'content: it > take perfect'],
    ],
    ['The army said it had taken the town.', ['main: The army > say past', 'content: it > take perfect']],
    [
      'They talked, followed by a meeting.',
      ['main: They > talk past', 'participle: They > follow participle passive'],
    ],
    [
      'A bomb exploded, killing ten people.',
      ['main: A bomb > explode past', 'participle: A bomb > kill gerund'],
    ],
    [
      'The king was overthrown and executed.',
      ['main: The king > overthrow past passive', 'main: The king > execute past passive'],
    ],
    ['China will not attend.', ['main: China > attend future not']],
    ['The leaders are to meet in May.', ['main: The leaders > meet planned']],
    [
      'Ties, the president said, had reached a peak.',
      ['main: the president > say past', 'main: Ties > reach perfect'],
    ],
    ['It has grown since the invasion of Ukraine.', ['main: It > grow perfect']],
    ['Suspected bombs exploded in the city.', ['main: bombs > explode past']],
    [
      'Italy invaded in June, declaring war.',
      ['main: Italy > invade past', 'participle: Italy > declare gerund'],
    ],
    [
      'The plan to withdraw failed.',
      ['infinitive: The plan > withdraw infinitive', 'main: The plan to withdraw > fail past'],
    ],
    [
      'Markets fell after a plan to save the bank failed.',
      [
        'main: Markets > fall past',
        'infinitive: a plan > save infinitive',
        'subordinate: a plan to save the bank > fail past',
      ],
    ],
    [
      'The army took power after a vote to end the war.',
      ['main: The army > take past', 'infinitive: The army > end infinitive'],
    ],
    [
      'When Ann Lee set aside her plans, the king left.',
      ['subordinate: Ann Lee > set past', 'main: the king > leave past'],
    ],
    [
      'Launched in 1990, the telescope was blind.',
      ['participle: - > launch participle passive', 'main: the telescope > be past'],
    ],
    [
      'The storm, called Hurricane Ann by the press, struck on Monday.',
      ['participle: The storm > call participle passive', 'main: The storm > strike past'],
    ],
    [
      'The treaty the two sides signed in May was broken.',
      ['relative: the two sides > sign past', 'main: The treaty > break past passive'],
    ],
    [
      'The army the king had raised took the town.',
      ['relative: the king > raise perfect', 'main: The army > take past'],
    ],
    ['The rebels themselves attacked the town.', ['main: The rebels > attack past']],
    [
      'Ann Lee studied cells and, in 1954, won the prize.',
      ['main: Ann Lee > study past', 'main: Ann Lee > win past'],
    ],
    [
      'Moyes lost his job, being sacked in April.',
      ['main: Moyes > lose past', 'participle: Moyes > sack gerund passive'],
    ],
    [
      'After troops stationed there crossed the river, the king fled.',
      ['subordinate: troops > cross past', 'main: the king > flee past'],
    ],
  ])('%s', (text, expected) => expect(clausesIn(text)).toEqual(expected));
});

describe('a word that may be a noun as well', () => {
  it.each([
    ['The dam burst in May.', ['main: The dam > burst past']],
    ['The band split up in 1970.', ['main: The band > split past']],
    ['The French left by November.', ['main: The French > leave past']],
    ['Government forces shot down a drone.', ['main: Government forces > shoot past']],
    ['The boxer retired in 1981.', ['main: The boxer > retire past']],
    [
      'When the dam burst, homes were lost.',
      ['subordinate: the dam > burst past', 'main: homes > lose past passive'],
    ],
    ['Flooding killed 40 people.', ['main: Flooding > kill past']],
    ['The bank called off peace talks.', ['main: The bank > call past']],
    [
      'When fog closed the airport, the planes left.',
      ['subordinate: fog > close past', 'main: the planes > leave past'],
    ],
    // But it is a noun where there is another verb.
    ['A stock split was announced.', ['main: A stock split > announce past passive']],
    ['The spread of the disease was slow.', ['main: The spread of the disease > be past']],
    ['Ali Mansour was released on bail on Monday.', ['main: Ali Mansour > release past passive']],
  ])('%s', (text, expected) => expect(clausesIn(text)).toEqual(expected));
});

describe('sentences', () => {
  it('do not end at an abbreviation, and begin behind boilerplate', () => {
    const text =
      'The U.S. said Gen. Smith met Mr. Lee at 8 p.m. in St. Petersburg. He left. Read more: a tale.';
    expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The U.S. said Gen. Smith met Mr. Lee at 8 p.m. in St. Petersburg.',
      'He left.',
    ]);
  });

  it('do not end at a rank, and begin behind a source in brackets', () => {
    const text =
      'It was led by Maj. Gen. Lee and Adm. Ray. (Paul Berg) The army fled. (It lost.) (Ann Lee) They hid.';
    expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'It was led by Maj. Gen. Lee and Adm. Ray.',
      'The army fled.',
      '(It lost.)',
      'They hid.',
    ]);
  });

  it('do not end within a number', () => {
    const text = 'A magnitude-7.7 quake struck. It was felt in Lima.';
    expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A magnitude-7.7 quake struck.',
      'It was felt in Lima.',
    ]);
  });

  it('know whether they begin within a quotation', () => {
    expect(sentencesIn('He said: "We came. We saw." They left.').map(({ quoted }) => quoted)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each([
    [
      'a quotation goes on in the next paragraph',
      '"We came.\n"We saw," he said. They left.',
      [false, true, false],
    ],
    ['it is closed by another mark', 'He said, "We came!\' They left.', [false, false]],
    ['it was never opened', 'We came," he said. They left.', [false, false]],
    ['marks stand between spaces', 'He said: " We came. We saw. " They left.', [false, true, true]],
  ])('and where %s', (_, text, expected) =>
    expect(sentencesIn(text).map(({ quoted }) => quoted)).toEqual(expected),
  );
});

describe('a form that may be verb or noun', () => {
  /** The verbs of all clauses, in their dictionary form. */
  const verbs = (text: string) =>
    sentencesIn(text).flatMap((sentence) => sentence.clauses.map(({ verb }) => verb.lemma));
  it.each([
    ['is a noun behind a preposition', 'The mill added crowns to reserves for losses in May.', ['add']],
    [
      'is a noun behind a preposition',
      'The guards pushed the crowd back to positions at the gate.',
      ['push'],
    ],
    ['is a noun behind a preposition', 'The frost in turn ruined the vines.', ['ruin']],
    ['is a noun behind an article and its adjectives', 'The band had a long awaited hit in 1990.', ['have']],
    ['is a noun behind an article and its adjectives', 'The dam caused a 38% jump in prices.', ['cause']],
    ['is a noun behind an article and its adjectives', 'She gave a televised address Friday.', ['give']],
    ['is a verb behind what stands for a noun', 'The public cares about the river.', ['care']],
    ['is a noun where a verb of its own follows', 'Last year, suspects had been arrested.', ['arrest']],
    ['is a noun behind a verb in -ing', 'He left after attending lectures.', ['leave', 'attend']],
    ['is a noun behind one with its article', 'The town approved a land swap in May.', ['approve']],
    ['is a verb behind several', 'The leaders of the league meet in June.', ['meet']],
    ['is a verb behind "made"', 'The storm made the crew leave.', ['make', 'leave']],
    ['is a noun behind such verbs', 'The truce took hold and the guards paid tribute.', ['take', 'pay']],
  ])('%s: %s', (_, text, expected) => expect(verbs(text)).toEqual(expected));
});

describe('a clause behind "that"', () => {
  it.each([
    ['The town passed a law on Tuesday that will cut rents.', 'relative: a law > cut future'],
    ['The club plans a fair in May that is open to all.', 'relative: a fair > be present'],
    ['It was the beginning of a boom that so quickly took place.', 'relative: a boom > take past'],
    ['They were the plans that she chose.', 'relative: she > choose past'],
    // It tells what is said.
    ['The court said on Tuesday that it will cut rents.', 'content: it > cut future'],
  ])('%s', (text, expected) => expect(clausesIn(text)).toContain(expected));
});

describe('a form in -ed', () => {
  it.each([
    ['If elected, she will cut rents.', 'subordinate: - > elect participle passive'],
    ['When asked about the flood, he laughed.', 'subordinate: - > ask participle passive'],
    ['The law, once approved, will cut rents.', 'subordinate: The law > approve participle passive'],
    ['When riots started, he left.', 'subordinate: riots > start past'],
    ['The book published by the mill was read.', 'main: The book > read past passive'],
  ])('%s', (text, expected) => expect(clausesIn(text)).toContain(expected));
});
