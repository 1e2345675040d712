import { compilePattern } from '../rule.ts';

/** Whose time is told: a zone's, or that of a city that news tells the time of. */
const PLACE =
  'local|eastern|central|mountain|pacific|greenwich|accra|ankara|athens|baghdad|bangkok|beijing|beirut|berlin|brussels|cairo|canberra|caracas|damascus|delhi|gaza|geneva|hanoi|havana|hong kong|islamabad|israel|istanbul|jakarta|jerusalem|kabul|karachi|khartoum|kiev|kyiv|lagos|london|madrid|manila|minsk|moscow|nairobi|new york|paris|pyongyang|riyadh|rome|seoul|singapore|sydney|taipei|tehran|tel aviv|tokyo|tripoli|vienna|warsaw|washington';
const ZONE = compilePattern(
  ` ?(?<open>\\(?)(?<zone>UTC(?:[+-]\\d{1,2})?|GMT(?:[+-]\\d{1,2})?|Z|E[SD]T|C[SD]T|M[SD]T|P[SD]T|AK[SD]T|HST|BST|WES?T|CES?T|EES?T|MSK|A[EC][SD]?T|AWST|NZ[SD]T|JST|KST|IST|PKT|SGT|HKT|SAST|[ECMP]T|(?:${PLACE}) (?:(?:standard|daylight|summer) )?time)`,
);

/** The zone behind a time, "EST" or "(Baghdad time)", and where it ends. */
export function zoneAt(text: string, at: number): { zone: string; until: number } | undefined {
  ZONE.lastIndex = at;
  const { zone, open } = ZONE.exec(text)?.groups ?? {};
  if (zone === undefined) return undefined;
  const until = ZONE.lastIndex;
  if (open === '') return { zone, until };
  return text[until] === ')' ? { zone, until: until + 1 } : undefined;
}
