import type { Rule } from '../../rule.ts';

/** Words that point at now, before or after, and name no date. */

const points = (name: string, value: string, starts: string[], pattern: string, article = false): Rule => ({
  name,
  starts,
  pattern,
  read: () => ({ kind: 'ref', value }),
  article,
});

export const now = points('now', 'PRESENT_REF', ['now', 'right', 'just'], '(?:right now|just now|now)');

export const currently = points(
  'currently',
  'PRESENT_REF',
  ['currently', 'current', 'nowadays', 'presently', 'present', 'these', 'moment', 'time'],
  '(?:currently|nowadays|these days|present day|(?<=\\bthe )time being|(?<=\\bat the )(?:present|moment)|(?<=\\bat )present(?! (?!(?:is|was|has|does|there|this|it|as|us|perhaps)\\b)\\p{L}{0,20}(?:s|al|ing)\\b))',
  true,
);

export const recently = points(
  'recently',
  'PAST_REF',
  ['more', 'recently', 'lately', 'long', 'not', 'a', 'some'],
  '(?:(?:more )?recently|lately|(?:not (?:so |too |very )?)?(?<!\\bthat )long ago|(?:some time|a (?:long |short |little )?(?:time|while)) ago)',
);

export const otherDay = points(
  '[the] other day',
  'PAST_REF',
  ['other'],
  '(?<=\\bthe )other (?:day|night)',
  true,
);

export const past = points(
  '[in the] past',
  'PAST_REF',
  ['past'],
  '(?:(?<=\\bin the )past|(?<=\\b(?:the|in years) )past(?= ?[,.;)]| and\\b))',
  true,
);

/** Alone and in "the near future"; not of "its future strategy". */
export const future = points(
  '[the] future',
  'FUTURE_REF',
  ['future', 'near', 'foreseeable', 'distant', 'not'],
  '(?:(?:(?:near|foreseeable|(?:not[- ](?:so|too)[- ])?distant) )future|(?<=\\b(?:the|in) )future(?! \\p{L}{1,20}(?:s|ing|y)\\b))',
  true,
);

export const laterDate = points(
  'a later date',
  'FUTURE_REF',
  ['a', 'some'],
  '(?:a|some) (?:later|future) (?:date|time|stage|point)',
);

/** "It will one day be found." */
export const oneDay = points(
  '[will] one day [be found]',
  'FUTURE_REF',
  ['one', 'some', 'someday'],
  '(?:(?<=\\b(?:will|would|may|might|could|can|to) )(?:one|some) day(?= \\p{L})|(?:one|some) day(?= (?:(?:I|we|you|he|she|it|they|there) )?(?:will|would|may|might|could)\\b)|someday)',
);

/** In what is told, "soon" only says that it went quickly. */
export const soon: Rule = {
  name: '[will] soon',
  starts: ['soon'],
  pattern: 'soon(?! (?:after|as|became|began))',
  read: (_, { text, start }) =>
    /\b(?:will|would|can|could|may|might|to|be|is|are|expects?|expected|very|going)\b[^.]{0,30}$/i.test(
      text.slice(Math.max(0, start - 48), start),
    ) && !/\bas $/i.test(text.slice(Math.max(0, start - 3), start))
      ? { kind: 'ref', value: 'FUTURE_REF' }
      : undefined,
};

/** Triggers of the TIDES guidelines, which histories are marked by; not of TimeML's. */
export const recent: Rule = {
  ...points('recent', 'PAST_REF', ['recent'], 'recent(?! (?:years|months|weeks|days))'),
  only: 'narrative',
};

export const former: Rule = { ...points('former', 'PAST_REF', ['former'], 'former'), only: 'narrative' };
