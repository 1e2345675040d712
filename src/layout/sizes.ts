/** px. What the layout must know of the look; colours and fonts are the theme's. */
export const SIZES = {
  title: 15,
  titleLine: 19,
  date: 12,
  dateLine: 16,
  tick: 12.5,
  tickLine: 15,
  note: 12,
  /** For the words of ticks left of a down-running axis. */
  gutter: 62,
  /** A mark that is a shape: its diameter. */
  mark: 13,
  /** A band or bar: its thickness, its shortest length, and how far apart two lie that overlap. */
  bar: 14,
  shortBar: 14,
  /** The same for a band with soft ends. */
  shortBand: 20,
  lane: 18,
  /** From a label's rule to its text; between two labels. */
  rulePad: 10,
  labelGap: 14,
  /** From the date line's start to its words: the category's shape stands there. */
  glyph: 15,
} as const;
