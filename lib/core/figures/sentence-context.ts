import type { FigureReading } from './figure-reading.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Countable } from './word-table.ts';

const speaksOf = ({ tokens }: SentenceView, countable: Countable) => tokens.some(({ tags }) => tags.countable === countable);

/** Returns what the sentence says besides: places, events, whether it speaks of a running total, or of aid. */
export function sentenceContext(
  view: SentenceView,
): Pick<FigureReading, 'places' | 'events' | 'cumulative' | 'aid' | 'policeAndCivilians'> {
  const concepts = [...new Set(view.mentions.flatMap((mention) => (mention ? [mention.concept] : [])))];
  return {
    places: concepts.filter((concept) => /^(?:place|polity):/.test(concept)),
    events: concepts.filter((concept) => concept.startsWith('event:')),
    cumulative: view.tokens.some((token) => hasMark(token, 'sofar')),
    policeAndCivilians: speaksOf(view, 'police') && speaksOf(view, 'civilian'),
    aid: view.tokens.some((token) => hasMark(token, 'aid')) || concepts.includes('actor:icrc'),
  };
}
