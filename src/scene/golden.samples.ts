import { checkTimeline, type Timeline } from '../events/index.ts';

/** Timelines of the situations that a picture must master, for the golden pictures and the tests. */

type Row = readonly [date: string, title: string, category?: string];

/** A timeline of short rows; every event is quoted by its own title from one source. */
export function sample(
  title: string,
  rows: readonly Row[],
  description?: string,
  published?: string,
): Timeline {
  const events = rows.map(([date, eventTitle, category], index) => ({
    id: `e${index + 1}`,
    title: eventTitle,
    date,
    category,
    evidence: [
      {
        source: 'article',
        dating: 'stated',
        selector: [
          { type: 'TextQuoteSelector', exact: eventTitle, prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start: 0, end: [...eventTitle].length },
        ],
      },
    ],
  }));
  const checked = checkTimeline({
    title,
    description,
    sources: [{ id: 'article', title, published }],
    events,
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

export const article = sample(
  'Xi and Putin: nine events behind one handshake',
  [
    ['193X', 'Soviet Union aids China against Japan', 'aid'],
    ['1945-08-09/1945-08-20', 'Soviet forces cross into Japanese-held north-eastern China', 'military'],
    ['1945-09-02', 'Second World War ends', 'ceremony'],
    ['2022-02', 'Russia invades Ukraine', 'military'],
    ['2024', 'Mongolia hosts Putin despite ICC warrant', 'diplomacy'],
    ['2025-08-31/2025-09-01', 'Leaders meet at the SCO summit in Tianjin', 'diplomacy'],
    ['2025-09-02', 'Xi receives Putin in Beijing as an “old friend”', 'diplomacy'],
    ['2025-09-02', 'Xi and Putin meet Mongolia’s President Khurelsukh', 'diplomacy'],
    ['2025-09-03', 'Beijing parade marks 80 years since the war', 'ceremony'],
  ],
  'What one article, published on 2 September 2025, says happened, and how it knows.',
  '2025-09-02',
);
