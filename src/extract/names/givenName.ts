import femaleDe from 'human-names/data/female-human-names-de.json' with { type: 'json' };
import femaleEn from 'human-names/data/female-human-names-en.json' with { type: 'json' };
import femaleEs from 'human-names/data/female-human-names-es.json' with { type: 'json' };
import femaleFr from 'human-names/data/female-human-names-fr.json' with { type: 'json' };
import femaleIt from 'human-names/data/female-human-names-it.json' with { type: 'json' };
import femaleNl from 'human-names/data/female-human-names-nl.json' with { type: 'json' };
import maleDe from 'human-names/data/male-human-names-de.json' with { type: 'json' };
import maleEn from 'human-names/data/male-human-names-en.json' with { type: 'json' };
import maleEs from 'human-names/data/male-human-names-es.json' with { type: 'json' };
import maleFr from 'human-names/data/male-human-names-fr.json' with { type: 'json' };
import maleIt from 'human-names/data/male-human-names-it.json' with { type: 'json' };
import maleNl from 'human-names/data/male-human-names-nl.json' with { type: 'json' };

const FEMALE = new Set([...femaleEn, ...femaleFr, ...femaleDe, ...femaleEs, ...femaleIt, ...femaleNl]);
const MALE = new Set([...maleEn, ...maleFr, ...maleDe, ...maleEs, ...maleIt, ...maleNl]);

/** Whether a given name is a woman's; undefined for one that both bear somewhere ("Andrea", "Jean"), or that is not known. */
export function isFemaleName(given: string): boolean | undefined {
  const isFemale = FEMALE.has(given);
  return isFemale === MALE.has(given) ? undefined : isFemale;
}

export function isGivenName(word: string): boolean {
  return FEMALE.has(word) || MALE.has(word);
}
