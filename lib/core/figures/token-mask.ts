/** What a number is when it counts nothing. Durations, measures and money are numbers all the same; the others are never read as such. */
export type MaskKind =
  | 'date'
  | 'time'
  | 'year'
  | 'age'
  | 'percent'
  | 'ordinal'
  | 'name'
  | 'phone'
  | 'score'
  | 'fraction'
  | 'note'
  | 'duration'
  | 'measure'
  | 'money';

/** Tokens `from` to `to` (exclusive) that are something other than a count. */
export interface TokenMask {
  from: number;
  to: number;
  kind: MaskKind;
}
