import { describe, expect, it } from 'vitest';
import { brief, eventsOf } from '../../testing.ts';

/** A Tuesday. */
const told = (text: string) => eventsOf(text, '2025-09-02').map(brief);

describe('an hour without its day is of the day that was told', () => {
  it.each([
    [
      'A ferry sank off Java late on Saturday. The captain sent a distress call at 9:40 p.m. from the bridge.',
      '2025-08-30 Captain sends a distress call from the bridge',
    ],
    [
      'Rebels attacked the port on Sunday. The army retook the port at about 6 p.m.',
      '2025-08-31 Army retakes the port',
    ],
    ['The court met on Monday. It freed the envoy during the night.', '2025-09-01 Court frees the envoy'],
  ])('%s', (text, event) => expect(told(text)).toContain(event));

  it.each([
    [
      'unless it has its own',
      'A ferry sank off Java on Saturday. The captain was arrested at 9 a.m. on Monday.',
      '2025-09-01 Captain is arrested',
    ],
    [
      'or none was told',
      'Talks went on. The army retook the port at about 6 p.m.',
      '2025-09-02 Army retakes the port',
    ],
  ])('%s: %s', (_, text, event) => expect(told(text)).toContain(event));
});

describe('a sentence ends behind its hour', () => {
  it.each([
    [
      'The council will hold a meeting in Lima on 16 November at 7pm. Demolition is due to begin in January 2026.',
      '2025-11-16 Council will hold a meeting in Lima',
    ],
    [
      'The council will hold a meeting in Lima on Friday until 9 p.m. Email the clerk.',
      '2025-09-05 Council will hold a meeting in Lima',
    ],
    ['Police freed the envoy at 9 p.m. Monday in Lima.', '2025-09-01 Police free the envoy in Lima'],
  ])('%s', (text, event) => expect(told(text)).toContain(event));
});
