import { expect, it } from 'vitest';
import { eventsOf } from '../testing.ts';

const titlesOf = (text: string) =>
  eventsOf(`Prices grew. ${text}`, '2025-09-02').map(({ title, actors }) => `${title} [${actors.join()}]`);

it.each([
  [
    'President Ana Sousa flew to Lima on Monday. The 58-year-old met Rui Pinto on Tuesday, when she sacked him.',
    'Ana Sousa meets Rui Pinto []',
  ],
  ['General Ivo Laan took over in May 1990. The former general fled in June 1990.', 'Ivo Laan flees []'],
  ['Joe Biden won in 2020. The 77-year-old Democrat died in 2021.', 'Joe Biden dies [USA,biden]'],
  [
    '“We are late,” Treasury Secretary Ana Lee said. The former Federal Reserve chair visited Guangzhou in April 2024.',
    'Ana Lee visits Guangzhou []',
  ],
  [
    'President Ali Rahu won. His rival, Jan Ping, sued. In May 2018 the president suffered a stroke.',
    'Ali Rahu suffers a stroke []',
  ],
  [
    'Omar Rahu died in 2009. His son won an election in 2010. He was re-elected in 2016.',
    'Omar Rahu’s son is re-elected []',
  ],
  [
    'Vladimir Putin rose. Putin won. Putin fled. Putin sang. Rahua Lee died in 1999. In 2006 he bought a paper.',
    'Putin buys a paper [RUS,putin]',
  ],
  ['They agreed to keep it below 2C. Bo Hall fled in May 2017.', 'Bo Hall flees []'],
  ['NATO met in May 2024. The alliance’s envoys will meet on Friday.', 'NATO’s envoys will meet [NATO]'],
])('calls by name whom a text calls by what they are: %s', (text, title) =>
  expect(titlesOf(text)).toContain(title),
);

it.each([
  ['Ivo Laan won in 1990. The former border was closed in May 1991.', /Laan is closed/],
  [
    'President Ana Sousa met Peruvian President Rui Pinto in 1990. In June 1991 the president resigned.',
    /(Sousa|Pinto) resigns/,
  ],
  [
    'President Ana Sousa met the Peruvian president in 1990. In June 1991 the president resigned.',
    /Sousa resigns/,
  ],
  [
    'General Ivo Laan fled in 1980. Prices rose. Rents rose. Bread was rare. The former general strike ended in May 1991.',
    /Laan ends/,
  ],
])('but not where another may be meant: %s', (text, wrong) =>
  expect(titlesOf(text).filter((title) => wrong.test(title))).toEqual([]),
);
