import { agree, distances, type Field, type Flag } from './flags.ts';
import { SIZES } from '../sizes.ts';

/** px that a text takes. */
export interface Size {
  width: number;
  height: number;
}

/** A flag with the text it bears. */
export interface Borne<S extends Size> {
  flag: Flag;
  text: S;
}

/** px by which all leaders together, and the whole, must become shorter. */
const GAIN = 12;

/**
 * Sets texts that stand upon others in fewer, longer lines where there is room beside them: leaders become shorter.
 * @param flags that stand together
 * @param settings of a flag's text in fewer lines than its own, the fewest first
 * @returns the same flags in another order, some of them wider
 */
export function widen<S extends Size>(
  flags: readonly Borne<S>[],
  settings: (wish: number) => readonly S[],
  field: Field,
): Borne<S>[] {
  return [-1, 1].flatMap((side) => {
    let all = flags.filter(({ flag }) => flag.side === side).toSorted((a, b) => a.flag.level - b.flag.level);
    let near = nearOf(all);
    for (let index = 0; index < all.length; index++) {
      if (near[index] === 0 && !holdsAnother(all, near, index)) continue;
      const { flag, text } = all[index];
      const wider = settings(flag.wish)
        .filter(({ height }) => height < text.height)
        .map((text) => ({ flag: withWidth(flag, text.width), text }))
        .find(({ flag: wide }) => fits(wide, index, all, field));
      if (!wider) continue;
      const changed = all.with(index, wider);
      const changedNear = nearOf(changed);
      if (reach(changed, changedNear) <= reach(all, near) - GAIN) [all, near] = [changed, changedNear];
    }
    return all;
  });
}

/** Whether another flag stands where it does because of this one. */
function holdsAnother(flags: readonly Borne<Size>[], near: readonly number[], index: number): boolean {
  const end = near[index] + flags[index].text.height + SIZES.labelGap;
  return flags.some(({ flag }, at) => flag.level > flags[index].flag.level && near[at] === end);
}

function fits(wide: Flag, index: number, flags: readonly Borne<Size>[], field: Field): boolean {
  if (wide.from < field.from || wide.to > field.to) return false;
  return flags.every(({ flag }, at) => at === index || agree(wide, flag));
}

function nearOf(flags: readonly Borne<Size>[]): number[] {
  return distances(
    flags.map(({ flag }) => flag),
    flags.map(({ text }) => text.height),
    0,
  );
}

/** px of all leaders and of the whole. */
function reach(flags: readonly Borne<Size>[], near: readonly number[]): number {
  const whole = flags.reduce((most, { text }, index) => Math.max(most, near[index] + text.height), 0);
  return near.reduce((sum, px) => sum + px, whole);
}

function withWidth(flag: Flag, width: number): Flag {
  const reach = SIZES.rulePad + width;
  return flag.facing === 1 ? { ...flag, to: flag.pole + reach } : { ...flag, from: flag.pole - reach };
}
