import type { Timeline } from '../events/index.ts';
import type { LaneKind, TimeScaleKind } from '../layout/index.ts';
import type { ThemeChoice } from '../view/theme.ts';

/** What one element shows: written by its attributes, its data and the reader, drawn by `Widget.svelte`. */
export class Model {
  timeline = $state.raw<Timeline>();
  problems = $state.raw<string[]>([]);
  /** How far loading is, when that takes long. */
  progress = $state<string>();
  choice = $state<ThemeChoice>('auto');
  time = $state<TimeScaleKind>();
  lanes = $state<LaneKind>();
  /** The id of the selected event. */
  selected = $state<string>();
}
