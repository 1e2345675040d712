export { CATEGORIES, type Category } from './category.ts';
export { yearInWords } from './dateParts.ts';
export { eventDate, isEdtf, readDate, type DateBounds, type EventDate, type Precision } from './date.ts';
export * from './model.ts';
export {
  checkTimeline,
  checkTimelineBySteps,
  parseTimeline,
  parseTimelineBySteps,
  type Checked,
} from './parse.ts';
export { printTimeline } from './print.ts';
export { formatProblem, shown, type Problem } from './problem.ts';
export { codePoints, selectorOf, selects } from './selector.ts';
export { toEnd, type Steps } from './steps.ts';
export { SUCCESSORS } from './successors.ts';
export { countInWords, thousands } from './thousands.ts';
export { utc } from './utc.ts';
export { dateHeading, dateInWords, type WordOptions } from './words.ts';
