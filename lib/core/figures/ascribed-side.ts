import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf, sideAt } from './bearer-search.ts';
import { isByFoe, namedBefore, subjectSide } from './find-doer.ts';
import { nounSide } from './find-noun-side.ts';
import { kindOfCountable } from './name-unit.ts';
import { HURT } from './party-side.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';

/** Verbs that give losses to whom they name («prête aux Azéris 300 morts»). */
const LENDS = /^(?:prête|prêtent|prêtait|prêté|prêter)$|^prêt(?:e|ent) (?:à|aux|au)$|^(?:gives|give|gave|giving)$/u;
/** Verbs that give losses to an enemy, and blame anybody else. */
const BLAMES = /^(?:attribu(?:e|ent|ait)|imput(?:e|ent|ait)|inflig(?:e|ent|eait)|attributes?|ascribes?|приписыва\p{L}*|schreib(?:t|en))$/u;
/** Verbs that claim equipment of the other's. */
const CLAIMS =
  /^(?:revendiqu(?:e|ent|ait|é)|s.{1,3}attribuent?|met à son actif|mettent à leur actif|claims?|claimed|beansprucht\p{L}*|reklamiert\p{L}*)$/u;
/** Verbs that give to whom they name what was done to the other ("credits Karabakh's gunners with 80 tanks"). */
const CREDITS =
  /^(?:crédit(?:e|ent|ait|aient|é|és|ée|er|ant)|credit(?:s|ed|ing)?|bescheinigt\p{L}*|atribuye a|(?:met|mettent|mettait|mis) (?:au compte|à l.{1,3}actif|au crédit|au tableau de chasse)|записал\p{L}* на счет|(?:puts|put) down to)$/u;
const REACH = 24;
const NAME_REACH = 6;

/** Returns the side to which a verb ascribes a loss, or the enemy of whom it credits with one («crédite les Arméniens de douze hélicoptères»); null elsewhere. */
export function ascribedSide(search: BearerSearch): Side | null {
  const { view, counted, found, speaker } = search;
  const kind = kindOfCountable(counted.countable);
  if (view.verbLast || (kind !== 'person' && kind !== 'equipment')) return null;
  if (nounSide(search, counted) || isOwnSubject(search)) return null;
  const foes = lostByFoe(search);
  if (foes) return foes;
  const verb = ascribingVerb(view, counted.number);
  if (verb === null || (kind === 'person' && (!found || ![...HURT, 'lost', 'captured'].includes(found.outcome)))) return null;
  const how = verbKind(view, verb)!;
  if (how === 'claims') return kind === 'equipment' && found?.role !== 'lose' ? opponentOf(speaker?.side ?? null) : null;
  const deed = how === 'blames' && isDeed(view, verb, counted.number);
  const named = namedSide(search, verb, deed ? 'credits' : how);
  return how === 'credits' || deed ? opponentOf(named) : named;
}

/** «…, 45 soldats sont tombés»: what has a verb of its own is no object of another; nor is what is denied. */
const isOwnSubject = ({ view: { tokens }, counted, found }: BearerSearch): boolean =>
  hasMark(tokens[counted.number], 'zero') ||
  (found?.where === 'right' &&
    found.role !== 'lose' &&
    tokens
      .slice(counted.last + 1, found.at + 1)
      .some(
        (token) =>
          hasMark(token, 'be') ||
          hasMark(token, 'have') ||
          outcomesOf(token).some(({ role }) => role === 'suffer' && token === tokens[found.at] && counted.last + 1 < found.at),
      ));

type VerbKind = 'lends' | 'blames' | 'credits' | 'claims';

function verbKind({ tokens }: SentenceView, at: number): VerbKind | null {
  const { text } = tokens[at]!;
  if (LENDS.test(text)) return hasMark(tokens[at - 1], 'be') ? null : 'lends';
  if (BLAMES.test(text)) return 'blames';
  if (CREDITS.test(text)) return 'credits';
  return CLAIMS.test(text) ? 'claims' : null;
}

const DEED = /^(?:destructions?|abattage|mort|destruction|downing|deaths?|killing|уничтожени\p{L}*|гибель|zerstörung|tod)(?: |$)/u;
const DEED_REACH = 3;

/** «attribue aux forces de Stepanakert la destruction de 180 drones»: whom it names did it. */
const isDeed = ({ tokens }: SentenceView, verb: number, number: number): boolean =>
  tokens.slice(Math.max(verb + 1, number - DEED_REACH), number).some(({ text }) => DEED.test(text));

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
function ascribingVerb(view: SentenceView, number: number): number | null {
  const { tokens, clauses } = view;
  for (let i = number - 1; i >= Math.max(0, number - REACH) && clauses[i] === clauses[number]; i--) {
    const how = verbKind(view, i);
    if (how) return how === 'claims' && !isListOnly(view, i, number) ? null : i;
    if (hasMark(tokens[i], 'that') || (tokens[i]!.tags.speech && tokens[i]!.tags.speech !== 'according')) return null;
  }
  return null;
}

/** Whether nothing but counted things stands between a verb and a count. */
const isListOnly = ({ tokens }: SentenceView, verb: number, number: number): boolean =>
  tokens
    .slice(verb + 1, number)
    .every(
      (token) =>
        !token.tags.side && !hasMark(token, 'that') && !hasMark(token, 'have') && outcomesOf(token).every(({ role }) => role === 'act'),
    );

const TO = /^(?:à|au|aux|les?|la|l|the|den|der|die|das|['’]|de|du|d|son|sa|ses|leurs?|its|their|his|camp|partie)$/u;
const HIM = /^(?:lui|leur)$/u;
const THEIRS = /^(?:son|sa|ses|leurs?|its|their|ihre[rn]?|seine[rn]?)$/u;

/** Whom the verb names right after it; «son armée», "its gunners" are its subject's. */
function namedSide(search: BearerSearch, verb: number, how: VerbKind): Side | null {
  const { view, counted, speaker, roster } = search;
  const { tokens } = view;
  // «lui prête 90 morts»: the enemy, of whom it spoke
  if (how === 'lends' && HIM.test(tokens[verb - 1]?.text ?? '')) return opponentOf(speaker?.side ?? null);
  // «prête aux Azéris»: the preposition may belong to the verb's own entry
  for (let i = verb + 1; i <= verb + NAME_REACH && i < counted.number; i++) {
    const { text, tags } = tokens[i]!;
    if (tags.side === 'enemy') return opponentOf(speaker?.side ?? namedBefore(search));
    const side = sideAt(view, i, roster);
    if (side) return how === 'blames' ? null : side;
    if (how === 'credits' && THEIRS.test(text)) return subjectSide(search, verb).side ?? speaker?.side ?? null;
    if (text === ',' || (how !== 'credits' && !TO.test(text))) return null;
  }
  return null;
}
