import type { Draft } from './draft.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Countable } from './word-table.ts';

/** Returns a count of «cet appareil» as one of the helicopter, drone or plane that the text spoke of before, any other as it is. */
export function nameCraft(draft: Draft, craft: Countable | undefined): Draft {
  return draft.counted.countable === 'craft' && craft ? { ...draft, counted: { ...draft.counted, countable: craft } } : draft;
}

/** Returns the last flying thing that a sentence names by its kind, undefined for none. */
export const lastCraft = ({ tokens }: SentenceView): Countable | undefined =>
  tokens.findLast(({ tags }) => tags.countable === 'helicopter' || tags.countable === 'drone' || tags.countable === 'aircraft')?.tags
    .countable;
