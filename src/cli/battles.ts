import rows from '../../data/gazetteer-battles.json' with { type: 'json' };
import { battlesOf } from '../extract/index.ts';

/** What the command knows besides the gazetteer: too much for a page to load, and news hardly names it. */
export const BATTLES = battlesOf(rows);
