/** ms; what a hand did before that says nothing of how it let go. */
const RECENT = 80;
/** px a ms; a slower hand has put the thing down. */
const SLOWEST = 0.15;
/** ms from letting go to standing still, and the share of it that the first speed would take for the whole way. */
export const GLIDE = 600;
const SHARE = 1 / 3;

/** Follows a drag, to tell how far what is dragged goes on when it is let go. */
export interface Thrower {
  /** @param px where it is, along the axis; `ms` when */
  follow: (px: number, ms: number) => void;
  /** px that it goes on, slowing down evenly as a cube does: it sets out as fast as it was. Forgets the drag. */
  letGo: (ms: number) => number;
}

export function createThrower(): Thrower {
  let trail: { px: number; ms: number }[] = [];
  return {
    follow: (px, ms) => {
      trail = [...trail.filter((point) => ms - point.ms <= RECENT), { px, ms }];
    },
    letGo: (ms) => {
      const recent = trail.filter((point) => ms - point.ms <= RECENT);
      trail = [];
      if (recent.length < 2) return 0;
      const [first, last] = [recent[0], recent[recent.length - 1]];
      const speed = (last.px - first.px) / Math.max(1, ms - first.ms);
      return Math.abs(speed) < SLOWEST ? 0 : speed * GLIDE * SHARE;
    },
  };
}
