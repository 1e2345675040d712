import type { Timeline } from '../../events/index.ts';

/**
 * To which state each person is counted: to the one that is named right before, wherever the person is, as in
 * `RUS, putin`. Whom events name without a state, or with one and then with another, stands alone.
 * @returns by the id of the person, the id of the state
 */
export function statesOfPersons({ actors, events }: Timeline): Map<string, string> {
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const states = new Map<string, string | undefined>();
  for (const event of events) {
    let state: string | undefined;
    for (const id of event.actors) {
      const kind = kinds.get(id);
      if (kind === 'person') {
        const isKnown = states.has(id);
        states.set(id, isKnown && states.get(id) !== state ? undefined : state);
      } else state = kind === 'state' ? id : undefined;
    }
  }
  return new Map([...states].flatMap(([id, state]) => (state ? [[id, state] as const] : [])));
}
