import { levelRoom } from '../axis/allot.ts';
import { cutStops, type Stretch } from '../axis/stretches.ts';
import type { LayoutView } from '../placement.ts';
import { rememberFor } from '../remember.ts';
import type { TimeIndex } from '../timed/timeIndex.ts';

const stretchesFor = rememberFor<TimeIndex, Stretch[]>();

/** The stretches of a timeline with very many events. */
export function stretchesOfMany(index: TimeIndex, { time, direction, width, margin }: LayoutView): Stretch[] {
  const length = direction === 'horizontal' ? width - 2 * margin : DOWN_LENGTH;
  return stretchesFor(index, `${time} ${length}`, () =>
    (time === 'linear' ? whole(index) : cutStops(index.blocks, levelRoom(length))).map((stretch) => ({
      ...stretch,
      finest: index.facts.finest,
    })),
  );
}

/** px; a down-running axis bears as many breaks as a wide screen, not so many that they are all one sees. */
const DOWN_LENGTH = 1400;

function whole(index: TimeIndex): Stretch[] {
  const from = Math.min(index.start[0], ...index.published);
  const to = index.end.reduce((last, end) => Math.max(last, end), Math.max(-Infinity, ...index.published));
  return [{ from, to, events: [], finest: 'day' }];
}
