interface Successor {
  by: string;
  from: string;
}

/** States that another continues, under a new name: from which day on, and which. Without a prototype: an id may be `constructor`. */
export const SUCCESSORS: Readonly<Record<string, Successor>> = Object.assign(Object.create(null), {
  SUN: { by: 'RUS', from: '1991-12-26' },
  DDR: { by: 'DEU', from: '1990-10-03' },
  prussia: { by: 'DEU', from: '1871-01-18' },
  'ottoman-empire': { by: 'TUR', from: '1922-11-01' },
} satisfies Record<string, Successor>);
