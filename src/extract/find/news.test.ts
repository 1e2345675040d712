import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../testing.ts';

/** Tuesday. */
const PUBLISHED = '2025-09-02';
const told = (text: string, published?: string) => eventsOf(text, published).map(brief);

describe('what opens an article without a time of its own was about the day of publication', () => {
  it.each([
    ['Kenya expelled three diplomats. Talks are set for Friday.', '2025-09-02~ Kenya expels three diplomats'],
    [
      'Ghana has signed a fisheries treaty. The minister spoke on Monday.',
      '2025-09-02~ Ghana signs a fisheries treaty',
    ],
    [
      'Protesters clashed with police in Lima. The march began late on Monday.',
      '2025-09-02~ Protesters clash with police in Lima',
    ],
    [
      'The general dissolved the parliament and dismissed the cabinet. Talks begin on Friday.',
      '2025-09-02~ General dismisses the cabinet',
    ],
    [
      'Police said they arrested two men in Lima. Talks begin on Friday.',
      '2025-09-02~ Police arrest two men in Lima',
    ],
    [
      'By Ann Lee\n\nKenya expelled three diplomats. Talks are set for Friday.',
      '2025-09-02~ Kenya expels three diplomats',
    ],
  ])('%s', (text, event) => expect(told(text, PUBLISHED)).toContain(event));

  it('says that the date is inferred', () => {
    const [event] = eventsOf('Kenya expelled three diplomats. Talks are set for Friday.', PUBLISHED);
    expect(event.evidence[0].dating).toBe('inferred');
    expect(event.evidence[0].timex).toBeUndefined();
  });

  it('gives way to the day that the text gives later', () => {
    expect(
      told('Kenya expelled three diplomats. Kenya expelled the diplomats on Monday.', PUBLISHED)[0],
    ).toMatch(/^2025-09-01 Kenya expels/);
  });

  it.each([
    ['nothing says that it is news', 'Kenya expelled three diplomats.', PUBLISHED],
    ['a history that was published', 'Kenya expelled three diplomats. In 1978 they came back.', PUBLISHED],
    ['no day of publication', 'Kenya expelled three diplomats. Talks are set for Friday.', undefined],
    ['what was long before', 'Kenya had expelled three diplomats. Talks are set for Friday.', PUBLISHED],
    ['a custom', 'Kenya has often expelled diplomats. Talks are set for Friday.', PUBLISHED],
    ['a state', 'Kenya was quiet. Talks are set for Friday.', PUBLISHED],
    ['what tells no event', 'The treaty divided Kenya. Talks are set for Friday.', PUBLISHED],
    ['a denial', 'Kenya did not expel the diplomats. Talks are set for Friday.', PUBLISHED],
    [
      'a sentence further on',
      'Talks are set for Friday. Kenya was quiet. Uganda expelled three diplomats.',
      PUBLISHED,
    ],
  ])('not: %s', (_, text, published) =>
    expect(told(text, published).filter((event) => /expel|divide|quiet/.test(event))).toEqual([]),
  );
});

describe('what goes on was at the time of the sentence before', () => {
  it.each([
    [
      'Thousands marched in Lima on Sunday. Police barred the crowd from the square.',
      '2025-08-31~ Police bar the crowd from the square',
    ],
    [
      'Thousands marched in Lima on Sunday. "We want peace," they chanted. Meanwhile students laid a wreath in Cusco.',
      '2025-08-31 Students lay a wreath in Cusco',
    ],
    [
      'Thousands marched in Lima on Sunday. "We shall come back on Friday," they chanted. Meanwhile students laid a wreath in Cusco.',
      '2025-08-31 Students lay a wreath in Cusco',
    ],
    ['Thousands marched in Lima on Sunday. Police said two officers fled.', '2025-08-31~ Two officers flee'],
    [
      'On 12 April 1904 two ships struck mines. The flagship sank almost immediately.',
      '1904-04-12 Flagship sinks',
    ],
    [
      'In March 1641 the army crossed the Osta. The garrison burned the bridge.',
      '1641-03 Garrison burns the bridge',
    ],
  ])('%s', (text, event) => expect(told(text, PUBLISHED)).toContain(event));

  it.each([
    ['a later time', 'On 12 April 1904 two ships struck mines. Later the garrison burned the bridge.'],
    ['an earlier time', 'On 12 April 1904 two ships struck mines. The garrison had burned the bridge.'],
    [
      'another paragraph of a history',
      'On 12 April 1904 ships struck mines.\n\nThe garrison burned a bridge.',
    ],
    [
      'one who was only spoken of',
      'Judges met on Monday. A find near the Lim house shook the court in May 2003. Lim burned the papers.',
    ],
    [
      'an aside of news about what is past',
      'Judges met on Monday. Lim ordered the raid in May 2003. The court burned the papers.',
    ],
    [
      'no verb',
      'Leaders met in Lima on Monday. Boric stood with Milei on his right hand and Lula on his left.',
    ],
    [
      'behind another day',
      'Judges met in Lima on Monday. They shall come back on Friday, said Lim. Meanwhile the court burned the papers.',
    ],
    ['a duty', 'Judges met in Lima on Monday. The court, Lim said, had to burn the papers.'],
    ['a fall of prices', 'Judges met on Monday. The index fell 2 percent on fears.'],
    ['a whole year', 'In 1904 two ships struck mines. The garrison burned the bridge.'],
    ['a state, of which much is told', 'On 12 April 1904 two ships struck mines. Japan burned the bridge.'],
    [
      'a sentence that ends at another time',
      'Ritter came on 3 May 1998, the first since 2 January 1997. Then the garrison burned the bridge.',
    ],
  ])('not: %s', (_, text) =>
    expect(told(text, PUBLISHED).filter((event) => /burn|leaves|index/.test(event))).toEqual([]),
  );
});
