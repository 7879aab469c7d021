import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf, sideAt } from './bearer-search.ts';
import { isByFoe, namedBefore, subjectSide } from './find-doer.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';

/** Verbs that give losses to whom they name («prête aux Azéris 300 morts»). */
const LENDS = /^(?:prête|prêtent|prêtait|prêté|prêter)$|^prêt(?:e|ent) (?:à|aux|au)$|^(?:gives|give|gave|giving)$/u;
/** Verbs that give to whom they name what was done to the other ("credits Karabakh's gunners with 80 tanks"). */
const CREDITS =
  /^(?:crédit(?:e|ent|ait|aient|é|és|ée|er|ant)|credit(?:s|ed|ing)?|bescheinigt\p{L}*|atribuye a|(?:met|mettent|mettait|mis) (?:au compte|à l.{1,3}actif|au crédit|au tableau de chasse)|записал\p{L}* на счет|(?:puts|put) down to)$/u;
const REACH = 24;
const NAME_REACH = 6;

/** Returns the side to which a verb ascribes a loss, or the enemy of whom it credits with one («crédite les Arméniens de douze hélicoptères»); null elsewhere. */
export function ascribedSide(search: BearerSearch): Side | null {
  const { view, counted, found } = search;
  const kind = kindOfCountable(counted.countable);
  if (view.verbLast || (kind !== 'person' && kind !== 'equipment')) return null;
  const foes = lostByFoe(search);
  if (foes) return foes;
  const verb = ascribingVerb(view, counted.number);
  if (verb === null) return null;
  const lends = LENDS.test(view.tokens[verb]!.text);
  if (kind === 'person' && (!found || !['killed', 'wounded', 'killed-or-wounded', 'missing', 'lost', 'captured'].includes(found.outcome)))
    return null;
  const named = namedSide(search, verb, lends);
  return lends ? named : opponentOf(named);
}

const LOST_REACH = 22;

/** «deux cents morts, quatorze chars et un hélicoptère perdus par la partie adverse»: of a whole list. */
function lostByFoe({ view, counted, all, speaker, roster }: BearerSearch): Side | null {
  const { tokens, clauses } = view;
  for (let i = counted.last + 1; i < Math.min(tokens.length, counted.last + LOST_REACH) && clauses[i] === clauses[counted.last]; i++) {
    if (all.some(({ number, last }) => i >= number && i <= last)) continue;
    if (outcomesOf(tokens[i]).some(({ role }) => role === 'lose'))
      return isByFoe(view, i) ? opponentOf(speaker?.side ?? namedBefore({ view, counted, roster })) : null;
    if (tokens[i]!.tags.speech || outcomesOf(tokens[i]).length > 0) return null;
  }
  return null;
}

/** Returns whether a count of equipment stands behind a verb that ascribes or credits it as lost. */
export const isAscribed = (view: SentenceView, number: number): boolean => !view.verbLast && ascribingVerb(view, number) !== null;

/** The verb before a count in its clause that ascribes what follows, with nothing told between. */
function ascribingVerb({ tokens, clauses }: SentenceView, number: number): number | null {
  for (let i = number - 1; i >= Math.max(0, number - REACH) && clauses[i] === clauses[number]; i--) {
    const { text } = tokens[i]!;
    const lends = LENDS.test(text);
    if (lends && hasMark(tokens[i - 1], 'be')) return null;
    if (lends || CREDITS.test(text)) return i;
    if (hasMark(tokens[i], 'that') || (tokens[i]!.tags.speech && tokens[i]!.tags.speech !== 'according')) return null;
  }
  return null;
}

const TO = /^(?:à|au|aux|les?|la|l|the|den|der|die|das|['’]|de|du|d|son|sa|ses|leurs?|its|their|his|camp|partie)$/u;
const THEIRS = /^(?:son|sa|ses|leurs?|its|their|ihre[rn]?|seine[rn]?)$/u;

/** Whom the verb names right after it; «son armée», "its gunners" are its subject's. */
function namedSide(search: BearerSearch, verb: number, lends: boolean): Side | null {
  const { view, counted, speaker, roster } = search;
  const { tokens } = view;
  // «prête aux Azéris»: the preposition may belong to the verb's own entry
  for (let i = verb + 1; i <= verb + NAME_REACH && i < counted.number; i++) {
    const { text, tags } = tokens[i]!;
    if (tags.side === 'enemy') return opponentOf(speaker?.side ?? namedBefore(search));
    const side = sideAt(view, i, roster);
    if (side) return side;
    if (!lends && THEIRS.test(text)) return subjectSide(search, verb).side ?? speaker?.side ?? null;
    if (text === ',' || (lends && !TO.test(text))) return null;
  }
  return null;
}
