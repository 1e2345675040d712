/** States that another continues, under a new name: from which day on, and which. */
export const SUCCESSORS: Readonly<Record<string, { by: string; from: string }>> = {
  SUN: { by: 'RUS', from: '1991-12-26' },
  DDR: { by: 'DEU', from: '1990-10-03' },
  prussia: { by: 'DEU', from: '1871-01-18' },
  'ottoman-empire': { by: 'TUR', from: '1922-11-01' },
};
