import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../testing.ts';

const YEAR = 'Crowds marked the 80th anniversary of the end of World War II. ';
const dated = (text: string) => eventsOf(YEAR + text).map(brief);

describe('where a text only implies its year', () => {
  it.each([
    ['Iran attacked Iraq on May 8.', '2025-05-08 Iran attacks Iraq'],
    ['Iran attacked Iraq in June.', '2025-06 Iran attacks Iraq'],
    ['Spain will sign the treaty on September 2.', '2025-09-02 Spain will sign the treaty'],
    ['Iran attacked Iraq last year.', '2024 Iran attacks Iraq'],
  ])('%s', (text, expected) => expect(dated(text)).toContain(expected));

  it.each([
    'Iran attacked Iraq on Tuesday.',
    'Iran attacked Iraq on December 3.',
    'Iran attacked Iraq last month.',
  ])('leaves open: %s', (text) => expect(dated(text)).toEqual(['1945-09-02 World War II ends']));

  it('marks what was to come in it as planned', () => {
    const [, event] = eventsOf(`${YEAR}Spain will sign the treaty on September 2.`);
    expect(event).toMatchObject({ date: '2025-09-02', planned: true });
  });
});

describe('the anniversary of what is known', () => {
  it.each([
    ['The 50th anniversary of the Turkish invasion of Cyprus was marked in Nicosia.', '1974-07-20', 'known'],
    [
      'Veterans marked the 42nd anniversary of the invasion of the Falklands on Saturday.',
      '1982-04-02',
      'known',
    ],
    ['The village marked the 40th anniversary of the battle near the mill on Saturday.', '1984', 'relative'],
  ])('%s', (text, date, dating) => {
    const found = eventsOf(text, '2024-07-21').find((event) => event.date === date);
    expect(found?.evidence[0].dating).toBe(dating);
  });
});
