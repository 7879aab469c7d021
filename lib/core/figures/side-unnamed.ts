import type { Side } from '../pack/pack.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { answerSide } from './find-answer.ts';
import type { Counted } from './find-counted.ts';
import { kindOfCountable } from './name-unit.ts';
import { nounsBefore } from './nouns-before.ts';
import { hasMark } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import type { Token } from './tag-words.ts';
import type { Countable } from './word-table.ts';

/**
 * Returns whose a count is that has no noun, or no verb, to tell it by: "they were 120,000" is of those counted before, "it has no troops there" of
 * who says so; null for any other.
 */
export const sideUnnamed = (reading: SentenceReading, counted: Counted, speaker: Speaker | null): Side | null =>
  answerSide(reading, counted) ??
  ofThoseBefore(reading, counted) ??
  ofThingBefore(reading, counted) ??
  ofSpeaker(reading, counted, speaker);

function ofThoseBefore(reading: SentenceReading, { elliptic, countable, outcome, again }: Counted): Side | null {
  if (elliptic && countable === 'peacekeeper') return sideNamed(reading, countable);
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

const PRONOUN_REACH = 5;
const OF_THEM = /^(?:en|them)$/;

/** Returns drafts with the side of the count that a pronoun takes up («en compte deux cents», "puts them at 200"): whoever says it, it is of the same. */
export function keepSame(drafts: readonly Draft[], { view, last }: SentenceReading): Draft[] {
  return drafts.map((draft, i) => {
    const { countable } = draft.counted;
    if (!takesUp(view.tokens, draft.counted) || isGivenToFoe(view.tokens, draft.counted)) return draft;
    const before = drafts.slice(0, i).findLast(({ counted }) => counted.countable === countable);
    const side = before ? before.side : last.findLast((one) => one.countable === countable)?.figure.side;
    return side ? { ...draft, side } : draft;
  });
}

const GIVEN_REACH = 5;

/** «en attribue 170 à l’ennemi» */
const isGivenToFoe = (tokens: readonly Token[], { last }: Counted): boolean =>
  tokens.slice(last + 1, last + 1 + GIVEN_REACH).some(({ tags }) => tags.side === 'enemy');

function takesUp(tokens: readonly Token[], { number, last }: Counted): boolean {
  const from = Math.max(0, number - PRONOUN_REACH);
  const pronoun = from + tokens.slice(from, number).findLastIndex(({ text }) => OF_THEM.test(text));
  const between = last !== number || pronoun < from ? [] : tokens.slice(Math.max(0, pronoun - 1), number);
  return between.some(({ tags }) => tags.speech !== undefined) && between.every(({ word, text }) => word || /^['’]$/.test(text));
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
