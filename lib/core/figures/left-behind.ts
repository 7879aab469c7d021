import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf } from './bearer-search.ts';
import { subjectSide } from './find-doer.ts';
import { kindOfCountable } from './name-unit.ts';

const LEFT =
  /^(?:left|leaving|left behind|leaving behind|abandoned|laissé\p{L}*|laisse|laissent|laissant|abandonné\p{L}*|ließ\p{L}*|zurückgelassen|dej[oó]|dejaron|dejando|оставил\p{L}*|бросил\p{L}*)$/u;
const FIELD = /^(?:battlefield|field|behind|devant|terrain|champ|schlachtfeld\p{L}*|feld|campo|terreno|поле|позици\p{L}*)$/u;
const ENDED: readonly string[] = ['killed', 'wounded', 'killed-or-wounded'];
const REACH = 5;
const AFTER = 8;

/** Returns the side that left its own on the battlefield ("the enemy left 60 bodies", «a laissé 300 hommes devant»); null for any other. */
export function leftBehind(search: BearerSearch): Side | null {
  const { view, counted, found, speaker } = search;
  const { tokens, clauses } = view;
  if (view.verbLast || kindOfCountable(counted.countable) === 'place') return null;
  // "an attack that left 20 soldiers dead" was done to them
  if (found && counted.countable !== 'body' && ENDED.includes(found.outcome)) return null;
  const at = tokens.findLastIndex(
    ({ text }, i) => i < counted.number && i >= counted.number - REACH && clauses[i] === clauses[counted.number] && LEFT.test(text),
  );
  if (at < 0) return null;
  const near = [...tokens.slice(at + 1, counted.number), ...tokens.slice(counted.last + 1, counted.last + AFTER)];
  if (counted.countable !== 'body' && !near.some(({ text }) => FIELD.test(text))) return null;
  if (tokens.slice(0, at).some(({ tags }) => tags.side === 'enemy')) return opponentOf(speaker?.side ?? null);
  return subjectSide(search, at).side;
}
