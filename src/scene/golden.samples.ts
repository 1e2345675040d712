import { CATEGORIES, checkTimeline, type Timeline } from '../events/index.ts';

/** Timelines of the situations that a picture must master, for the golden pictures and the tests. */

type Row = readonly [
  date: string,
  title: string,
  category?: string,
  planned?: 'planned',
  actors?: readonly string[],
];

const STATES: Record<string, string> = {
  CHN: 'China',
  ICC: 'International Criminal Court',
  JPN: 'Japan',
  MNG: 'Mongolia',
  RUS: 'Russia',
  SUN: 'Soviet Union',
  UKR: 'Ukraine',
};
const PERSONS: Record<string, string> = { putin: 'Vladimir Putin', xi: 'Xi Jinping' };

/** An actor of the samples. */
function actorOf(id: string) {
  return PERSONS[id]
    ? { id, label: PERSONS[id], kind: 'person' }
    : { id, label: STATES[id] ?? id, kind: 'state' };
}

/** A timeline of short rows; every event is quoted by its own title from one source. */
export function sample(
  title: string,
  rows: readonly Row[],
  description?: string,
  published?: string,
): Timeline {
  const events = rows.map(([date, eventTitle, category, planned, actors = []], index) => ({
    id: `e${index + 1}`,
    title: eventTitle,
    date,
    category,
    planned: planned && true,
    actors,
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
    actors: [...new Set(rows.flatMap((row) => row[4] ?? []))].map(actorOf),
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
    ['2025-09-03', 'Beijing parade marks 80 years since the war', 'ceremony', 'planned'],
  ],
  'What one article, published on 2 September 2025, says happened, and how it knows.',
  '2025-09-02',
);

export const none = sample('A quiet week', [], 'Nothing in it has a date.');

export const one = sample('The bridge', [
  ['1937-05-27', 'The Golden Gate Bridge opens to pedestrians', 'ceremony'],
]);

export const oneDay = sample(
  'One day in July',
  [
    ['1969-07-20', 'Eagle separates from Columbia', 'politics'],
    ['1969-07-20', 'Eagle lands in the Sea of Tranquility', 'ceremony'],
    ['1969-07-20', 'A first step, watched by half a billion people', 'ceremony'],
    ['1969-07-20', 'Nixon telephones the Moon', 'diplomacy'],
    ['1969-07-20', 'A plaque is left: “We came in peace for all mankind”', 'agreement'],
  ],
  'Five things that happened on 20 July 1969.',
);

export const decades = sample('Only decades', [
  ['190X', 'Powered flight leaves the ground', 'politics'],
  ['191X', 'Aircraft go to war', 'conflict'],
  ['192X', 'Airmail shrinks a continent', 'agreement'],
  ['193X', 'The flying boat crosses oceans', 'diplomacy'],
  ['195X', 'Jets carry passengers', 'aid'],
  ['196X', 'Rules for outer space are written', 'law'],
]);

export const ages = sample(
  'From Göbekli Tepe to now',
  [
    ['-9499~', 'People raise pillars at Göbekli Tepe', 'ceremony'],
    ['-2559~', 'The Great Pyramid is finished', 'ceremony'],
    ['-0752-04-21?', 'Rome is founded, says the legend', 'politics'],
    ['-0043-03-15', 'Caesar is killed', 'conflict'],
    ['0476', 'The last emperor of the West is deposed', 'politics'],
    ['1453-05-29', 'Constantinople falls', 'military'],
    ['1789/1799', 'Revolution in France', 'politics'],
    ['1969-07-20', 'People walk on the Moon', 'ceremony'],
    ['2024', 'A telescope sees galaxies at cosmic dawn'],
  ],
  'Eleven thousand years, most of them without a headline.',
);

export const longTitles = sample('长标题与混合文字', [
  ['2019-06-05', '中国与俄罗斯签署关于发展新时代全面战略协作伙伴关系的联合声明', 'agreement'],
  ['2020', 'Всемирная организация здравоохранения объявляет пандемию новой коронавирусной инфекции', 'law'],
  [
    '2021-03/2021-05',
    'A container ship of four hundred metres runs aground in the Suez Canal, and the insurers, the owners and the canal’s authority argue for months about who is to pay for what it cost the world',
    'conflict',
  ],
  ['2021-07', 'محادثات حول سد النهضة في مجلس الأمن', 'diplomacy'],
  ['2022-02-04', '“没有上限”的友谊：北京冬季奥运会开幕当天发表的声明', 'diplomacy'],
  ['2023', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'politics'],
]);

export const rightToLeft = sample('سدّ على النيل', [
  ['2011-04-02', 'إثيوبيا تضع حجر الأساس لسد النهضة', 'ceremony'],
  ['2015-03-23', 'إعلان مبادئ في الخرطوم (مصر، إثيوبيا، السودان)', 'agreement'],
  ['2020', 'بدء ملء الخزان', 'aid'],
  ['2021-07-08', 'مجلس الأمن يبحث الخلاف', 'diplomacy'],
  ['2025-09-09', 'افتتاح السد بقدرة 5150 ميغاواط', 'ceremony'],
]);

export const unsure = sample(
  'What is not quite known',
  [
    ['1937~', 'About then: a railway is surveyed', 'aid'],
    ['1938-05?', 'Perhaps then: a secret protocol is signed', 'agreement'],
    ['1939/1945', 'A war, its days unknown to the article', 'conflict'],
    ['1941-06-22/1944-08-29', 'A campaign between two known days', 'military'],
    ['../1936', 'An embargo since nobody knows when', 'law'],
    ['1944-10-09/..', 'An understanding that still holds', 'diplomacy'],
    ['1943-11/', 'A mission whose end nobody noted', 'aid'],
    ['[1940,1942]', 'One of two years: a treaty of friendship', 'agreement'],
  ],
  'About, perhaps, since, until: each looks its own way.',
);

/** Events on every few days of ten years, some of them crowded. Deterministic. */
export const many = sample(
  'Three hundred events',
  Array.from({ length: 300 }, (_, index): Row => {
    const day = new Date(Date.UTC(2010, 0, 1 + ((index * 7919) % 3650)));
    const category = ['diplomacy', 'aid', 'military', 'law', 'ceremony'][index % 5];
    return [day.toISOString().slice(0, 10), `Event number ${index + 1} of a long list`, category];
  }),
);

const WHO = [
  'Parliament',
  'The port',
  'A ministry',
  'The union',
  'The river commission',
  'A court',
  'The airline',
];
const DID = [
  'opens talks on',
  'signs a treaty about',
  'strikes over',
  'rules on',
  'pays for',
  'closes',
  'rebuilds',
];
const WHAT = [
  'the canal',
  'grain',
  'the border',
  'two bridges',
  'fishing rights',
  'the old mint',
  'the night train',
];

/**
 * So many events of fifty years, some of them crowded, a few of them long. Deterministic; not checked by the schema,
 * which would take longer than anything that is tested with it.
 */
export function crowd(count: number): Timeline {
  let state = 12_345;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const events = Array.from({ length: count }, (_, index) => {
    const year = 1975 + 50 * (random() < 0.3 ? 0.6 + 0.1 * random() : random());
    const day = new Date(Date.UTC(1970, 0, 1) + (year - 1970) * 31_556_952_000).toISOString().slice(0, 10);
    const kind = random();
    const end = new Date(Date.parse(day) + 86_400_000 * Math.ceil(900 * random())).toISOString().slice(0, 10);
    const date =
      kind < 0.9 ? day : kind < 0.96 ? day.slice(0, 7) : kind < 0.98 ? day.slice(0, 4) : `${day}/${end}`;
    const title = `${pick(WHO)} ${pick(DID)} ${pick(WHAT)}`;
    const lists = { actors: [], places: [], evidence: [], links: [], tags: [] };
    return { id: `e${index}`, title, date, category: pick(CATEGORIES), importance: random() ** 8, ...lists };
  });
  return { title: `${count.toLocaleString('en-US')} events`, sources: [], actors: [], events, undated: [] };
}

/** Who acted with whom: states, one of which takes another's place, and persons. */
export const company = sample(
  'Who met, who fought, who signed',
  [
    ['193X', 'Soviet Union aids China against Japan', 'aid', undefined, ['SUN', 'CHN']],
    ['1937-07-07', 'Japan and China go to war', 'conflict', undefined, ['JPN', 'CHN']],
    ['1945-08-09/1945-08-20', 'Soviet forces cross into Manchuria', 'military', undefined, ['SUN', 'JPN']],
    ['1945-09-02', 'Second World War ends', 'ceremony'],
    ['1950-02-14', 'A treaty of friendship is signed in Moscow', 'agreement', undefined, ['SUN', 'CHN']],
    ['1961-10-27', 'Mongolia joins the United Nations', 'diplomacy', undefined, ['MNG']],
    ['1989-05-15/1989-05-18', 'Gorbachev goes to Beijing', 'diplomacy', undefined, ['SUN', 'CHN']],
    ['2001-07-16', 'A treaty of good-neighbourliness', 'agreement', undefined, ['CHN', 'RUS', 'putin']],
    ['2022-02', 'Russia invades Ukraine', 'military', undefined, ['RUS', 'UKR']],
    ['2023-03-17', 'A warrant for Putin’s arrest', 'law', undefined, ['ICC', 'RUS', 'putin']],
    ['2024-09-03', 'Mongolia hosts Putin', 'diplomacy', undefined, ['MNG', 'RUS', 'putin']],
    ['2025-09-02', 'Xi receives Putin in Beijing', 'diplomacy', undefined, ['CHN', 'xi', 'RUS', 'putin']],
    ['2025-09-03', 'Beijing holds a parade', 'ceremony', 'planned', ['CHN', 'xi']],
  ],
  'A line joins those who took part in one event.',
  '2025-09-02',
);
