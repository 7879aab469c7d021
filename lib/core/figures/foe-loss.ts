import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf } from './bearer-search.ts';
import { namedBefore } from './find-doer.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';

/** What an army leaves behind or suffers: verbs that, said of the enemy, have its own losses for object. */
const BEARS =
  /^(?:laissé|laisse|laissent|laissant|subi|subit|subissent|essuyé|essuie|essuient|compte|comptent|compté|déplor\p{L}*|pleur\p{L}*|reconnaît|vu|voit|saw|seen|mourns?|admits?|concedes?|beklagt\p{L}*|потерял\p{L}*|лишил\p{L}*|left|leaves|suffered|suffers|sustained|had|dejó|dejaron|sufrió|sufrieron|hinterließ\p{L}*|erlitt\p{L}*|понес\p{L}*|оставил\p{L}*)$/u;
const THEIRS = /^(?:ses|leurs|de ses|de leurs|his|its|their|of its|of their|sus|de sus|seiner?|ihrer?|своих|его|их)$/u;
const VERB_REACH = 3;
const POSSESSOR_REACH = 3;

/**
 * Returns the side of dead, wounded or lost that a sentence says its enemy left or suffered («l’ennemi a laissé vingt morts»), or calls
 * the enemy's own («quinze de ses hommes»): the enemy of whoever speaks. Null where the enemy is no subject, or struck.
 */
export function foeLoss({ view, counted, found, speaker, roster, home = null }: BearerSearch): Side | null {
  if (!found || found.outcome === 'taken' || (found.active && found.role === 'act')) return null;
  const verb = foeVerb(view, counted.number);
  if (verb === null) return null;
  const owned = view.tokens
    .slice(Math.max(verb, counted.number - 1), counted.number + POSSESSOR_REACH + 1)
    .some(({ text }) => THEIRS.test(text));
  const bears =
    BEARS.test(view.tokens[verb]!.text) && view.clauses[verb] === view.clauses[counted.number] && apart(view, verb, counted.number);
  if (!owned && !bears) return null;
  return opponentOf(speaker?.side ?? namedBefore({ view, counted, roster }) ?? home);
}

/** Token of the last verb before a count whose subject is the enemy; null for none. */
function foeVerb({ tokens }: SentenceView, number: number): number | null {
  for (let i = number - 1; i >= 0; i--) {
    if (tokens[i]!.tags.side !== 'enemy' || tokens[i + 1]?.tags.countable || tokens[i - 1]?.tags.countable) continue;
    for (let k = i + 1; k <= i + VERB_REACH && k < number; k++)
      if (BEARS.test(tokens[k]!.text) || outcomesOf(tokens[k]).some(({ role }) => role === 'lose')) return k;
    return null;
  }
  return null;
}

/** Whether nothing stands between a verb and its object that would make the count another verb's. */
const apart = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).every((token) => !token.tags.speech && !hasMark(token, 'that') && token.tags.side === undefined);
