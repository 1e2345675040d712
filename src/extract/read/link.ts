/** An http or https address, without the name and password that some have in them; undefined for anything else. */
export function linkOf(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!url.username && !url.password) return text;
  [url.username, url.password] = ['', ''];
  return url.href;
}
