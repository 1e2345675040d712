import { describe, expect, it } from 'vitest';
import { extract } from '../index.ts';
import { articleOf } from '../testing.ts';

const titleOf = (text: string, name = 'test.txt') =>
  extract([articleOf(text, '2025-09-02', name)]).timeline.title;

describe('the title of an article without a headline', () => {
  it.each([
    [
      'what its first sentence tells',
      'The court found the mayor guilty on Monday, and a crowd of several hundred people cheered outside.\n\nIn 1990 he fled.',
      'Court finds the mayor guilty',
    ],
    [
      'the latest of it',
      'Ana Sousa, who brokered the truce of May 1994 and led the council, died on Monday at her home in Lima.',
      'Ana Sousa dies at her home in Lima',
    ],
    [
      'behind the dateline, be it a paragraph of its own',
      'LIMA, Peru (AP) --\n\nThe king abdicated on Monday after a reign of fifty years, the palace said.\n\nHe left.',
      'King abdicates after a reign of fifty years',
    ],
    [
      'else how it begins, to its first comma',
      'The lamps are out and the stoves are cold in all the houses of the valley, and nobody knows when the snow will melt.',
      'The lamps are out and the stoves are cold in all the houses of the valley',
    ],
    [
      'lines that are broken read as one',
      'The lamps are out\nand the stoves are cold.\n\nIn May 1990 the army left.',
      'The lamps are out and the stoves are cold',
    ],
  ])('is %s', (_, text, title) => expect(titleOf(text)).toBe(title));

  it('is no other where it has a headline', () => {
    expect(titleOf('A long night\n\nThe king abdicated on Monday.')).toBe('A long night');
    expect(titleOf('---\ntitle: A long night\n---\n\nThe king abdicated on Monday.', 'a.md')).toBe(
      'A long night',
    );
  });

  it('is not what the sentence only mentions', () => {
    expect(titleOf('Veterans of the Battle of Stalingrad are few, and fewer still can speak of it.')).toBe(
      'Veterans of the Battle of Stalingrad are few, and fewer still can speak of it',
    );
  });
});
