import type { Side } from '../pack/pack.ts';
import type { SentenceReading } from './figure-sources.ts';
import type { Counted } from './find-counted.ts';
import { kindOfCountable } from './name-unit.ts';
import { nounsBefore } from './nouns-before.ts';
import { hasMark } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import type { Countable } from './word-table.ts';

/**
 * Returns whose a count is that has no noun, or no verb, to tell it by: "they were 120,000" is of those counted before, "it has no troops there" of
 * who says so; null for any other.
 */
export const sideUnnamed = (reading: SentenceReading, counted: Counted, speaker: Speaker | null): Side | null =>
  ofThoseBefore(reading, counted) ?? ofThingBefore(reading, counted) ?? ofSpeaker(reading, counted, speaker);

function ofThoseBefore(reading: SentenceReading, { elliptic, countable, outcome, again }: Counted): Side | null {
  if (!elliptic || again !== undefined || outcome !== 'living' || countable !== 'resident') return null;
  const counted = reading.last.findLast((one) => one.countable !== null && kindOfCountable(one.countable) === 'person');
  return counted ? counted.figure.side : sideNamed(reading, 'resident');
}

/** "Six drones of theirs flew in. Two were shot down." */
function ofThingBefore(reading: SentenceReading, { number, last, countable, again }: Counted): Side | null {
  const { tokens } = reading.view;
  const named = tokens.slice(number, last + 1).some(({ tags }) => tags.countable !== undefined);
  // what an active verb took is not told to be theirs
  if (named || last === number || again !== undefined || kindOfCountable(countable) !== 'equipment') return null;
  const counted = reading.last.filter((one) => one.countable === countable);
  if (counted.length > 0) return counted.length === 1 ? counted[0]!.figure.side : null;
  return sideNamed(reading, countable);
}

function sideNamed(reading: SentenceReading, countable: Countable): Side | null {
  const side = nounsBefore(reading).sides.get(countable);
  return side === 'enemy' || side === 'own' ? null : (side ?? null);
}

const INFINITIVE = /^(?:avoir|tener|haben)$/;

/** "It has no troops", «n’avoir aucun soldat»: the subject is who speaks. */
function ofSpeaker({ view }: SentenceReading, { number, outcome }: Counted, speaker: Speaker | null): Side | null {
  const { tokens } = view;
  if (!speaker || outcome !== null || !hasMark(tokens[number], 'zero')) return null;
  const have = [number - 1, number - 2].find((at) => hasMark(tokens[at], 'have'));
  if (have === undefined) return null;
  return INFINITIVE.test(tokens[have]!.text) || hasMark(tokens[have - 1], 'pronoun') ? speaker.side : null;
}
