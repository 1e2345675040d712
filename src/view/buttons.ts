import { dateInWords, type TimelineEvent } from '../events/index.ts';
import type { SceneNode } from '../scene/index.ts';
import { stopName } from './stops.ts';

/** What an event is called aloud: "Russia invades Ukraine, February 2022", "Leaders meet, 3 May 2027, planned". */
export function spokenName({ title, date, planned }: TimelineEvent): string {
  return `${title}, ${dateInWords(date, { weekday: true })}${planned ? ', planned' : ''}`;
}

interface Focus {
  /** The event of an id. */
  event: (id: string) => TimelineEvent;
  /** The one stop that the Tab key finds. */
  stop?: string;
  /** The event whose detail is open. */
  selected?: string;
}

/** So many are read out of what a count stands for; nobody listens to more. */
const READ_OUT = 20;

/** What makes a node of the picture that stands for events a button: role, name, place in the order of Tab. */
export function buttonAttributes(node: SceneNode, { event, stop, selected }: Focus) {
  const name = stopName(node);
  const common = { role: 'button', tabindex: name === stop ? 0 : -1, 'data-stop': name };
  if (node.event === undefined) return { ...common, 'aria-label': countInWords(node, event) };
  const id = node.event;
  return {
    ...common,
    'data-event': id,
    'aria-label': spokenName(event(id)),
    'aria-expanded': id === selected,
  };
}

function countInWords({ cluster = [], count = cluster.length }: SceneNode, event: Focus['event']): string {
  const names = cluster.slice(0, READ_OUT).map((id) => spokenName(event(id)));
  const others = count > names.length ? [`and ${count - names.length} others`] : [];
  return `${count} more: ${[...names, ...others].join('; ')}`;
}
