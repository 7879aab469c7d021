import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf, sideAt } from './bearer-search.ts';
import { isArticle } from './find-voice.ts';
import { isWeapon } from './is-weapon.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const SUBJECT_REACH = 14;

/**
 * Returns the side that a strike hit where the strike is the subject of the verb ("strikes on X killed", «une attaque contre des positions de X a
 * détruit»): what it killed or destroyed is that side's. Null where no strike is the subject or nobody is named as its target.
 */
export function targetSide(search: BearerSearch): Side | null {
  const { view, found } = search;
  if (found?.role !== 'act' || !found.active || found.where !== 'left' || view.verbLast) return null;
  for (let i = found.at - 1; i >= Math.max(0, found.at - SUBJECT_REACH) && view.clauses[i] === view.clauses[found.at]; i--) {
    const token = view.tokens[i]!;
    if (token.text === ',' || token.number !== undefined) return null;
    const blow = hasMark(token, 'attack') || token.text.split(' ').some((word) => isWeapon(word) || BLOW.test(word));
    if (!blow) continue;
    return targetBefore(search, i) ?? (isAside(view, i) ? null : targetAfter(search, i));
  }
  return null;
}

/** Further words for a strike that are none by themselves. */
const BLOW = /^(?:schl[aä]ge?|assaults?|assaut|golpes?|überfall)$/u;

const BEFORE = 3;

/** "In response to an attack on": a strike that a preposition governs is not the subject. */
function isAside({ tokens }: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const token = tokens[i]!;
    const opens = i === 0 || tokens[i - 1]!.text === ',' || tokens[i - 1]!.tags.speech !== undefined || hasMark(tokens[i - 1], 'that');
    if (isArticle(token.text) || token.number !== undefined || (opens && hasMark(token, 'of'))) continue;
    if (hasMark(token, 'stop') || hasMark(token, 'by') || hasMark(token, 'of')) return !hasMark(token, 'that') && !token.tags.speech;
  }
  return false;
}

const ON = /^(?:on|against|at|contre|sur|contra|sobre|auf|gegen|по|на|против)$/u;
/** What is only ever hit: "the shelling of its positions". */
const POSITION =
  /^(?:positions?|posts?|trench(?:es)?|barracks|convoys?|columns?|villages?|tranchées?|casernes?|convois?|colonnes?|posiciones|puestos?|aldeas?|stellung(?:en)?|dörfer[ns]?|позици\p{L}*|постов|пост[аы]?|колонн\p{L}*)$/u;
const NAME_REACH = 5;

function targetAfter({ view, roster, found }: BearerSearch, at: number): Side | null {
  const { tokens } = view;
  const aimed = ON.test(tokens[at]!.text.split(' ').at(-1)!) || ON.test(tokens[at + 1]?.text ?? '');
  const phrase = tokens.slice(at + 1, Math.min(found!.at, at + 1 + NAME_REACH));
  if (!aimed && !phrase.some(({ text }) => POSITION.test(text))) return null;
  if (phrase.some((token) => hasMark(token, 'by') || token.text === 'from')) return null;
  const sides = phrase.flatMap((_, i) => sideAt(view, at + 1 + i, roster) ?? []);
  return sides.length > 0 && opponentOf(sides[0]!) ? sides[0]! : null;
}

/** «դիրքերի վրա հարձակումը»: in Armenian the target stands before. */
function targetBefore({ view, roster }: BearerSearch, at: number): Side | null {
  if (view.tokens[at - 1]?.text !== 'վրա') return null;
  for (let i = at - 2; i >= Math.max(0, at - NAME_REACH); i--) {
    const side = sideAt(view, i, roster);
    if (side) return opponentOf(side) ? side : null;
  }
  return null;
}
