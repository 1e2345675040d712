import { readDate, type EventDate } from '../../events/index.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { formerOf, heirOf, partyOf, type KnownParty } from './known.ts';

interface Term {
  /** For whom the person stands in this office, if not for his or her own state. */
  of?: string | undefined;
  start: number;
  end: number;
}

/**
 * Who an actor is at a date: of the persons that share a name the one in office, or nearest to it; "Moscow" in 1945 is
 * the Soviet Union. Without a date, the first that has the name.
 */
export function actorThen(actor: KnownParty, date: EventDate | undefined): KnownParty {
  if (!date) return actor;
  if (actor.kind === 'state') return formerOf(actor.id, date) ?? actor;
  const [nearest] = (actor.namesakes ?? []).toSorted((a, b) => fromOffice(a, date) - fromOffice(b, date));
  return (nearest !== undefined && partyOf(nearest)) || actor;
}

/**
 * The state or organisation for which a person stands at a date: that of the office held then ("Rutte" is NATO since
 * October 2024), else the person's own, by its name of that time (Gorbachev's is Russia since 1991).
 */
export function sideThen({ id, of }: KnownParty, date: EventDate | undefined): KnownParty | undefined {
  const held = date && termsOf(id).find(({ start, end }) => start <= date.start && date.start < end);
  if (held?.of) return partyOf(held.of);
  if (of === undefined) return undefined;
  return (date && (formerOf(of, date) ?? heirOf(of, date))) ?? partyOf(of);
}

/** How far a date is from the nearest term of a person, in ms. */
function fromOffice(id: string, date: EventDate): number {
  return Math.min(...termsOf(id).map(({ start, end }) => Math.max(0, start - date.start, date.start - end)));
}

function termsOf(id: string): Term[] {
  terms ??= new Map(
    GAZETTEER.actors.map((actor) => [
      actor.id,
      (actor.terms ?? []).map(({ of, date }) => ({ of, ...boundsOf(date) })),
    ]),
  );
  return terms.get(id) ?? [];
}
let terms: Map<string, Term[]> | undefined;

function boundsOf(edtf: string): { start: number; end: number } {
  const { start, end } = readDate(edtf)!;
  return { start, end };
}
