import type { Category } from '../events/index.ts';

/** Colours, sizes and fonts of a picture. Text has a contrast of 4.5:1 at least on `paper`, marks 3:1 (a test computes it). */
export interface Theme {
  paper: string;
  /** Whether bands have tints of their colours, or hatches: for paper, on which a tint wastes ink. */
  bands: 'tinted' | 'hatched';
  /** Titles and first ticks. */
  ink: string;
  /** Ticks, notes, the subtitle. */
  muted: string;
  /** The axis. */
  line: string;
  /** Hairlines that only group. */
  faint: string;
  /** What is selected stands on this. */
  selected: string;
  /** The ground of the strip at true scale. */
  strip: string;
  categories: Record<Category | 'other', string>;
}

export type ThemeName = 'light' | 'dark' | 'print';

export const THEMES: Record<ThemeName, Theme> = {
  light: {
    paper: '#fcfaf6',
    bands: 'tinted',
    ink: '#1b2230',
    muted: '#5a6170',
    line: '#7d8391',
    faint: '#d9d5cb',
    selected: '#f3eee3',
    strip: '#f3efe6',
    categories: {
      diplomacy: '#1f6a8f',
      agreement: '#5b4fa8',
      aid: '#267446',
      military: '#b3372b',
      conflict: '#a1315f',
      law: '#4d5b73',
      ceremony: '#8a5c00',
      politics: '#8a4a1f',
      other: '#545b69',
    },
  },
  dark: {
    paper: '#12161c',
    bands: 'tinted',
    ink: '#f1efe9',
    muted: '#a5abb8',
    line: '#7f8796',
    faint: '#2d333d',
    selected: '#1e242d',
    strip: '#1a1f27',
    categories: {
      diplomacy: '#69bfea',
      agreement: '#a99df0',
      aid: '#72cb95',
      military: '#ff8577',
      conflict: '#f08bb4',
      law: '#a9b8d3',
      ceremony: '#ecb64c',
      politics: '#e0a072',
      other: '#b4bac6',
    },
  },
  print: {
    paper: '#ffffff',
    bands: 'hatched',
    ink: '#000000',
    muted: '#3d3d3d',
    line: '#000000',
    faint: '#bdbdbd',
    selected: '#ffffff',
    strip: '#ffffff',
    categories: {
      diplomacy: '#000000',
      agreement: '#000000',
      aid: '#000000',
      military: '#000000',
      conflict: '#000000',
      law: '#000000',
      ceremony: '#000000',
      politics: '#000000',
      other: '#000000',
    },
  },
};

/** The bundled fonts by both of their names, then what has like widths. */
export const SANS = "'Inter Variable', Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
export const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Liberation Serif', serif";

export function colourOf(theme: Theme, category: Category | undefined): string {
  return theme.categories[category ?? 'other'];
}
