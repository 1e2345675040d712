import type { Evidence } from '../events/index.ts';

/** A quote in three parts: what is before the time expression, the expression, what is after it. */
export interface QuoteParts {
  before: string;
  timex: string;
  after: string;
}

/** Cuts a quote around its time expression. Without one, or when the quote does not have it, all of it is `before`. */
export function quoteParts({ selector: [quote], timex }: Pick<Evidence, 'selector' | 'timex'>): QuoteParts {
  const at = timex ? quote.exact.indexOf(timex) : -1;
  if (!timex || at < 0) return { before: quote.exact, timex: '', after: '' };
  return { before: quote.exact.slice(0, at), timex, after: quote.exact.slice(at + timex.length) };
}
