import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';

const FAMILY = 'Inter Variable';
let face: FontFace | undefined;

/**
 * Gives the document the font that the pictures are measured in. From bytes, not from an address: the widget asks
 * for nothing but its data, and a page's policy needs no `font-src` for it.
 */
export function registerFont(): void {
  if (face) return;
  const binary = atob(inter.slice(inter.indexOf(',') + 1));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  face = new FontFace(FAMILY, bytes, { weight: '100 900' });
  document.fonts.add(face);
}
