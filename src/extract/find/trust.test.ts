import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../testing.ts';

/** What a reader of news would be misled by: claims told as facts, clauses of others, what is only known from a paper. */

/** A Tuesday. */
const told = (text: string) => eventsOf(`Prices grew. ${text}`, '2025-09-02').map(brief);

describe('tells', () => {
  it.each([
    [
      'as a claim what is only claimed',
      'The rebels claimed on Sunday that their forces had taken the port.',
      '2025-08-31 Rebels claim that their forces have taken the port',
    ],
    [
      'what is urged, if it is a thing',
      'Western embassies urged restraint in a joint statement on Monday.',
      '2025-09-01 Western embassies urge restraint in a joint statement',
    ],
    [
      'who won at the polls rather than that there were polls',
      'Ivo Sandel defeated Vice President Rui Pinto in the Dec. 7 election with 56 percent of the vote.',
      '2024-12-07 Ivo Sandel defeats Rui Pinto in the election',
    ],
    [
      'what goes on behind an aside',
      'Divers will inspect the wreck, which lies at a depth of 45 metres, on Friday.',
      '2025-09-05 Divers will inspect the wreck',
    ],
    [
      'by the date in front, not by that of what was built',
      'In 1999 Manila grounded the Sierra, an old ship built for the navy in 1944, on the reef.',
      '1999 Manila grounds the Sierra',
    ],
    [
      'when men were arrested, not that the police carried',
      'Police arrested three men carrying bombs on Monday.',
      '2025-09-01 Police arrest three men',
    ],
    [
      'no more than is sure of two verbs',
      'The union shut schools and delayed surgeries on Monday.',
      '2025-09-01 Union shuts schools',
    ],
    [
      'nothing of what it was instead',
      'The bank will hold eight meetings next year instead of 12.',
      '2026 Bank will hold eight meetings',
    ],
    [
      'what was called off, not when one was sorry for it',
      'The mayor apologised for having cancelled a march on Monday.',
      '2025-09-01 Mayor cancels a march',
    ],
    [
      'who was shot, though nobody gives a name',
      'A street vendor was shot by police on Friday; his family said he was declared dead on Sunday.',
      '2025-08-31 Street vendor is declared dead',
    ],
    [
      'what happened while things were so',
      'Pupils were at home on Monday as 600 teachers walked off the job.',
      '2025-09-01 600 teachers walk off the job',
    ],
    [
      'by a name that ends as no name does',
      'Moody’s upgraded Peru’s credit rating by two notches in July.',
      '2025-07 Moody’s upgrades Peru’s credit rating by two notches',
    ],
    [
      'who is first spoken of, not who was named long before',
      'Minister Kyriakos Mitsos flew to Lima. Police arrested a young woman. A court freed her on Monday.',
      '2025-09-01 Court frees the young woman',
    ],
    [
      'a party whole',
      'The Alternative for Germany, which came second in the election in May, wants a recount.',
      '2025-05 Alternative for Germany comes second in the election',
    ],
    [
      'who said so only once',
      'Macky Sandel ruled. Mr Sandel was elected in 2012. He announced last July that he would not seek a third term.',
      '2025-07 Mr Sandel announces that he will not seek a third term',
    ],
    [
      'words as they are spelled',
      'On Friday the agency classified the party as extremist.',
      '2025-08-29 Agency classifies the party as extremist',
    ],
    [
      'an office whole',
      'A court jailed the chief of police, Ana Lee, for fraud on Monday.',
      '2025-09-01 Court jails the chief of police for fraud',
    ],
    [
      'of what someone is suspected only as far as there is room',
      'On Monday Spanish security officers arrested three young men suspected of planning to blow up a railway bridge near the border.',
      '2025-09-01 Spanish security officers arrest three young men',
    ],
  ])('%s: %s', (_, text, event) => expect(told(text)).toContain(event));

  it.each([
    ['The minister claimed responsibility for the loss on Monday.', /claims that/],
    ['Troops entered Lima, killing 20 men on Monday.', /enter Lima$/],
    ['The court, which opened in May, sat in Lima on Friday, as it does.', /Friday/],
  ])('but not elsewhere: %s', (text, event) =>
    expect(told(text).filter((each) => event.test(each))).toEqual([]),
  );
});

describe('tells no event of', () => {
  it.each([
    ['a paper', 'Profits fell, the chamber said in a report published on Monday.', /eport/],
    ['a poll', 'Support has slumped, according to a poll released on Monday.', /Poll/],
    ['pictures', 'Satellite images taken on Saturday showed the fire.', /images/],
    [
      'who "they" are, if nobody is',
      'Lima was calm. A court ruled on Monday that they be held.',
      /they|udges be/,
    ],
    [
      'the day before that of the other',
      'The move on Monday came a day after parliament voted to go.',
      /09-01~? Parliament/,
    ],
    ['a thing that only the sentence before names', 'The minister shut the one in Lima in May 2024.', /one/],
    ['a book about what was', 'The author makes a case for neon as an icon of the 1900s.', /case/],
    ['who is missing', 'Nineteen people were still missing on Monday.', /people/],
    [
      'a sender read as sent',
      'Delhi has not replied to a request for her extradition that Dhaka sent last December.',
      /is sent/,
    ],
    ['whom, if it does not say', 'Prosecutors opened her trial on Monday.', / her /],
    [
      'a verb without what it is about',
      'The union rejected an offer over five years that minister Ana Lee tabled on Friday.',
      /Lee tables/,
    ],
  ])('%s: %s', (_, text, event) => expect(told(text).filter((each) => event.test(each))).toEqual([]));

  it.each([
    ['The author made a case for neon in the summer of 1998.', '1998-22 Author makes a case for neon'],
    ['The commission published a report on Monday.', '2025-09-01 Commission publishes a report'],
    ['A list issued by the court on Thursday named 31 people.', '2025-08-28 List is issued by the court'],
  ])('but: %s', (text, event) => expect(told(text)).toContain(event));
});

describe('of what kind', () => {
  const kindOf = (text: string) => eventsOf(`Prices grew. ${text}`, '2025-09-02').at(-1)?.category;

  it.each([
    ['A ferry sank off Java on Monday.', undefined],
    ['The navy sank a ferry on Monday.', 'conflict'],
    ['A torpedo hit the ship on Monday. The warship sank on Monday.', 'conflict'],
    ['Ana Lee defeated Rui Pinto in the election on Monday.', 'politics'],
    ['The army defeated the rebels near Lima on Monday.', 'conflict'],
    ['The party held a rally in Lima on Monday.', 'politics'],
  ])('%s', (text, kind) => expect(kindOf(text)).toBe(kind));
});
