import { expect, it } from 'vitest';
import { eventsOf } from '../testing.ts';

/** What was at some time within a stretch, and what took all of it. */
it.each([
  ['Rebels raided the base in early September 1987.', '[1987-09-01..1987-09-10]'],
  ['Rebels raided the base last week.', '[2025-08-25..2025-08-31]'],
  ['Rebels raided the base in the late 1930s.', '[1936..1939]'],
  ['Rebels raided the base during the Korean War.', '[1950-06-25..1953-07-27]'],
  // Whose own forms say "some time within".
  ['Rebels raided the base in September 1987.', '1987-09'],
  ['Rebels raided the base in the 1930s.', '193X'],
  ['Rebels raided the base in late 1987.', '1987-39'],
  // From one day to another.
  ['Rebels raided the base from 1 to 10 September 1987.', '1987-09-01/1987-09-10'],
  ['The siege lasted from March to July 1941.', '1941-03/1941-07'],
])('%s %s', (text, date) => expect(eventsOf(text, '2025-09-02').map((event) => event.date)).toEqual([date]));
