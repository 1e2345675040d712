const DATE_LINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,12})?$/i;

/** Whether a line is nothing but a date: when the article appeared. */
export function isDateLine(line: string): boolean {
  return DATE_LINE.test(line.trim());
}

/**
 * What stands between the paragraphs of an article and is not part of it. One kind of line, one rule; each looks
 * at a whole line or sentence in plain characters, without its markup.
 */
const RULES: readonly RegExp[] = [
  // Pointers to other articles
  /^(also|must|further|recommended) (read|reading|watch|see)\b/i,
  /^read (also|more|next|further|the full)\b/i,
  /^(related|see also|more (on|from|about|in)|don't miss|up next|you (may|might) (also )?like)\b.{0,80}(:|$)/i,
  /^(related (articles?|stories|topics|content|news)|most (read|popular|viewed)|trending|editors?'? picks?)\b/i,
  /^(watch|listen|in pictures|live updates?|explainer|opinion|video)\s*[:|]/i,
  // Invitations
  /^(free )?(subscribe|sign up|log in|register|follow us|join us|donate|support (us|our)|download (the|our)|get (the|our) (latest|newsletter|app|daily))\b/i,
  /\b(our|free) newsletters?\b/i,
  /^(click|tap) (here|to)\b/i,
  /^(share|tweet|print|email|comments?|advertisement|sponsored|skip to|back to top|loading|menu)\b[^.]{0,40}$/i,
  // Bylines and datelines of the page
  /^[Bb][Yy] [A-Z][\w.'-]+(?: (?:[A-Z][\w.'-]*|and|in|de|van|von|al)){0,9}(?:,[^.!?]{0,60})?$/,
  /^(reporting|writing|editing|additional reporting|edited|translated|compiled|written) by\b/i,
  /^(published|updated|last (updated|modified)|posted|first published|date)\b\s*(on\b|at\b|:)[^.!?]*$/i,
  DATE_LINE,
  // Captions and credits
  /^(file )?(photo|photograph|image|picture|caption|credit|figure|fig\.|map|graphic|illustration)\b( credit| by| courtesy)?\s*[:/|]/i,
  /^(file photo|photo by|image by|photograph by)\b/i,
  /[[(]?(getty images|afp via|reuters\/|ap photo|shutterstock|file photo)[^.]{0,40}[\])]?$/i,
  // Rights
  /^(©|\(c\)|copyright\b)/i,
  /\ball rights reserved\b/i,
  /^our (standards|principles|editorial code)\s*:/i,
];

/** What is longer is a paragraph. */
const LONGEST = 600;

/** Whether a line or a sentence is boilerplate: a pointer elsewhere, an invitation, a byline, a caption, a notice of rights. */
export function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = line.trim().replace(/^[-*•·>|[(\s]+/, '');
  return !/[\p{L}\p{N}]/u.test(text) || RULES.some((rule) => rule.test(text));
}
