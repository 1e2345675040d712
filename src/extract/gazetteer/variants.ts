import { callsOf } from '../names/known.ts';
import { mentionsOf } from '../names/mentions.ts';

/** What happens to someone or something: "the assassination of Lincoln", "Lincoln's assassination". "Iraq's invasion" is by Iraq. */
const HAPPENS =
  /^(assassination|killing|murder|death|suicide|execution|poisoning|resignation|ouster|overthrow|abdication|arrest|capture|surrender|defeat|fall|collapse|breakup|dissolution|disintegration|partition|founding|creation|establishment|independence|reunification) of (?:the )?(.+)$/;
/** What a state does. */
const DOES =
  /(?<= )(invasion|annexation|seizure|occupation|intervention|withdrawal|bombing|attack|accession|entry|coup|revolution|surrender)\b/i;

/** A state in front of what it does is called by its adjective, or by its name: "Iraqi invasion of Kuwait", "Iraq's invasion of Kuwait". */
function byState(name: string): string[] {
  if (!DOES.test(name)) return [];
  const [first] = mentionsOf(name);
  if (first?.start !== 0 || first.actor?.kind !== 'state') return [];
  const rest = name.slice(first.end).replace(/^['’]s?/, '');
  if (DOES.exec(rest)?.index !== 1) return [];
  const { names, adjectives } = callsOf(first.actor.id);
  return [...names.map((each) => `${each}'s${rest}`), ...adjectives.map((each) => `${each}${rest}`)];
}

/** "The 2014 Gaza war", "the Gaza war of 2014". */
function byYear(name: string): string[] {
  const [, year, event] = /^(\d{4}) (.+)$/.exec(name) ?? [];
  const [, called, its] = /^(.+) of (\d{4})$/.exec(name) ?? [];
  return year ? [`${event} of ${year}`] : its ? [`${its} ${called}`] : [];
}

/** How a name may be turned: all the ways to say it that mean the same. The name itself is none of them. */
export function variantsOf(name: string): string[] {
  const happens = HAPPENS.exec(name);
  const turned = happens ? [`${happens[2]}'s ${happens[1]}`] : [];
  return [...turned, ...byState(name), ...byYear(name)].filter((each) => each !== name);
}
