import { dateInWords, type Timeline } from '../events/index.ts';
import type { SceneNode } from '../scene/index.ts';
import { stopName } from './stops.ts';

/** What each event is called aloud: "Russia invades Ukraine, February 2022", "Leaders meet, 3 May 2027, planned". */
export function spokenNames({ events }: Timeline): Map<string, string> {
  return new Map(
    events.map(({ id, title, date, planned }) => [
      id,
      `${title}, ${dateInWords(date, { weekday: true })}${planned ? ', planned' : ''}`,
    ]),
  );
}

interface Focus {
  names: ReadonlyMap<string, string>;
  /** The one stop that the Tab key finds. */
  stop?: string;
  /** The event whose detail is open. */
  selected?: string;
}

/** What makes a node of the picture that stands for events a button: role, name, place in the order of Tab. */
export function buttonAttributes(node: SceneNode, { names, stop, selected }: Focus) {
  const name = stopName(node);
  const { event, cluster = [] } = node;
  const common = { role: 'button', tabindex: name === stop ? 0 : -1, 'data-stop': name };
  return event
    ? { ...common, 'data-event': event, 'aria-label': names.get(event), 'aria-expanded': event === selected }
    : { ...common, 'aria-label': `${cluster.length} more: ${cluster.map((id) => names.get(id)).join('; ')}` };
}
