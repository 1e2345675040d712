/** Words that tell nothing alone. */
const EMPTY =
  /^(the|a|an|of|in|on|at|to|for|by|with|and|is|are|will|it|he|she|they|this|that|his|her|its|their|who|which)$/i;
/** A pronoun whom the text does not settle. */
const UNSETTLED =
  /^(i|we|you|he|she|it|they|him|her|his|its|their|them|this|that|these|those|who|which|what|there|all|both|some(?! \d)|many|most|one|each|others?|another one)\b(?!\.\p{L})/iu;

/** An end that hangs in the air. */
const DANGLING =
  /\b(able|unable|eligible|willing|unwilling|likely|unlikely|due|finds? (themselves|itself|himself|herself)|was|is|are|were|be|been|has|have|to|of|that|such|and|or|but|the|a|an|by|with|we|they|he|as|than|its|their|his|her|him|them|those|(?<!each )others?|reports|likelihood|possibility|not|it|the way|the (?:first|second|third|last|latest|next)|the [\d.,]+ ?%)$/i;

/**
 * Whether a title can stand alone: it has words enough to tell something, and does not begin with a pronoun.
 * @param least how many words that tell something
 */
export function isPrintable(title: string, least = 3): boolean {
  if (UNSETTLED.test(title) || /\bthe ones? (in|of|at|on|from|near)\b/.test(title) || DANGLING.test(title))
    return false;
  return (
    title.split(/[\s-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !EMPTY.test(word)).length >= least
  );
}
