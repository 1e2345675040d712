/**
 * The address to link to, when it is one that a page may link to.
 * @returns undefined for `javascript:`, `data:` and whatever else could run or deceive, so that it stays text
 */
export function safeLink(url: string | undefined): string | undefined {
  return url && /^(https?:\/\/|mailto:)\S+$/i.test(url) ? url : undefined;
}
