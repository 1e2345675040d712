import { describe, expect, it } from 'vitest';
import { eventsOf } from './testing.ts';

const PUBLISHED = '2025-09-02';
const titles = (text: string) => eventsOf(text, PUBLISHED).map(({ title }) => title);

describe('for whom a pronoun or “the country” stands', () => {
  it.each([
    [
      'who acts goes on to act',
      'Martin Weber led the talks. In June 1999 he persuaded Anton Kral, with Pavel Novak at his side, to sign. He resigned in 2000.',
      'Martin Weber resigns',
    ],
    [
      'within a sentence too',
      'In May 1998 Martin Weber met Anton Kral, and he resigned in 2000.',
      'Martin Weber resigns',
    ],
    [
      'a new one who acts takes over',
      'Martin Weber met Anton Kral. Anton Kral then flew home. He resigned in 2000.',
      'Anton Kral resigns',
    ],
    [
      'a name with “al-” goes on without',
      'Protests toppled Omar al-Rashid, and Martin Weber took over in 2001. Rashid had seized power in a coup. He died in 2003.',
      'Rashid dies',
    ],
    [
      'a name with particles is one name',
      'Pieter van der Berg led the talks. He resigned in 2000.',
      'Pieter van der Berg resigns',
    ],
    [
      '“it” is whom the sentence is about, not whom it speaks of',
      'Spain declared that the rebels were beaten, and that the party was banned. It joined the union in 1986.',
      'Spain joins the union',
    ],
    [
      'nor who speaks of it',
      'Spain was calm. In May 2007 Anna Berg proposed independence for Kosovo; it declared independence in 2008.',
      'Kosovo declares independence',
    ],
    [
      'but no minister who speaks',
      'The minister said that Spain was ready. It joined the union in 1986.',
      'Spain joins the union',
    ],
    [
      'a name of which the first word calls',
      'It ended the rule of Mobasa Sere Senko. In 1997 Nelson Mandela met him. Mobasa fled. He died in 1999.',
      'Mobasa dies',
    ],
    [
      '“she” is not whom the text called “he”',
      'Anna Berg died at her home. In 1983 Martin Weber sent her to Lima as his envoy. She returned in 1984.',
      'Anna Berg returns',
    ],
    [
      'nor “he” whom it called “she”',
      'Anton Kral led the talks, and he won the prize. Anna Berg took her seat in silence. In 1984 he resigned.',
      'Anton Kral resigns',
    ],
    [
      'but who “his” means may be another than who acts',
      'Martin Weber met Anna Berg. Berg praised his plan. She resigned in 1984.',
      'Berg resigns',
    ],
    [
      'a family name in front calls alone, behind an office too',
      'Admiral Kim Sang-ho sank ten ships. Martin Weber watched. Kim waited. He resigned in 2000.',
      'Kim resigns',
    ],
    [
      '“they” are whom the clause before had sent',
      'The rebels waited. Poland sent 5,000 men across the river; they were killed at Minsk in May 1990.',
      '5,000 men are killed at Minsk',
    ],
    [
      'but who sent them, where those are several',
      'The kings sent ten ships across the bay; they signed a truce at Minsk in May 1990.',
      'Kings sign a truce at Minsk',
    ],
    [
      'no mountain and no proclamation',
      'Martin Weber waited. Shots fell on Mount Vernon, as Freedom Proclamation Day had been moved. He resigned in 2000.',
      'Martin Weber resigns',
    ],
    [
      'whom a judge rebuked is he whom the text calls a man',
      'Judge Anna Berg rebuked Mr. Weber for lying. In May 1999 a jury convicted him of fraud.',
      'Jury convicts Mr. Weber of fraud',
    ],
    [
      'two presidents of whom the text speaks',
      'Xi Jinping came to Moscow. Vladimir Putin had waited long. The two presidents signed the plan in 2023.',
      'Xi Jinping and Vladimir Putin sign the plan',
    ],
    [
      'but not two of three',
      'Vladimir Putin spoke. Volodymyr Zelensky denied it, and Donald Trump waited. The two presidents met in August 2025.',
      'Two presidents meet',
    ],
    [
      'the country is the one that the sentence named',
      'Russia attacked. Anna Berg was elected president of Finland in 1994 and led the country into the European Union in 1995.',
      'Anna Berg leads Finland into the European Union',
    ],
    [
      'or one spoken of of late',
      'Kenya gained strength. Trade grew. The country joined the African Union in 2002.',
      'Kenya joins the African Union',
    ],
  ])('%s', (_, text, expected) => expect(titles(text)).toContain(expected));

  it('takes no “Organization of …” for one that was named before', () => {
    const text =
      'The United Nations met. Spain called on Monday for talks of the Organization of Orlo Growers.';
    expect(titles(text)).toContain('Spain calls for talks of the Organization of Orlo Growers');
  });

  it('knows “the country” where the text has but one', () => {
    const far = 'Kenya gained strength. Trade grew. Rain fell. Prices rose. Banks closed. Talks went on. ';
    expect(titles(`${far}The country joined the African Union in 2002.`)).toEqual([
      'Kenya joins the African Union',
    ]);
  });

  it('leaves “the country” as it is where of several none was named of late', () => {
    const far =
      'Uganda was poor. Kenya gained strength. Trade grew. Rain fell. Prices rose. Banks closed. Talks went on. ';
    expect(titles(`${far}The country joined the African Union in 2002.`)).toEqual([
      'Country joins the African Union',
    ]);
  });
});
