import { countInWords, thousands, type Timeline } from '../events/index.ts';

/** "Source: one article, 9 events, every one quoted": how much stands behind the picture. */
export function sourceLine({ sources, events }: Timeline, quoted: number): string {
  const parts = [
    `${thousands(events.length)} ${events.length === 1 ? 'event' : 'events'}`,
    proof(quoted, events.length),
  ];
  if (sources.length === 0) return parts.join(', ');
  const head =
    sources.length === 1 ? 'Source: one article' : `Sources: ${countInWords(sources.length)} articles`;
  return [head, ...parts].join(', ');
}

function proof(quoted: number, all: number): string {
  if (quoted === 0) return 'none quoted';
  if (quoted < all) return `${quoted} quoted`;
  return all === 1 ? 'quoted' : 'every one quoted';
}
