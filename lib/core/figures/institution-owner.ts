import type { Side } from '../pack/pack.ts';
import { opponentOf, sideAt } from './bearer-search.ts';
import { type Roster, sideOfPlace } from './build-roster.ts';
import { isFarFrom } from './is-far-from.ts';
import { isFighter } from './is-fighter.ts';
import { REGION } from './moved-side.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import { INSTITUTION_ACTORS } from './words/institution-words.ts';

const BESIDE = 5;
const THEIRS = /^(?:leurs?|ses|sa|son|their|its|ihren?|ihre|seinen?|sus?)$/u;

/** Returns the tokens beside an institution that can tell whose it is, first and last inclusive: not past its verb of speech, nor past a number. */
export function reachOf({ tokens, mentions }: SentenceView, first: number, next: number): { from: number; to: number } {
  const theirs = THEIRS.test(tokens[first]!.text);
  const ends = (i: number) => tokens[i]!.number !== undefined || (!theirs && tokens[i]!.tags.speech !== undefined && !mentions[i]);
  let from = first;
  while (from > 0 && from > first - BESIDE && !ends(from - 1)) from--;
  let to = next;
  while (to < tokens.length && to < next + BESIDE && tokens[to]!.text !== ',' && !ends(to)) to++;
  return { from, to: to - 1 };
}

const BORNE_REACH = 5;

/** Returns the sentence without what stands right behind a number: who bears a count is not who tells it; a state that people reached stays. */
export function unborne(view: SentenceView): SentenceView {
  const { tokens } = view;
  const reached = (i: number) =>
    view.mentions[i]?.kind === 'polity' && [1, 2].some((back) => outcomesOf(tokens[i - back]).some(({ outcome }) => outcome === 'arrived'));
  const kept = tokens.map(
    (_, i) => reached(i) || !tokens.slice(Math.max(0, i - BORNE_REACH), i).some(({ number }) => number !== undefined),
  );
  return { ...view, tokens: tokens.filter((_, i) => kept[i]), mentions: view.mentions.filter((_, i) => kept[i]) };
}

/** Returns the side named nearest to a token within a reach, null for none. */
export function nearestSide(view: SentenceView, { from, to, at }: { from: number; to: number; at: number }, roster: Roster): Side | null {
  const sides = view.tokens.flatMap((token, i) => {
    const where = REGION.includes(view.mentions[i]?.concept ?? '') && isWhere(view, i);
    const told = where || isFighter(view, i);
    const side = i >= from && i <= to && token.number === undefined && !told ? sideAt(view, i, roster) : null;
    return side && side in INSTITUTION_ACTORS
      ? [{ side, far: Math.abs(i - at) }]
      : side === 'armenian'
        ? [{ side, far: Math.abs(i - at) }]
        : [];
  });
  return sides.toSorted((a, b) => a.far - b.far)[0]?.side ?? null;
}

const LOCATIVE = /[dt][aə]$/u;

/** "In Karabakh", «Qarabağda»: where it happened, not whose the institution is. */
function isWhere({ tokens, mentions, verbLast }: SentenceView, at: number): boolean {
  let last = at;
  while (mentions[last + 1] === mentions[at]) last++;
  if (verbLast) return LOCATIVE.test(tokens[last]!.text);
  return hasMark(tokens[at - 1], 'stop') && !hasMark(tokens[at - 1], 'of');
}

/** Returns the one party that the sentence names, null for none or both. */
export function onlySide(view: SentenceView, roster: Roster): Side | null {
  const where = (i: number) => REGION.includes(view.mentions[i]?.concept ?? '') && isWhere(view, i);
  const sides = new Set(
    view.tokens.flatMap((_, i) =>
      opponentOf(sideAt(view, i, roster)) && !isFighter(view, i) && !where(i) && !isFarFrom(view, i) ? [sideAt(view, i, roster)] : [],
    ),
  );
  return sides.size === 1 ? [...sides][0]! : null;
}

/** Returns whether "its authorities" are those of an enclave named before. */
export const isOfEnclave = ({ tokens }: SentenceView, at: number): boolean =>
  THEIRS.test(tokens[at]!.text) && tokens.slice(0, at).some((token) => hasMark(token, 'enclave') && ENCLAVE.test(token.text));
const ENCLAVE = /^(?:enclave|enklave|анклав)$/u;

/** Returns whose people live at the places named last, for offices that count their own side's people; null where they are of several. */
export function heldSide(scene: readonly string[], roster: Roster, day: string | null): Side | null {
  const sides = new Set(scene.flatMap((place) => sideOfPlace(roster, place, day) ?? []));
  return sides.size === 1 ? [...sides][0]! : null;
}

/** Returns the party whose state or capital the places named last are, null for none or several. */
export function sceneSide(scene: readonly string[], roster: Roster): Side | null {
  const sides = new Set(scene.flatMap((place) => roster.sideOf.get(place) ?? []));
  return sides.size === 1 ? [...sides][0]! : null;
}
