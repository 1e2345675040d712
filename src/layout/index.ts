export type { Cluster } from './clusters.ts';
export { tickWidth } from './label.ts';
export { layOut, type Layout, type LayoutView, type PlacedEvent, type PlacedLabel } from './layout.ts';
export type { Mark } from './marks.ts';
export { SIZES } from './sizes.ts';
export { textWidth } from './textWidth.ts';
export { ticksOf, type Tick } from './ticks.ts';
export * from './view.ts';
export { wrap, type TextBlock } from './wrap.ts';
