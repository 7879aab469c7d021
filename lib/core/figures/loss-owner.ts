import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf, sideAt } from './bearer-search.ts';
import { namedBefore, subjectSide } from './find-doer.ts';
import { ownerAfter } from './find-noun-side.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const LOSS_REACH = 20;
const CASUALTIES = /^(?:casualties|fatalities|death toll)$/;
/** The same where a word for "own" stands before them. */
const DEAD = /^(?:dead|fallen|killed|losses|morts|tués)$/;
const OWN =
  /^(?:ses|leurs|its|their|his|her|our|nos|sus|nuestras|seine|ihre|unsere|свои|своих|наши|own|propres|eigenen?|propias|собственн\p{L}*)$/u;

/** Returns whose the losses are that a count measures («les pertes de l’armée arménienne s’établissent à 157 tués», "its own losses at 28 dead"); null where none are named. */
export function lossOwner(search: BearerSearch): Side | null {
  const { view, counted, speaker } = search;
  const { tokens, clauses } = view;
  for (let i = counted.number - 1; i >= Math.max(0, counted.number - LOSS_REACH) && clauses[i] === clauses[counted.number]; i--) {
    if (
      CASUALTIES.test(tokens[i]!.text) ||
      (DEAD.test(tokens[i]!.text) && isOwn(view, i)) ||
      tokens[i]!.tags.outcomes?.some(({ role, outcome }) => role === 'noun' && outcome === 'lost')
    ) {
      const beside = besideLosses(view, i);
      const before = beside ? null : ownerOfLosses(search, i);
      if (before) return before;
      if (isOwn(view, i) && isToldByOther(search, i)) return opponentOf(speaker!.side);
      if (speaker?.side && tokens.slice(i + 1, i + COUNTRY_REACH).some(({ text }) => COUNTRY.test(text))) return speaker.side;
      if (isOwn(view, i)) return speaker?.side ?? subjectSide(search, i).side;
      const owner = ownerAfter(view, i, counted.number);
      if (owner === 'own') return [i + 1, i + 2].some((k) => tokens[k]?.tags.side === 'own') ? (speaker?.side ?? null) : null;
      return owner === 'enemy' ? opponentOf(speaker?.side ?? namedBefore(search)) : owner;
    }
  }
  return null;
}

/** «les pertes du pays»: of the one whose words these are. */
const COUNTRY = /^(?:pays|country|landes|país|страны)$/u;
const COUNTRY_REACH = 4;

/** Returns whether losses named at a token are told by another than whose they are ("has not disclosed its own losses, which Yerevan puts at 790"). */
export const isToldByOther = ({ view, speaker, counted }: BearerSearch, at: number): boolean =>
  speaker !== null &&
  speaker.at > at &&
  view.tokens.slice(at + 1, counted.number).some((token) => hasMark(token, 'which') || QUE.test(token.text));
const QUE = /^(?:que|die|которые)$/u;

/** "Its own losses", "his own side's losses", «ses propres pertes». */
const isOwn = ({ tokens }: SentenceView, at: number): boolean => {
  let before = at - 1;
  while (before > 0 && /^(?:s|['’])$/.test(tokens[before]!.text)) before--;
  return tokens[before]?.tags.side === 'own' || OWN.test(tokens[before]?.text ?? '');
};

const OWNER_REACH = 4;

/** «потери противника»: the owner that follows without a word of place. */
export function besideLosses({ tokens }: SentenceView, at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + OWNER_REACH); i++) {
    if (tokens[i]!.tags.side) return true;
    if (tokens[i]!.number !== undefined || (hasMark(tokens[i], 'stop') && !hasMark(tokens[i], 'of'))) return false;
  }
  return false;
}

/** "Baku's losses", "the enemy suffered heavy losses": whose they are by what stands before. */
export function ownerOfLosses({ view, roster, speaker }: BearerSearch, at: number): Side | null {
  const { tokens, clauses } = view;
  for (let i = at - 1; i >= Math.max(0, at - OWNER_REACH) && clauses[i] === clauses[at]; i--) {
    if (tokens[i]!.tags.side === 'enemy') return opponentOf(speaker?.side ?? null);
    const side = sideAt(view, i, roster);
    if (side) return hasMark(tokens[i - 1], 'stop') && !hasMark(tokens[i - 1], 'of') && !tokens[i - 1]!.tags.speech ? null : side;
  }
  return null;
}
