import type { Evidence, TimelineEvent } from '../events/index.ts';

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

/** Whether an event's description says no more than its quotes, which the reader sees anyway. */
export function isInQuotes({
  description,
  evidence,
}: Pick<TimelineEvent, 'description' | 'evidence'>): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const rest = evidence.reduce(
    (left, { selector: [quote] }) => left.replace(plain(quote.exact), ''),
    plain(description ?? ''),
  );
  return rest.trim() === '';
}
