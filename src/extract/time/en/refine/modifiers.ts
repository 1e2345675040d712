import type { Candidate } from '../../meaning.ts';
import { STEPS, type Step } from './steps.ts';

/** Words before an expression that belong to it: "the", "early", "the end of", "about", "at least". */

const REACH = 44;
/** The word right before; most expressions have none there that a step ends with. */
const LAST_WORD = /([a-z]+\.?)[\s-]$|\b(ca?\.)$/i;

/** "approximately " and a little more. */
const LONGEST_WORD = 16;

const STEPS_BY_END = new Map<string, Step[]>();
for (const step of STEPS) {
  for (const end of step.ends.split(' ')) {
    const steps = STEPS_BY_END.get(end) ?? [];
    if (steps.length === 0) STEPS_BY_END.set(end, steps);
    steps.push(step);
  }
}

/** Takes in the words on the left, at most four times. */
export function takeModifiers(text: string, candidates: readonly Candidate[]): Candidate[] {
  let floor = 0;
  return candidates.map((candidate) => {
    let taken = candidate;
    for (let i = 0; i < 4; i++) {
      const wider = widen(text, taken, floor);
      if (!wider) break;
      taken = wider;
    }
    floor = taken.end;
    return taken;
  });
}

function widen(text: string, candidate: Candidate, floor: number): Candidate | undefined {
  const left = text.slice(Math.max(floor, candidate.start - REACH), candidate.start);
  const match = LAST_WORD.exec(left.slice(-LONGEST_WORD));
  const last = (match?.[1] ?? match?.[2])?.toLowerCase();
  const steps = last === undefined ? undefined : STEPS_BY_END.get(last);
  for (const { pattern, mod, toward, fits } of steps ?? []) {
    if (fits && !fits(candidate, text)) continue;
    const taken = pattern.exec(left);
    if (!taken || (mod && candidate.mod && mod !== 'APPROX')) continue;
    const start = candidate.start - taken[0].length;
    return {
      ...candidate,
      start,
      ...(toward && candidate.meaning.kind === 'calendar' && { meaning: { ...candidate.meaning, toward } }),
      mod: mod ?? candidate.mod,
      article: mod !== undefined && (candidate.article === true || !taken[0].endsWith('-')),
      weak: mod ? false : candidate.weak,
    };
  }
  return undefined;
}
