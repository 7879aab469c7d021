import type { FigureReading } from './figure-reading.ts';
import type { Outcome } from './word-table.ts';

const MOVING: readonly Outcome[] = ['arrived', 'displaced', 'evacuated'];

/**
 * Returns the last figure of people on the move among those of a sentence that ends with how many live somewhere («93 000 personnes sont
 * arrivées, sur 120 000 habitants»): the news, which a number after it goes on about. Undefined where the sentence ends otherwise.
 */
export const movedBefore = (last: readonly FigureReading[]): FigureReading | undefined =>
  last.at(-1)?.outcome === 'living' ? last.findLast(({ outcome }) => outcome !== null && MOVING.includes(outcome)) : undefined;
