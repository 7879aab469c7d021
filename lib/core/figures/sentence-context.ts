import type { FigureReading } from './figure-reading.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

/** Returns what the sentence says besides: places, events, whether it speaks of a running total, or of aid. */
export function sentenceContext(view: SentenceView): Pick<FigureReading, 'places' | 'events' | 'cumulative' | 'aid'> {
  const concepts = [...new Set(view.mentions.flatMap((mention) => (mention ? [mention.concept] : [])))];
  return {
    places: concepts.filter((concept) => /^(?:place|polity):/.test(concept)),
    events: concepts.filter((concept) => concept.startsWith('event:')),
    cumulative: view.tokens.some((token) => hasMark(token, 'sofar')),
    aid: view.tokens.some((token) => hasMark(token, 'aid')),
  };
}
