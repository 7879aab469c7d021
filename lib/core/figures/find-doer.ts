import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf, sideAt } from './bearer-search.ts';
import type { Roster } from './build-roster.ts';
import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { findStriker } from './find-striker.ts';
import { verbLastDoer } from './find-verb-last-doer.ts';
import { isSetting } from './is-setting.ts';
import { isWeapon } from './is-weapon.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

const DOING = new Set(['killed', 'wounded', 'killed-or-wounded', 'lost', 'captured', 'damaged', 'taken']);

/** The side that did it: subject of an active verb, agent of a passive one, or the speaker of «affirme avoir détruit». */
export function findDoer(search: BearerSearch): Side | null {
  const { view, counted, found, speaker, roster } = search;
  if (!found || !DOING.has(found.outcome)) return null;
  const agent = view.verbLast
    ? agentBefore(view, found.at, roster)
    : agentSide(view, found.where === 'left' ? Math.min(found.at, counted.last) : found.at, roster);
  if (agent && found.role !== 'lose') return agent;
  const striker = findStriker(search);
  if (striker) return striker;
  if (view.verbLast) return verbLastDoer(search);
  if (!found.active || found.role !== 'act' || (found.where === 'right' && !isRelative(view, counted, found))) return null;
  if (found.where === 'left' && (strikesUnowned(search, found.at) || admitsAfter(view, found.at, counted.number))) return null;
  if (found.where === 'left' && THE.test(view.tokens[found.at - 1]?.text ?? '')) return null;
  const subject = subjectSide(search, found.at);
  if (losesAside(view, Math.max(subject.at, 0), found.at)) return null;
  if (subject.side) return subject.side;
  return speaker && speaker.at < found.at ? speaker.side : null;
}

/** What makes a noun of a participle («zu den Verletzten zählen»). */
const THE = /^(?:the|les|los|las|den|die|der|aux|des|al|del)$/u;

/** «les hélicoptères que les Arméniens disent avoir abattus»: what is counted is the object of a verb that follows. */
function isRelative({ tokens }: SentenceView, counted: Counted, found: FoundOutcome): boolean {
  const between = tokens.slice(counted.last + 1, found.at);
  return (
    hasMark(
      between.find((token) => !token.tags.side && token.word),
      'that',
    ) && between.some((token) => hasMark(token, 'have'))
  );
}

/** "Prosecutors say shells hit homes, killing 19": what struck is the subject, and whose it was is not told. */
function strikesUnowned({ view, speaker, roster }: BearerSearch, verb: number): boolean {
  const { tokens } = view;
  if (!speaker || speaker.at >= verb || speaker.speech === 'according') return false;
  const told = tokens.slice(speaker.at + 1, verb);
  const subject = told.find((token) => hasMark(token, 'pronoun') || isWeapon(token.text));
  // "said X's forces opened fire"
  const owned = told.some((_, i) => i < told.indexOf(subject!) && sideAt(view, speaker.at + 1 + i, roster) !== null);
  if (owned) return false;
  if (!subject || hasMark(subject, 'pronoun')) return false;
  const before = tokens[tokens.indexOf(subject) - 1];
  return before?.tags.speech !== undefined || !hasMark(before, 'stop');
}

/** «l’adversaire a laissé sur le terrain, tués ou blessés, 550 hommes»: the verb is one of losing, and how they ended is put in. */
const losesAside = ({ tokens }: SentenceView, from: number, at: number): boolean =>
  tokens[at - 1]?.text === ',' && tokens.slice(from, at).some((token) => outcomesOf(token).some(({ role }) => role === 'lose'));

/** "Claims to have killed 120 and admits losing one". */
const admitsAfter = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some((token) => token.tags.speech === 'admit');

const AGENT_REACH = 8;

/** How far from its verb the agent's preposition may stand. */
const AGENT_START = 3;

/** «détruit par les forces arméniennes». */
export function agentSide(view: SentenceView, from: number, roster: Roster): Side | null {
  let agent = -1;
  for (let i = from; i <= from + AGENT_REACH && i < view.tokens.length; i++) {
    if (agent < 0 && i > from && view.tokens[i]!.number !== undefined) break;
    if (agent < 0 && i - from <= AGENT_START && hasMark(view.tokens[i], 'by')) agent = i;
    if (agent < 0) continue;
    if (/^[,;:]$/.test(view.tokens[i]!.text)) return null;
    const side = sideAt(view, i, roster);
    if (side) return side;
  }
  return null;
}

const FOE_REACH = 4;

