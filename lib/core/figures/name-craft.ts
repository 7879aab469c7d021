import type { Draft } from './draft.ts';
import type { FigureReading } from './figure-reading.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Countable } from './word-table.ts';

/** A Russian machine that has a crew of its own flies, where helicopters or planes were spoken of. */
const MACHINE = /^машин/u;
const CREW = /^(?:экипаж|летчик|пилот|équipage|crew|pilot|tripulaci|besatzung|mürettebat|heyət|անձնակազմ)/u;

/** Returns a count of «cet appareil» or «машину» as one of the helicopter, drone or plane that the text spoke of before; others as they are. */
export function nameCraft(
  draft: Draft,
  { tokens }: SentenceView,
  { craft, recent }: { craft?: Countable; recent: readonly FigureReading[] },
): Draft {
  const { counted } = draft;
  const crew = tokens.some(({ text }) => CREW.test(text));
  const crewed = crew && (counted.countable === 'craft' || MACHINE.test(tokens[counted.last]!.text));
  const manned = crewed ? recent.findLast(({ countable }) => countable === 'helicopter' || countable === 'aircraft')?.countable : undefined;
  if (manned) return { ...draft, counted: { ...counted, countable: manned } };
  return counted.countable === 'craft' && craft ? { ...draft, counted: { ...counted, countable: craft } } : draft;
}

/** Returns the last flying thing that a sentence names by its kind. */
export const lastCraft = ({ tokens }: SentenceView): Countable | undefined =>
  tokens.findLast(({ tags }) => tags.countable === 'helicopter' || tags.countable === 'drone' || tags.countable === 'aircraft')?.tags
    .countable;
