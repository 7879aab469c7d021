import type { FigureReading } from './figure-reading.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Countable } from './word-table.ts';

const speaksOf = ({ tokens }: SentenceView, countable: Countable) => tokens.some(({ tags }) => tags.countable === countable);

const PART_REACH = 4;

/** "Six people, four of them police officers": the others are none. */
const hasPart = ({ tokens }: SentenceView, countable: Countable) =>
  tokens.some(
    ({ tags }, i) => tags.countable === countable && tokens.slice(Math.max(0, i - PART_REACH), i).some((token) => hasMark(token, 'subset')),
  );

/** Returns what the sentence says besides: places, events, whether it speaks of a running total, or of aid. */
export function sentenceContext(
  view: SentenceView,
): Pick<FigureReading, 'places' | 'events' | 'cumulative' | 'aid' | 'policeAndCivilians'> {
  const concepts = [...new Set(view.mentions.flatMap((mention) => (mention ? [mention.concept] : [])))];
  return {
    places: concepts.filter((concept) => /^(?:place|polity):/.test(concept)),
    events: concepts.filter((concept) => concept.startsWith('event:')),
    cumulative: view.tokens.some((token) => hasMark(token, 'sofar')),
    policeAndCivilians: speaksOf(view, 'police') && (speaksOf(view, 'civilian') || (hasPart(view, 'police') && !speaksOf(view, 'soldier'))),
    aid: view.tokens.some((token) => hasMark(token, 'aid')) || concepts.includes('actor:icrc'),
  };
}
