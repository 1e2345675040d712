/** A stretch of tokens. Token indices, end-exclusive. */
export interface Range {
  from: number;
  to: number;
}
