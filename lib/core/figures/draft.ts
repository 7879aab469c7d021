import type { Side } from '../pack/pack.ts';
import type { Counted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { FoundOutcome } from './find-outcome.ts';

/** A count of a sentence with its number, as far as read. */
export interface Draft {
  counted: Counted;
  number: FoundNumber;
  found: FoundOutcome | null;
  side: Side | null;
  denied: boolean;
  /** True where the sentence tells it as a thing that did not happen, or may happen, without saying that there was none. */
  unreal?: boolean;
  /** True where only the place of the event tells the side. */
  byPlace?: boolean;
}
