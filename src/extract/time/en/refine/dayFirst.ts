import type { Candidate } from '../../meaning.ts';
import { slashDate } from '../rules/numeric.ts';

/**
 * A text writes its dates in one order. Where one of them can only be day first, 25/12/1999, and none only month
 * first, those that could be either, 02/01/2000, are day first too.
 */
export function readDayFirst(text: string, candidates: readonly Candidate[]): Candidate[] {
  const orders = candidates.map((candidate) => orderOf(text, candidate));
  if (!orders.includes('day') || orders.includes('month')) return [...candidates];
  return candidates.map((candidate, i) => {
    const { meaning } = candidate;
    if (orders[i] !== 'either' || meaning.kind !== 'calendar') return candidate;
    return { ...candidate, meaning: { ...meaning, month: meaning.day, day: meaning.month } };
  });
}

function orderOf(text: string, { rule, start, end }: Candidate): 'day' | 'month' | 'either' | undefined {
  if (rule !== slashDate.name) return undefined;
  const [first, second] = text.slice(start, end).split(/[-/.]/).map(Number);
  if (text.slice(start, end).includes('.')) return undefined;
  if (first > 12) return 'day';
  return second > 12 ? 'month' : 'either';
}