/** «perdus par la partie adverse»: the agent is the enemy. */
export function isByFoe({ tokens }: SentenceView, verb: number): boolean {
  const by = [verb + 1, verb + 2].find((i) => hasMark(tokens[i], 'by'));
  return by !== undefined && tokens.slice(by + 1, by + 1 + FOE_REACH).some(({ tags }) => tags.side === 'enemy');
}

/** «ordu tərəfindən»: where the verb comes last, its agent stands before it. */
function agentBefore(view: SentenceView, verb: number, roster: Roster): Side | null {
  for (let i = verb - 1; i > 0 && view.clauses[i] === view.clauses[verb]; i--) {
    if (!hasMark(view.tokens[i], 'by')) continue;
    return sideAt(view, i - 1, roster) ?? (i > 1 ? sideAt(view, i - 2, roster) : null);
  }
  return null;
}

const SUBJECT_REACH = 24;

/** The side of a verb's subject: the nearest before it in its clause that no preposition of place governs. */
export function subjectSide(
  { view, roster, speaker, all, counted, home = null }: BearerSearch,
  verb: number,
): { side: Side | null; at: number } {
  const { tokens, clauses } = view;
  // "destroyed 33 tanks and killed two generals": one subject for both
  const joined = hasMark(tokens[verb - 1], 'and') && outcomesOf(tokens[verb]).some(({ role }) => role === 'act' || role === 'lose');
  const first = /ing$/.test(tokens[verb]!.text) && hasMark(tokens[verb - 1], 'break') ? clauses[verb]! - 1 : clauses[verb]!;
  for (let i = verb - 1; i >= Math.max(0, verb - SUBJECT_REACH); i--) {
    // "retreated after losing": the subject is that of the clause before
    if (clauses[i]! < first) break;
    const counts = all.some((other) => other !== counted && i >= other.number && i <= other.last);
    if (counts || (tokens[i]!.number !== undefined && !isTime(tokens[i + 1]))) {
      if (joined) continue;
      break;
    }
    const source = sourceAround(tokens, i);
    if (source !== null) {
      i = source;
      continue;
    }
    if (speaker && i === speaker.at && speaker.speech !== 'according') {
      const aside = startOfAside(view, i);
      if (aside === null) return { side: speaker.side, at: i };
      i = aside;
      continue;
    }
    const foe = tokens[i]!.tags.side === 'enemy' && !tokens[i + 1]?.tags.countable && !tokens[i - 1]?.tags.countable;
    if (foe) return { side: opponentOf(speaker?.side ?? namedBefore({ view, counted, roster }) ?? home), at: i };
    if (OURS.test(tokens[i]!.text) && !isSetting(view, i))
      return { side: speaker?.side ?? namedBefore({ view, counted, roster }) ?? home, at: i };
    if (hasMark(tokens[i], 'pronoun')) return { side: speaker?.side ?? null, at: i };
    const side = sideAt(view, i, roster);
    if (side && !isSetting(view, i)) return { side, at: i };
  }
  return { side: null, at: -1 };
}

/** «Nos forces ont perdu»: those of whoever speaks. */
const OURS = /^(?:nos|notre|our|unsere[rn]?|nuestr[oa]s?|наши|наша)$/u;

const isTime = (token: Token | undefined) => hasMark(token, 'day') || hasMark(token, 'week') || hasMark(token, 'year');

const SOURCE_REACH = 9;

/** Token of «по данным» where the one given stands in the phrase that it opens, before the next comma; else null. */
function sourceAround(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i >= Math.max(0, at - SOURCE_REACH); i--) {
    if (i < at && !tokens[i]!.word && !/^['’]$/.test(tokens[i]!.text)) return null;
    // «laut Eriwan hat die Armee …»: the source ends at the verb
    if (i < at && (hasMark(tokens[i], 'have') || hasMark(tokens[i], 'be'))) return null;
    if (tokens[i]!.tags.speech === 'according') return hasMark(tokens[i], 'post') ? null : i;
  }
  return null;
}

/** Returns whose view "the enemy" or "our" is where nobody is known to speak: that of the party named last before, not for a place; null for none. */
export function namedBefore({ view, counted, roster }: Pick<BearerSearch, 'view' | 'counted' | 'roster'>): Side | null {
  for (let i = counted.number - 1; i >= 0; i--) {
    const side = sideAt(view, i, roster);
    if (opponentOf(side) && !isSetting(view, i)) return side;
  }
  return null;
}

const ASIDE = 5;

/** First token of ", Yerevan claims," set off by commas on both sides; null where the phrase is the sentence's own. */
function startOfAside({ tokens }: SentenceView, verb: number): number | null {
  if (tokens[verb + 1]?.text !== ',') return null;
  for (let i = verb - 1; i >= Math.max(1, verb - ASIDE); i--) if (tokens[i]!.text === ',') return i;
  return null;
}
