import type { Calendar, Meaning } from '../../meaning.ts';

/** What a meaning has and what it lacks. */

export const isTimeOnly = (meaning: Meaning): meaning is Calendar =>
  meaning.kind === 'calendar' &&
  meaning.time !== undefined &&
  meaning.day === undefined &&
  meaning.weekday === undefined &&
  !meaning.holiday;

export const isDay = (meaning: Meaning): boolean =>
  (meaning.kind === 'calendar' &&
    meaning.time === undefined &&
    Boolean(meaning.day ?? meaning.weekday ?? meaning.holiday)) ||
  ((meaning.kind === 'shift' || meaning.kind === 'same') &&
    meaning.unit === 'day' &&
    meaning.time === undefined);

export const lacksYear = (meaning: Meaning): meaning is Calendar =>
  meaning.kind === 'calendar' &&
  meaning.year === undefined &&
  meaning.of === undefined &&
  meaning.toward === undefined &&
  Boolean(meaning.month ?? meaning.season ?? meaning.quarter ?? meaning.half ?? meaning.holiday);

export const isYear = (meaning: Meaning): boolean =>
  (meaning.kind === 'shift' && meaning.unit === 'year' && !meaning.event) ||
  (meaning.kind === 'same' && meaning.unit === 'year') ||
  (meaning.kind === 'calendar' &&
    meaning.year !== undefined &&
    meaning.month === undefined &&
    meaning.season === undefined &&
    meaning.quarter === undefined &&
    meaning.half === undefined &&
    !meaning.holiday &&
    meaning.day === undefined);

export const isWeekday = (meaning: Meaning): meaning is Calendar =>
  meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined;

export const hasYear = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' && meaning.year !== undefined;

export const hasDay = (meaning: Meaning): boolean => isDay({ ...meaning, time: undefined } as Meaning);
