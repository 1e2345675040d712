import type { Rule } from '../../scan.ts';

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
  '(?:currently|nowadays|these days|present day|(?<=\\bthe )time being|(?<=\\bat the )(?:present|moment)|(?<=\\bat )present(?! \\p{L}))',
  true,
);

export const recently = points(
  'recently',
  'PAST_REF',
  ['recently', 'recent', 'lately', 'previously', 'formerly', 'past', 'former', 'long'],
  '(?:recently|lately|previously|formerly|recent (?:years|months|weeks|days|times|decades)|(?<=\\bthe )past(?= ?[,.;)]| and\\b)|(?<=\\bin (?:the|years) )past|long ago)',
  true,
);

export const future = points(
  'the future',
  'FUTURE_REF',
  ['future', 'soon', 'near', 'foreseeable', 'coming'],
  '(?:soon|(?:(?:near|foreseeable|distant) )?future|coming (?:years|months|weeks|days|decades))',
  true,
);
