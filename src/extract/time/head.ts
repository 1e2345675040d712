import type { Rule } from './rule.ts';
import type { RuleIndex } from './ruleIndex.ts';

/** A number and the unit behind it, which many rules begin with: they are read once for all of them. */
export interface Head {
  number: string;
  unit: RegExpExecArray | null;
  count: boolean;
  /** Where the number ends, and where the unit does; -1 for none. */
  numberEnd: number;
  unitEnd: number;
}

const NO_HEAD: Head = { number: '', unit: null, count: false, numberEnd: -1, unitEnd: -1 };

export function headAt(
  text: string,
  start: number,
  { number: numbers, unit: units, isCount }: RuleIndex,
): Head {
  numbers.lastIndex = start;
  const number = numbers.exec(text)?.[0];
  if (number === undefined) return NO_HEAD;
  const numberEnd = start + number.length;
  units.lastIndex = numberEnd;
  const unit = units.exec(text);
  const unitEnd = unit ? numberEnd + unit[0].length : -1;
  return { number, unit, count: isCount(number), numberEnd, unitEnd };
}

/** The groups of the rule with those of its head; in the match's own object, as copies cost more than the match. */
export function groupsOf(match: RegExpExecArray, { number, unit }: Head): Record<string, string | undefined> {
  const groups: Record<string, string | undefined> = match.groups ?? {};
  groups.number = number;
  groups.gap = unit?.groups?.gap;
  groups.unit ??= unit?.groups?.unit;
  return groups;
}

/** Where the pattern of a rule begins; -1 where its head is not there. */
export function behind({ count, numberEnd, unitEnd }: Head, { number, unit }: Rule): number {
  if (number === 'count' && !count) return -1;
  return unit ? unitEnd : numberEnd;
}
