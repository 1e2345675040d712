import type { Category, Place } from '../../events/index.ts';
import type { KnownEvent } from '../gazetteer/schema.ts';
import type { KnownParty } from '../names/known.ts';
import type { Analysed } from '../text/analyse.ts';
import type { When } from './when.ts';

/** An event as one sentence tells it. */
export interface Found {
  sentence: Analysed;
  title: string;
  /** Without one, the text does not settle the date, and `reason` says why. */
  when?: When;
  reason?: string;
  known?: KnownEvent;
  category?: Category;
  planned: boolean;
  actors: KnownParty[];
  places: Place[];
  /** The verb or noun that tells it, in its dictionary form. */
  trigger: string;
}
