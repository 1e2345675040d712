import { THEMES, type ThemeName } from '../scene/index.ts';

/** What the reader or the page's author chose; `auto` follows the system. */
export type ThemeChoice = 'auto' | ThemeName;

/** The theme to draw in. */
export function resolveTheme(choice: ThemeChoice, systemIsDark: boolean): ThemeName {
  if (choice === 'auto') return systemIsDark ? 'dark' : 'light';
  return choice;
}

/** What the page has and the picture has not: the felt pen over a time expression. */
const HIGHLIGHT: Record<ThemeName, string> = { light: '#f2dc9b', dark: '#5d4b1a' };

/** Gives an element and all in it the theme's colours, as the custom properties `--gt-ink`, `--gt-diplomacy` … */
export function paint({ style }: HTMLElement, name: ThemeName): void {
  const { categories, ...colours } = THEMES[name];
  const all = { ...colours, ...categories, highlight: HIGHLIGHT[name] };
  for (const [key, colour] of Object.entries(all)) style.setProperty(`--gt-${key}`, colour);
  style.colorScheme = name;
}
