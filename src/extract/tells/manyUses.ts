import type { Category } from '../../events/index.ts';
import type { Analysed } from '../text/analyse.ts';
import type { Clause } from '../text/clauses.ts';
import { lemmaOf } from './nouns.ts';
import { isOfKind } from './ofKind.ts';

const TROOPS =
  /^(troops?|soldier|forces?|army|navy|militar(y|ia)|militia|militant|rebel|insurgent|guerrilla|fighter|guard|marines?|paratrooper|peacekeeper|trooper|legion|convoy|column|corps|brigade|division|regiment|battalion|squadron|fleet|armada|flotilla|warship|battleship|submarine|frigate|destroyer|carrier|tank|artillery|bomber|jet|drone|missile|rocket|warhead|weapon(ry)?|bomb|nuclear|atomic|hydrogen|ballistic|airborne|garrison|general|commander|frontline|front|border|frontier)$/i;
const STATE =
  /^(party|government|cabinet|republic|state|parliament|congress|senate|coalition|union|junta|council|committee|commission|ministry|movement|front|league|federation|confederation|assembly|kingdom|empire|caliphate|dynasty|regime|democracy|constitution|monarchy|protectorate|colony|country|nation|president|minister|premier|chancellor|mayor|governor|senator|leader|successor|deputy|candidate|judge|pope|bishop|king|queen|emperor|chief|head|chair(man|woman)?|power|sovereignty|control|rule|electoral|elections?)$/i;
const OFFICE =
  /^(president|minister|premier|chancellor|ambassador|envoy|diplomat|delegation|diplomatic|secretary|king|queen|prince|princess|emperor|sultan|emir|sheikh|pope|leader|government|state|country|nation|ministry|embassy|bloc|mediator|negotiator|talks|summit|mission|delegate|side|party|treaty|ceasefire|parliament|senate|congress|senator|lawmaker|council|rebel)$/i;
const DEAD =
  /^(who|he|she|man|woman|child|son|daughter|people|general|officer|poet|writer|singer|founder|victim|dead|body|remains|coffin|king|queen|pope|president|soldier|hero|leader|grave|cemetery|funeral)$/i;
const HONOUR =
  /^(statue|monument|memorial|plaque|bust|portrait|sculpture|tomb|medal|prize|honou?r|title|order|cross|star|knighthood|degree)$/i;

interface Use {
  verbs: RegExp;
  /** Of the words of the clause, in their dictionary form, one must be such. */
  with: RegExp;
  /** Or a state does it, or it is done by or to an actor, whom the text names, or it has an object: "sank a ship". */
  or?: 'actor' | 'state' | 'object';
}

/** Verbs that tell of so many things that only their company says of what kind an event is: "launched a rocket", "launched a website". */
const MANY_USES: Partial<Record<Category, Use[]>> = {
  military: [
    { verbs: /^(launch|deploy|test|arm|station|dispatch|intercept|breach|penetrate|relieve)$/, with: TROOPS },
    {
      verbs: /^(withdraw|retreat|advance|cross|land|sail|march|patrol|evacuate|reclaim|intervene)$/,
      with: TROOPS,
      or: 'state',
    },
  ],
  conflict: [
    { verbs: /^sink$/, with: TROOPS, or: 'object' },
    { verbs: /^claim$/, with: /^(responsibility|bombing|attack|killing|murder)$/i },
    { verbs: /^sack$/, with: /^(city|town|village|capital|port|palace|temple|army|troops|soldier|rebel)$/i },
  ],
  politics: [
    {
      verbs: /^(found|establish|form|create|reform|dissolve|transfer|unify|abolish)$/,
      with: STATE,
      or: 'state',
    },
    { verbs: /^(choose|replace|succeed|promote|dismiss|fire|step|quit|install)$/, with: STATE, or: 'actor' },
  ],
  ceremony: [
    { verbs: /^bury$/, with: DEAD, or: 'actor' },
    { verbs: /^(unveil|award)$/, with: HONOUR },
  ],
  diplomacy: [
    {
      verbs:
        /^(meet|sit|visit|tour|host|welcome|receive|greet|discuss|talk|invite|appeal|address|criticize|criticise|protest|propose|urge|warn|reject|accuse|pledge|vow|apologise|apologize|telephone|phone|praise|hail|applaud|summon|demand|threaten)$/,
      with: OFFICE,
      or: 'actor',
    },
  ],
};

/** Whether the company of a verb bears out what it tells by itself. */
export function isBorneOut(sentence: Analysed, clause: Clause, category: Category): boolean {
  const use = MANY_USES[category]?.find(({ verbs }) => verbs.test(clause.verb.lemma));
  if (!use) return true;
  const from = Math.min(clause.from, clause.subject?.from ?? clause.from);
  const tokens = sentence.tokens.slice(from, clause.to);
  if (tokens.some((token) => use.with.test(lemmaOf(token)))) return true;
  if (use.or === 'object')
    return sentence.chunks.some(({ kind, from }) => kind === 'noun' && from === clause.verb.to);
  if (use.or === 'state')
    return clause.subject !== undefined && isOfKind(sentence, clause.subject, /^state$/);
  const [start, end] = [tokens[0].start, tokens.at(-1)!.end];
  return (
    use.or === 'actor' &&
    sentence.mentions.some(({ actor, ...at }) => actor && at.start >= start && at.end <= end)
  );
}
