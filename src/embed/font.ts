import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';

const FAMILY = 'Inter Variable';
let face: FontFace | undefined;

/**
 * Gives the document the font that the pictures are measured in. From bytes, not from an address: the widget asks
 * for nothing but its data, and a page's policy needs no `font-src` for it.
 */
export function registerFont(): void {
  if (face) return;
  const base64 = inter.slice(inter.indexOf(',') + 1);
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  // What newer browsers can do at once takes the older ones 5 ms.
  const bytes =
    fromBase64?.call(Uint8Array, base64) ??
    Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  face = new FontFace(FAMILY, bytes, { weight: '100 900' });
  document.fonts.add(face);
}
