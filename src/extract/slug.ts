/** A name for use in an id: lower-case letters and digits with single hyphens between; accents are dropped. */
export function slug(text: string, longest = 80): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return words.length <= longest ? words : words.slice(0, longest + 1).replace(/-[^-]*$/, '');
}
