import type { Rule } from '../rule.ts';
import type { Lexicon } from '../ruleIndex.ts';
import { COUNT_STARTS, isCount, NUMBER } from './numbers.ts';
import * as ago from './rules/ago.ts';
import * as centuries from './rules/centuries.ts';
import * as clock from './rules/clock.ts';
import * as dates from './rules/dates.ts';
import * as decades from './rules/decades.ts';
import * as durations from './rules/durations.ts';
import * as events from './rules/events.ts';
import * as holidays from './rules/holidays.ts';
import * as monthDays from './rules/monthDays.ts';
import * as numeric from './rules/numeric.ts';
import * as parts from './rules/parts.ts';
import * as references from './rules/references.ts';
import * as reports from './rules/reports.ts';
import * as days from './rules/days.ts';
import * as sets from './rules/sets.ts';
import * as steps from './rules/steps.ts';
import * as windows from './rules/windows.ts';
import * as years from './rules/years.ts';
import { UNIT_BEHIND, UNIT_WORDS } from './units.ts';
import { MONTH_STARTS } from './words.ts';

/** What can follow an article that begins an expression: units, numbers and the words between them. */
const AFTER_ARTICLE = [
  ...UNIT_WORDS,
  ...COUNT_STARTS,
  ...'few couple number dozen hundred thousand d quarter'.split(' '),
  ...'more full whole straight consecutive long short additional solid further extra entire other'.split(' '),
  ...'wk wks trading business working calendar bloody later future time while little'.split(' '),
];
/** What can follow a number of one or two digits that begins an expression. */
const AFTER_NUMBER = [
  ...AFTER_ARTICLE,
  ...MONTH_STARTS,
  ...'st nd rd th s times to and or of in at through until till day bc bce b ad ce a am p pm q h o short long'.split(
    ' ',
  ),
  ...'hundred thousand utc gmt z est edt cst cdt mst mdt pst pdt bst cet cest jst ist local et pt hours hrs century'.split(
    ' ',
  ),
];

export const LEXICON: Lexicon = {
  number: NUMBER,
  unit: UNIT_BEHIND,
  isCount,
  followers: { a: AFTER_ARTICLE, an: AFTER_ARTICLE, '#': AFTER_NUMBER },
};

/** English. The longest match at a place wins; among equals the earlier rule of this list. */
export const ENGLISH: readonly Rule[] = [
  numeric.isoDate,
  numeric.slashDate,
  numeric.slashDay,
  numeric.compactDate,
  numeric.nineEleven,
  numeric.isoWeek,
  numeric.weekOfYear,

  dates.weekdayDate,
  dates.monthDayYear,
  dates.dayMonthYear,
  dates.dayDashMonthYear,
  dates.wordMonthYear,
  dates.monthWordDay,
  dates.monthShortYear,
  dates.yearMonthDay,
  dates.monthYear,
  monthDays.firstDay,
  monthDays.secondDay,
  monthDays.middleDay,
  monthDays.nthOfMonth,
  monthDays.nthOfThisMonth,
  monthDays.lastDay,
  monthDays.nthWeekday,
  dates.month,
  dates.weekday,
  dates.shortWeekday,
  holidays.holiday,

  clock.twelveHours,
  clock.twentyFourHours,
  clock.bareClock,
  clock.oClock,
  clock.spokenHours,
  clock.pastHour,
  clock.hourOfDay,
  clock.hundredHours,
  clock.noon,
  clock.partOfDay,

  parts.seasonYear,
  parts.yearSeason,
  parts.season,
  parts.hyphenedQuarter,
  parts.quarter,
  parts.yearQuarter,
  parts.shortQuarter,
  parts.shortHalf,
  parts.lastQuarter,
  parts.half,
  parts.hyphenedHalf,
  parts.twoQuarters,

  decades.bcDecade,
  decades.decade,
  decades.adDecade,
  decades.earlyDecade,
  decades.shortDecade,
  decades.decadeWord,
  decades.spokenDecade,
  centuries.century,
  centuries.millennium,
  centuries.firstCentury,
  centuries.centuryPart,
  centuries.nthDecade,
  centuries.turnOfCentury,
  years.bcYear,
  years.firstEraYear,
  years.adYear,
  years.adBeforeYear,
  years.fiscalYear,
  years.yearFiscal,
  years.theYear,
  years.yearEnd,
  years.shortYear,
  years.year,
  years.bareShortYear,
  years.apostropheYear,
  years.spoken,

  reports.latestPeriod,
  reports.theQuarter,
  reports.yearAgoPeriod,
  reports.yearAgoQuarter,
  reports.yearAgo,
  reports.aYearEarlier,
  reports.periodOfYear,
  reports.yearEnded,
  reports.fullYear,

  days.today,
  days.tonight,
  days.overnight,
  days.beforeYesterday,
  days.thisPart,
  days.thatPart,
  days.nextPart,
  steps.lastUnit,
  steps.beforeLast,
  steps.weekdayBeforeLast,
  steps.midweek,
  steps.previousUnit,
  steps.sameUnit,
  steps.lastName,
  steps.thatTime,
  ago.halfCentury,
  ago.ago,
  ago.agoToday,
  ago.seasonsLater,
  ago.weekdayWeek,
  ago.later,
  ago.on,
  ago.theDayBefore,
  steps.nthDay,
  steps.thatSeason,
  steps.namedUnit,

  events.afterEvent,
  events.dayAfterEvent,
  events.dayOfEvent,
  events.nthOfEvent,
  events.nthDayOfFight,
  events.eveOfEvent,

  sets.every,
  sets.everyName,
  sets.adverb,
  sets.twicePerUnit,
  sets.timesPerUnit,
  sets.perUnit,
  sets.weekdays,
  sets.otherWeekday,

  references.oneDay,
  durations.yearsOld,
  durations.duration,
  durations.shortLength,
  durations.hyphened,
  durations.hyphenedYears,
  durations.halfUnit,
  durations.twoNumbers,
  durations.period,
  durations.wholeUnit,
  durations.allUnit,
  durations.someTime,
  durations.multiYear,
  durations.orTwo,
  windows.window,
  windows.bareWindow,
  windows.bareUnits,
  windows.bareLater,
  windows.unitLong,

  references.now,
  references.currently,
  references.recently,
  references.otherDay,
  references.past,
  references.future,
  references.laterDate,
  references.soon,
  references.recent,
  references.former,
];
