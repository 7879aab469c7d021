import type { Draft } from './draft.ts';
import type { FigureReading } from './figure-reading.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Countable } from './word-table.ts';

/** A Russian machine that has a crew of its own flies, where helicopters or planes were spoken of. */
const MACHINE = /^машин/u;
const CREW = /^(?:экипаж|летчик|пилот)/u;

/** Returns a count of «cet appareil» or «машину» as one of the helicopter, drone or plane that the text spoke of before; others as they are. */
export function nameCraft(
  draft: Draft,
  { tokens }: SentenceView,
  { craft, recent }: { craft?: Countable; recent: readonly FigureReading[] },
): Draft {
  const { counted } = draft;
  if (counted.countable === 'craft' && craft) return { ...draft, counted: { ...counted, countable: craft } };
  const crewed = MACHINE.test(tokens[counted.last]!.text) && tokens.some(({ text }) => CREW.test(text));
  const manned = crewed ? recent.findLast(({ countable }) => countable === 'helicopter' || countable === 'aircraft')?.countable : undefined;
  return manned ? { ...draft, counted: { ...counted, countable: manned } } : draft;
}

/** Returns the last flying thing that a sentence names by its kind. */
export const lastCraft = ({ tokens }: SentenceView): Countable | undefined =>
  tokens.findLast(({ tags }) => tags.countable === 'helicopter' || tags.countable === 'drone' || tags.countable === 'aircraft')?.tags
    .countable;
