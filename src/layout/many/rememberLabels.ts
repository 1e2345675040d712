import type { Label } from '../labels/label.ts';

/** Remembers labels: measuring text is what takes longest, and while one zooms the same are asked for again. */
export function rememberLabels(make: (rank: number) => Label): (rank: number) => Label {
  const known = new Map<number, Label>();
  return (rank) => {
    const label = known.get(rank) ?? make(rank);
    if (known.size > 2000) known.clear();
    known.set(rank, label);
    return label;
  };
}
