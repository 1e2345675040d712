import { mentionsOf } from '../names/mentions.ts';

/** What an event is, in front of its name: "Battle of Trafalgar". */
const FIRST =
  /^(?:Battle|Siege|Treaty|Congress|Fall|Partition|Bombing|Bombardment|Storming|Liberation|Sinking|Invasion)s? (?:of|on) /;
/** What an event is, behind its name: "Suez Crisis". */
const LAST =
  /(?<= )(?:Wars?|Crisis|Conference|Accords?|Agreements?|Pact|Treaty|Declaration|Summit|Revolution|Uprising|Rebellion|Revolt|Mutiny|Massacre|Genocide|Coup|Incident|Campaign|Offensive|Raid|Airlift|Blockade|Protocol|Memorandum|Communiqué|Referendum|Disaster)$/;

/**
 * How a name is spelt: what the event is has a small letter as often as a capital ("battle of Trafalgar", "Cuban missile
 * crisis"), and an agreement may be one or several. Where nothing else in the name is one, the capital stays: "Cold War".
 * @returns spellings in which a small letter stands for either
 */
export function spellingsOf(name: string): string[] {
  const small = name
    .replace(FIRST, (word) => word.toLowerCase())
    .replace(LAST, (word, at: number) => (hasName(name.slice(0, at)) ? word.toLowerCase() : word));
  const other = /[Aa](?:ccord|greement)s$/.test(small) ? small.slice(0, -1) : `${small}s`;
  return /[Aa](?:ccord|greement)s?$/.test(small) ? [small, other] : [small];
}

function hasName(words: string): boolean {
  return mentionsOf(words).length > 0;
}
