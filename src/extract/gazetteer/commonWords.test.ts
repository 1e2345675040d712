import { describe, expect, it } from 'vitest';
import { eventsOf } from '../testing.ts';

/** Common words mean a known event only where actors, place and time fit; a name that means other things too is none. */

const dates = (text: string, published?: string) => eventsOf(text, published).map(({ date }) => date);

describe('common words that the text or its date settles', () => {
  it.each([
    ['China will hold a parade in Beijing.', '2025-09-01', '2025-09-03'],
    ['The SCO summit in Tianjin ended without a quarrel.', '2025-09-02', '2025-08-31/2025-09-01'],
    ['NATO leaders will meet at a summit in The Hague.', '2025-06-20', '2025-06-24/2025-06-25'],
    ['Trump and Putin will meet in Alaska.', '2025-08-13', '2025-08-15'],
    ['Thousands live in tents since the Haiti earthquake.', '2012-01-20', '2010-01-12'],
    ['The warrant for Putin was issued by the ICC.', '2023-03-20', '2023-03-17'],
  ])('%s (%s)', (text, published, date) => expect(dates(text, published)).toEqual([date]));

  it.each([
    ['They quarrelled at the Elmau G7 summit.', '2016-04-20', ['2015-06-07/2015-06-08']],
    ['They quarrelled at the Elmau G7 summit.', '2023-04-20', ['2022-06-26/2022-06-28']],
    // Too long ago for the last one to be meant: one of nine.
    ['They quarrelled at the Brussels NATO summit.', '2025-04-20', []],
    ['They quarrelled at the 47th ASEAN summit.', '2025-11-20', ['2025-10-26/2025-10-28']],
    ['They quarrelled at the 2022 NATO summit.', '2025-11-20', ['2022-06-28/2022-06-30']],
    ['At the 2009 G20 summit in Pittsburgh they quarrelled.', '2025-11-20', ['2009-09-24/2009-09-25']],
    ['Obama skipped the APEC summit in Bali.', '2025-11-20', ['2013-10-07/2013-10-08']],
    ['Putin spoke to a BRICS summit by video.', '2020-11-20', ['2020-11-17']],
  ])('%s (%s, one of several)', (text, published, expected) =>
    expect(dates(text, published)).toEqual(expected),
  );

  it('leaves them the date that the text gives', () => {
    expect(dates('China held a parade in Beijing in 2015.')).toEqual(['2015']);
    expect(dates('Japan surrendered in September 1945.')).toEqual(['1945-09']);
  });
});

describe('common words that nothing settles', () => {
  it.each([
    ['The war goes on. The summit was long, and the treaty is old.', '2025-09-02'],
    ['The crisis deepened, the revolution was near, and the battle for votes began.', '2024-05-01'],
    ['The treaty was never ratified, and the attack on the proposal went on.', '2025-09-02'],
    ['France held a parade in Paris.', '2025-09-01'],
    ['China likes a parade in Shanghai.', '2025-09-01'],
    ['The summit in Tianjin ended without a quarrel.', '2009-09-02'],
    ['Trump and Putin met in Alaska.', '2019-08-13'],
    ['Thousands live in tents since the Haiti earthquake.', '2021-08-30'],
    ['The Cairo conference on population drew a crowd.', '1994-09-06'],
    ['Soviet troops entered Manchuria.', '2025-09-02'],
    ['The Japanese team surrendered its lead.', '2025-09-02'],
  ])('%s (%s)', (text, published) => expect(dates(text, published)).toEqual([]));
});

describe('names of events that name other things too', () => {
  it.each([
    'A Long March rocket lifted off.',
    'They went on a long march to the sea.',
    'Ukraine’s independence must be defended, and that of Kosovo recognised.',
    'She saw Katyn, Passchendaele and Three Mile Island.',
    'A Moon landing is planned by India.',
    'The Munich Conference on security is an old custom.',
    'The bus stops in My Lai, and the Brexit vote in the Commons was lost.',
  ])('%s', (text) => expect(dates(text, '2024-05-01')).toEqual([]));

  it('tells the withdrawals from Afghanistan apart', () => {
    expect(dates('Little has changed since the Soviet withdrawal from Afghanistan.', '2022-05-01')).toEqual([
      '1989-02-15',
    ]);
    expect(dates('Little has changed since the US withdrawal from Afghanistan.', '2022-05-01')).toEqual([
      '2021-08-30',
    ]);
  });
});
