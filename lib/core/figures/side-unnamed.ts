import type { Side } from '../pack/pack.ts';
import type { SentenceReading } from './figure-sources.ts';
import type { Counted } from './find-counted.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';

/**
 * Returns whose a count is that has no noun, or no verb, to tell it by: "they were 120,000" is of those counted before, "it has no troops there" of
 * who says so; null for any other.
 */
export const sideUnnamed = (reading: SentenceReading, counted: Counted, speaker: Speaker | null): Side | null =>
  ofThoseBefore(reading, counted) ?? ofSpeaker(reading, counted, speaker);

function ofThoseBefore({ last }: SentenceReading, { elliptic, countable, outcome, again }: Counted): Side | null {
  if (!elliptic || again !== undefined || outcome !== 'living' || countable !== 'resident') return null;
  return last.findLast((one) => one.countable !== null && kindOfCountable(one.countable) === 'person')?.figure.side ?? null;
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
