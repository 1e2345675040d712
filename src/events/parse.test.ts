import { describe, expect, it } from 'vitest';
import { parseTimeline } from './parse.ts';
import { formatProblem } from './problem.ts';

const problemsOf = (data: unknown) => {
  const checked = parseTimeline(typeof data === 'string' ? data : JSON.stringify(data));
  return checked.ok ? [] : checked.problems.map(formatProblem);
};

const event = (rest: object) => ({ id: 'e', title: 'Something happens', date: '1945', ...rest });
const evidence = (start: number, end: number, source = 's') => ({
  source,
  selector: [
    { type: 'TextQuoteSelector', exact: 'Ünïcode 🕊', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start, end },
  ],
  dating: 'stated',
});

describe('a timeline', () => {
  it('fills in what is left out', () => {
    const checked = parseTimeline(JSON.stringify({ title: 'T', events: [event({})] }));
    expect(checked).toMatchObject({
      ok: true,
      value: {
        sources: [],
        actors: [],
        events: [{ actors: [], places: [], evidence: [], links: [], tags: [] }],
      },
    });
  });

  it.each([
    ['', 'expected a timeline as JSON, received nothing'],
    ['[]', 'expected a timeline, which is an object, received a list of 0'],
    ['{"title":"T"}', 'events: expected a required field, received nothing'],
  ])('says what %j lacks', (json, problem) => expect(problemsOf(json)).toContain(problem));

  it('says where JSON breaks off', () => {
    expect(problemsOf('{"title":')[0]).toMatch(
      /^expected a timeline as JSON, received text that is not JSON \(.*\)$/,
    );
  });

  it('reports all problems at once, each with its path', () => {
    const broken = {
      title: '',
      events: [
        event({ date: 'soon' }),
        event({ category: 'gossip', importance: 2, actors: ['RUS'] }),
        event({
          id: 'f',
          extra: 1,
          links: [{ url: 'javascript:alert(1)' }],
          places: [{ label: 'X', lat: 91 }],
        }),
      ],
    };
    expect(problemsOf(broken)).toEqual([
      'title: expected text that is not empty, received ""',
      'events[0].date: expected an EDTF date, received "soon"',
      'events[1].category: expected "diplomacy" or "agreement" or "aid" or "military" or "conflict" or "law" or "ceremony" or "politics", received "gossip"',
      'events[1].importance: expected a number from 0 to 1, received 2',
      'events[2].places[0].lat: expected degrees from -90 to 90, received 91',
      'events[2].links[0].url: expected an http, https or mailto link, received "javascript:alert(1)"',
      'events[2].extra: expected no such field, received "extra"',
      'events[1].id: expected an id of its own (events[0] has this one), received "e"',
      'events[1].actors[0]: expected the id of an actor in actors, received "RUS"',
    ]);
  });
});

describe('evidence', () => {
  const timeline = (item: object) => ({
    title: 'T',
    sources: [{ id: 's', title: 'S' }],
    events: [event({ evidence: [item] })],
  });

  it('counts its position in code points', () => {
    expect(problemsOf(timeline(evidence(10, 19)))).toEqual([]);
    expect(problemsOf(timeline(evidence(10, 20)))).toEqual([
      'events[0].evidence[0].selector[1]: expected a position of 9 code points, as the quote has, received 10 to 20',
    ]);
  });

  it('names a source that exists', () => {
    expect(problemsOf(timeline(evidence(0, 9, 'elsewhere')))).toEqual([
      'events[0].evidence[0].source: expected the id of a source in sources, received "elsewhere"',
    ]);
  });
});
