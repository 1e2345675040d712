import { THEMES, type ThemeName } from '../scene/index.ts';

/** What the reader or the page's author chose; `auto` follows the system. */
export type ThemeChoice = 'auto' | Exclude<ThemeName, 'print'>;

/** The theme to draw in. Paper has its own, whatever was chosen. */
export function resolveTheme(choice: ThemeChoice, systemIsDark: boolean, isPrinted: boolean): ThemeName {
  if (isPrinted) return 'print';
  if (choice === 'auto') return systemIsDark ? 'dark' : 'light';
  return choice;
}

/** What the page has and the picture has not: the felt pen under a time expression, the ring around the focus. */
const OWN: Record<ThemeName, Record<'highlight' | 'focus', string>> = {
  light: { highlight: '#f2dc9b', focus: '#1b5fc4' },
  dark: { highlight: '#5d4b1a', focus: '#8ab8ff' },
  print: { highlight: '#ffffff', focus: '#000000' },
};

/** Gives an element and all in it the theme's colours, as the custom properties `--gt-ink`, `--gt-diplomacy` … */
export function paint({ style }: HTMLElement, name: ThemeName): void {
  const { categories, ...colours } = THEMES[name];
  const all = { ...colours, ...categories, ...OWN[name] };
  for (const [key, colour] of Object.entries(all)) style.setProperty(`--gt-${key}`, colour);
  style.colorScheme = name === 'dark' ? 'dark' : 'light';
}
