/** Past forms that the tagger takes for nouns, with their verbs. */
export const PASTS: ReadonlyMap<string, string> = new Map(
  `drank drink, sank sink, sang sing, swam swim, shrank shrink, fell fall, fled flee, slew slay, shot shoot, shook shake, clung cling, flung fling,
  slung sling, wove weave, knelt kneel, shone shine, spat spit, trod tread, dwelt dwell, lit light, bade bid, beheld behold, forgave forgive, forsook forsake,
  mistook mistake, overtook overtake, retook retake, overran overrun, outran outrun, overflew overfly, overthrew overthrow, overheard overhear,
  foretold foretell, retold retell, rewrote rewrite, resold resell, rebuilt rebuild, withstood withstand, outfought outfight, forbade forbid`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Words that are as often nouns or adjectives as past forms, with their verbs. */
export const NOUN_OR_PAST: ReadonlyMap<string, string> = new Map(
  `burst burst, shot shoot, split split, spread spread, left leave, set set, cut cut, hit hit, quit quit, fell fall, felt feel, rose rise, saw see, shut shut,
  lay lie, cast cast, bid bid, broke break, spoke speak, stole steal, dove dive, led lead, bore bear, swept sweep, bred breed, burnt burn`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Nouns that are verbs in the present tense as well; those of `data/triggers.json` come on top. */
export const NOUN_OR_PRESENT: ReadonlySet<string> = new Set(
  `back bank battle benefit book cause challenge chart clash claim crash cross cut damage dance date dock draw drive drop edge escape exit experience face fall
  feature field fight film flee flood form gain group guard head help hope host house hunt influence interest issue jump land lead leak limit link list lock mark
  map march market name need note object offer open orbit order own pass patrol pay place plan play plunge point post press process produce profile project
  promise prompt protest query race rally range rank rate reach record report request rescue rest result return review ride ring riot rise risk rule run
  rush sail scale score seal search sentence shape share shell shelter ship show shut side sink slide slump speed split
  spot spread stage stand star start state stop storm stream strike struggle study supply support surge surprise sweep swim swing tackle target test
  tip top total tour track trade trail train transport travel treat turn urge use value view visit voice vote wait walk warn waste watch work wound`.split(
    /\s+/,
  ),
);

/** A regular past form. */
export const IN_ED = /^[a-z]+[^e]ed$/;
/** Participles of verbs that the tagger does not know with their prefix. */
export const PREFIXED = /^(re|over|under|with)(taken|thrown|drawn|written|built|run|held|sold)$/;
/** Participles that are prepositions in news. */
export const PREPOSITIONS =
  /^(according|including|following|regarding|concerning|excluding|pending|barring|involving)$/i;
/** Adjectives of peoples, which the tagger takes for names. */
export const OF_PEOPLE = /^\p{Lu}\p{Ll}+(can|ian|ish|ese|nch|tch|ss|eek|eli|aqi)$/u;
/** Given names of East Asia behind the family's: "Jae-in", "En-lai". */
export const GIVEN_NAME = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
export const COMPASS = /^(north|south|east|west)$/;
/** What comes before "side", "wing", "pole", "bank". */
export const SIDE = /^(far|other|left|right|north|south|east|west)$/;
export const SENTENCE_ADVERB =
  /^(meantime|meanwhile|however|nevertheless|moreover|furthermore|separately|earlier|later)$/i;
export const REFLEXIVE = /^(him|her|it|them)sel(f|ves)$/i;
/** Forms in -ing that are half of a compound: "its bank holding company". */
export const COMPOUND: Record<string, RegExp> = {
  operating: /^(profits?|income|loss(es)?|revenues?|earnings|results|costs|expenses|units?|systems?)$/,
  trading: /^(partners?|compan(y|ies)|days?|sessions?|volumes?)$/,
};
/** Forms in -ing that say what a plant, a camp or a company is for. */
export const OF_PLANTS =
  /^(holding|recycling|manufacturing|processing|shipping|mining|publishing|training|testing|banking|nursing|parking|polling|voting|refining|smelting|engineering|marketing|clearing|landing|shopping|housing)$/;
export const PLANT =
  /^(plants?|compan(y|ies)|cent(er|re)s?|units?|camps?|stations?|firms?|groups?|sites?|facilit(y|ies)|industr(y|ies)|business(es)?|lines?|homes?|houses?|arms?|divisions?|grounds?|zones?)$/;
