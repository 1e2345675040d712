import { expect, it } from 'vitest';
import { isFemaleName } from './givenName.ts';

it.each([
  ['Harry', false],
  ['Meghan', true],
  ['Giorgia', true],
  ['Olaf', false],
  ['Andrea', undefined],
  ['Jean', undefined],
  ['Beijing', undefined],
])('%s: %s', (name, expected) => expect(isFemaleName(name)).toBe(expected));
