import { readTimes } from '../../extract/time/index.ts';

export function read({ text, dct, style }) {
  return readTimes(text, { dct, style });
}
