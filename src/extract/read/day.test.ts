import { expect, it } from 'vitest';
import { dayOf } from './day.ts';

it.each([
  ['2025-09-02', '2025-09-02'],
  [' 2025-09-02T23:59:00-04:00', '2025-09-02'],
  ['2025-09-02 10:00', '2025-09-02'],
  ['20250902', '2025-09-02'],
  ['2025/09/02', '2025-09-02'],
  ['2 Sept 2025', '2025-09-02'],
  ['September 2, 2025', '2025-09-02'],
  ['Tue, 2 Sep 2025 10:00:00 GMT', '2025-09-02'],
  // Of two minds, or of none.
  ['09/02/2025', undefined],
  ['2 Sept', undefined],
  ['2025-09', undefined],
  ['2025-02-30', undefined],
  ['30 February 2025', undefined],
  ['999999-01-01', undefined],
  ['tomorrow', undefined],
  ['', undefined],
  [20250902, undefined],
  [null, undefined],
])('of %j is %s', (written, day) => expect(dayOf(written)).toBe(day));
