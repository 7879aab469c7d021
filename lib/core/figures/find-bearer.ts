import type { Side } from '../pack/pack.ts';
import type { Roster } from './build-roster.ts';
import type { Speaker } from './find-claimant.ts';
import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import type { Countable, SideWord } from './word-table.ts';

export interface BearerSearch {
  view: SentenceView;
  counted: Counted;
  /** All counts of the sentence, in order. */
  all: readonly Counted[];
  found: FoundOutcome | null;
  speaker: Speaker | null;
  roster: Roster;
}

/** Returns who fights the side given; null where it is not one of the two. */
export function opponentOf(side: Side | null): Side | null {
  if (side === 'azerbaijan') return 'armenian';
  return side === 'armenia' || side === 'nk' || side === 'armenian' ? 'azerbaijan' : null;
}

/** Returns the side that bears what is counted, null where the sentence does not tell. */
export function findBearer(search: BearerSearch): Side | null {
  const doer = findDoer(search);
  const named = measuredSide(search) ?? ownerBefore(search.view, search.counted) ?? nounSide(search, search.counted) ?? listSide(search);
  if (named) return settle(named, search, doer);
  if (doer) return opponentOf(doer);
  return findLoser(search) ?? admittedBy(search);
}

function settle(word: SideWord, { speaker }: BearerSearch, doer: Side | null): Side | null {
  if (word === 'enemy') return opponentOf(doer ?? speaker?.side ?? null);
  if (word === 'own') return speaker?.side ?? null;
  return word;
}

/** "deaths of Azerbaijani soldiers … have risen to 2,900": the first side after the word that measures, or right before it. */
function measuredSide({ view, counted }: BearerSearch): SideWord | null {
  if (counted.measure === undefined) return null;
  return ownerAfter(view, Math.max(0, counted.measure - 1), counted.number);
}

/** "Azerbaijan's 12 tanks", «հակառակորդի 2 ուղղաթիռ»: an owner right before the number. */
function ownerBefore({ tokens }: SentenceView, { number }: Counted): SideWord | null {
  const before = tokens[number - 1];
  if (hasMark(before, 'owns'))
    return tokens.slice(Math.max(0, number - 4), number - 1).findLast(({ tags }) => tags.side)?.tags.side ?? null;
  if (before?.tags.side === 'enemy') return 'enemy';
  return before?.text === 's' && /^['’]$/.test(tokens[number - 2]?.text ?? '') ? (tokens[number - 3]?.tags.side ?? null) : null;
}

const AFTER_NOUN = 7;

/** The side that stands within the counted phrase, or right after its noun: adjective, or name after «de», "of", "among". */
function nounSide({ view }: BearerSearch, counted: Counted): SideWord | null {
  const { tokens } = view;
  for (let i = counted.number + 1; i <= counted.last; i++) if (tokens[i]!.tags.side) return withOther(view, i);
  let linked = true;
  for (let i = counted.last + 1; i <= counted.last + AFTER_NOUN; i++) {
    const token = tokens[i];
    if (!token || token.number !== undefined || (!token.word && !/^['’“”"«»[\]…(]$/.test(token.text))) return null;
    if (token.tags.side) return linked ? withOther(view, i) : null;
    if (token.tags.speech || hasMark(token, 'by') || hasMark(token, 'be') || hasMark(token, 'have') || hasMark(token, 'against'))
      return null;
    if (hasMark(token, 'among')) linked = true;
    else if (livesIn(view, counted, i)) return tokens[i + 1]!.tags.side!;
    else if (hasMark(token, 'stop') || hasMark(token, 'and')) return null;
  }
  return null;
}

/** «soldats arméniens et azerbaïdjanais» are of both. */
function withOther({ tokens }: SentenceView, at: number): SideWord {
  const side = tokens[at]!.tags.side!;
  const other = hasMark(tokens[at + 1], 'and') ? tokens[at + 2]?.tags.side : undefined;
  return other && side !== 'enemy' && side !== 'own' && other === opponentOf(side) ? 'both' : side;
}

const RESIDENTS = new Set<Countable>(['civilian', 'person', 'resident', 'child', 'police', 'refugee', 'house']);

/** "villages in Armenia": a state right after a preposition, for people at home and their houses. */
function livesIn({ tokens, mentions }: SentenceView, counted: Counted, at: number): boolean {
  const owns = /^(?:s|['’])$/.test(tokens[at + 2]?.text ?? '');
  return (
    RESIDENTS.has(counted.countable) &&
    hasMark(tokens[at], 'stop') &&
    mentions[at + 1]?.kind === 'polity' &&
    Boolean(tokens[at + 1]!.tags.side) &&
    !owns
  );
}

/** A list shares the side of its last member («deux hélicoptères et trois drones azerbaïdjanais»). */
function listSide(search: BearerSearch): SideWord | null {
  const { all, counted } = search;
  for (let i = all.indexOf(counted) + 1; i > 0 && i < all.length; i++) {
    if (!isListed(search.view, all[i - 1]!, all[i]!)) return null;
    const side = nounSide(search, all[i]!);
    if (side) return side;
  }
  return null;
}

/** True where nothing but signs and «et» stands between two counts, brackets aside. */
export function isListed({ tokens, depths }: SentenceView, one: Counted, next: Counted): boolean {
  const depth = Math.min(depths[one.last]!, depths[next.number]!);
  for (let i = one.last + 1; i < next.number; i++) {
    const token = tokens[i]!;
    if (depths[i]! > depth || !token.word || hasMark(token, 'and') || hasMark(token, 'of') || token.tags.side || hasMark(token, 'back'))
      continue;
    if (token.tags.outcomes?.length || hasMark(token, 'that') || hasMark(token, 'stop') || token.tags.speech) return false;
  }
  return true;
}

const DOING = new Set(['killed', 'wounded', 'killed-or-wounded', 'lost', 'captured', 'damaged', 'taken']);

/** The side that did it: subject of an active verb, agent of a passive one, or the speaker of «affirme avoir détruit». */
function findDoer(search: BearerSearch): Side | null {
  const { view, counted, found, speaker, roster } = search;
  if (!found || !DOING.has(found.outcome)) return null;
  const agent = view.verbLast
    ? agentBefore(view, found.at, roster)
    : agentSide(view, found.where === 'left' ? Math.min(found.at, counted.last) : found.at, roster);
  if (agent && found.role !== 'lose') return agent;
  if (!found.active || found.role !== 'act' || (found.where === 'right' && !isRelative(view, counted, found))) return null;
  const subject = subjectSide(search, found.at);
  if (subject.side) return subject.side;
  return speaker && speaker.at < found.at ? speaker.side : null;
}

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

const AGENT_REACH = 8;
/** How far from its verb the agent's preposition may stand. */
const AGENT_START = 3;

/** «abattu par les forces arméniennes». */
function agentSide(view: SentenceView, from: number, roster: Roster): Side | null {
  let agent = -1;
  for (let i = from; i <= from + AGENT_REACH && i < view.tokens.length; i++) {
    if (agent < 0 && i > from && view.tokens[i]!.number !== undefined) break;
    if (agent < 0 && i - from <= AGENT_START && hasMark(view.tokens[i], 'by')) agent = i;
    if (agent < 0) continue;
    const side = sideAt(view, i, roster);
    if (side) return side;
  }
  return null;
}

/** «ordu tərəfindən»: where the verb comes last, its agent stands before it. */
function agentBefore(view: SentenceView, verb: number, roster: Roster): Side | null {
  for (let i = verb - 1; i > 0 && view.clauses[i] === view.clauses[verb]; i--) {
    if (!hasMark(view.tokens[i], 'by')) continue;
    return sideAt(view, i - 1, roster) ?? (i > 1 ? sideAt(view, i - 2, roster) : null);
  }
  return null;
}

function sideAt(view: SentenceView, at: number, roster: Roster): Side | null {
  const word = view.tokens[at]!.tags.side;
  if (word && word !== 'enemy' && word !== 'own') return word;
  const mention = view.mentions[at];
  const side = mention ? roster.sideOf.get(mention.concept) : undefined;
  return side === 'azerbaijan' || side === 'armenia' || side === 'nk' ? side : null;
}

const SUBJECT_REACH = 24;

/** The side of a verb's subject: the nearest before it in its clause that no preposition of place governs. */
function subjectSide({ view, roster, speaker, all, counted }: BearerSearch, verb: number): { side: Side | null; at: number } {
  const { tokens, clauses } = view;
  for (let i = verb - 1; i >= Math.max(0, verb - SUBJECT_REACH); i--) {
    if (clauses[i] !== clauses[verb] || all.some((other) => other !== counted && i >= other.number && i <= other.last)) break;
    if (tokens[i]!.number !== undefined) break;
    if (speaker && i === speaker.at && speaker.speech !== 'according') return { side: speaker.side, at: i };
    const foe = tokens[i]!.tags.side === 'enemy' && !tokens[i + 1]?.tags.countable && !tokens[i - 1]?.tags.countable;
    if (foe) return { side: opponentOf(speaker?.side ?? null), at: i };
    if (hasMark(tokens[i], 'pronoun')) return { side: speaker?.side ?? null, at: i };
    const side = sideAt(view, i, roster);
    if (side && !isSetting(view, i)) return { side, at: i };
  }
  return { side: null, at: -1 };
}

/** True where a name says where something happened, or against whom: a preposition other than "of" stands right before it. */
function isSetting({ tokens, mentions }: SentenceView, at: number): boolean {
  let i = at;
  while (i > 0 && (mentions[i - 1] ? mentions[i - 1] === mentions[at] : isAttribute(tokens[i - 1]!))) i--;
  const before = tokens[i - 1];
  return (hasMark(before, 'stop') && !hasMark(before, 'that') && !hasMark(before, 'of')) || hasMark(before, 'against');
}

const isAttribute = (token: Token) => token.tags.side !== undefined || /^(?:le|la|les|l|the|['’])$/.test(token.text);

/** The side that lost it: subject or owner before a word of losing («l’Azerbaïdjan a perdu», "Azerbaijan's losses"). */
/** Whoever moved or stays somewhere, the subject of the verb may be who counts or takes them in. */
const MOVED = new Set<string>(['displaced', 'arrived', 'evacuated', 'living', 'found', 'deployed']);

function findLoser(search: BearerSearch): Side | null {
  const { view, counted, found, speaker } = search;
  const contrasted = contrastedSide(view, counted.number, search.roster);
  if (contrasted) return contrasted;
  if (found && MOVED.has(found.outcome)) return flankSide(view, counted);
  if (view.verbLast && found?.role === 'lose') {
    const first = search.all.find((other) => view.clauses[other.number] === view.clauses[counted.number]) ?? counted;
    return subjectSide(search, first.number).side;
  }
  const lost = losingVerb(search);
  if (lost !== null) {
    const subject = subjectSide(search, lost);
    return subject.side ?? (speaker && speaker.at < lost ? speaker.side : null);
  }
  const bearer = found?.role === 'lose' && !view.verbLast ? agentSide(view, found.at, search.roster) : null;
  if (bearer) return bearer;
  const anchor = found?.where === 'left' ? found.at : counted.number;
  if (found?.where === 'left' && found.role === 'noun') {
    const owner = ownerAfter(view, found.at, counted.number);
    if (owner) return owner === 'enemy' ? opponentOf(speaker?.side ?? null) : owner === 'own' ? (speaker?.side ?? null) : owner;
  }
  const loses = found?.where === 'left' && (found.role === 'lose' || found.role === 'noun');
  if (loses || hasSubject(view, counted)) {
    const subject = subjectSide(search, anchor);
    if (subject.side) return subject.side;
  }
  return lossOwner(search) ?? flankSide(view, counted);
}

const LOSS_REACH = 20;

/** «les pertes de l’armée arménienne s’établissent à 157 tués»: whose the losses are that the count measures. */
const OWN = /^(?:ses|leurs|its|their|his|sus|seine|ihre|свои|своих)$/u;

function lossOwner(search: BearerSearch): Side | null {
  const { view, counted, speaker } = search;
  const { tokens, clauses } = view;
  for (let i = counted.number - 1; i >= Math.max(0, counted.number - LOSS_REACH) && clauses[i] === clauses[counted.number]; i--) {
    if (tokens[i]!.tags.outcomes?.some(({ role, outcome }) => role === 'noun' && outcome === 'lost')) {
      const own = OWN.test(tokens[i - 1]?.text ?? '');
      if (own) return speaker?.side ?? subjectSide(search, i).side;
      const owner = ownerAfter(view, i, counted.number);
      return owner === 'enemy' || owner === 'own' ? null : owner;
    }
  }
  return null;
}

/** «du côté arménien», "on the Armenian side": said of every count of the clause. */
function flankSide({ tokens, clauses }: SentenceView, counted: Counted): Side | null {
  for (let i = 1; i < tokens.length; i++) {
    const side = tokens[i]!.tags.side;
    if (!side || side === 'enemy' || side === 'own' || clauses[i] !== clauses[counted.number]) continue;
    const beside = hasMark(tokens[i + 1], 'flank') && tokens.slice(Math.max(0, i - 2), i).some((token) => hasMark(token, 'stop'));
    if (beside || hasMark(tokens[i - 1], 'among')) return side;
  }
  return null;
}

/** «…, а Азербайджан — 24 танка», «у армян 18 солдат»: a side right before the number, set against another or named as the owner. */
function contrastedSide(view: SentenceView, number: number, roster: Roster): Side | null {
  const { tokens, mentions } = view;
  let i = number - 1;
  while (i > 0 && !tokens[i]!.word) i--;
  const side = i >= 0 ? sideAt(view, i, roster) : null;
  while (i > 0 && mentions[i] && mentions[i - 1] === mentions[i]) i--;
  const set =
    hasMark(tokens[i - 1], 'among') ||
    hasMark(tokens[i - 1], 'break') ||
    hasMark(tokens[i - 1], 'and') ||
    /^[,;]$/.test(tokens[i - 1]?.text ?? '');
  return set ? side : null;
}

const LOSING_REACH = 30;

/** «ont 16 victimes»: a verb of having with a number for its object. */
const possesses = ({ tokens }: SentenceView, at: number) => hasMark(tokens[at], 'have') && tokens[at + 1]?.number !== undefined;

/** A verb of losing that governs the list in which the count stands («a perdu 120 tués et 300 blessés, ainsi que 4 chars»), or null. */
function losingVerb({ view, counted, all }: BearerSearch): number | null {
  const { tokens, clauses } = view;
  for (let i = counted.number - 1; i >= Math.max(0, counted.number - LOSING_REACH) && clauses[i] === clauses[counted.number]; i--) {
    const roles = tokens[i]!.tags.outcomes?.map(({ role }) => role) ?? [];
    if (roles.includes('lose') || possesses(view, i)) return i;
    const listed = all.some((other) => i >= other.number && i <= other.last + 1);
    if (!listed && (tokens[i]!.tags.speech || hasMark(tokens[i], 'that') || (roles.length > 0 && !roles.includes('noun')))) return null;
  }
  return null;
}

/** «les pertes azerbaïdjanaises», «deaths of Azerbaijani soldiers». */
function ownerAfter({ tokens }: SentenceView, from: number, to: number): SideWord | null {
  for (let i = from; i < to; i++) if (tokens[i]!.tags.side) return tokens[i]!.tags.side!;
  return null;
}

/** «les forces arméniennes ont 16 victimes»: a verb of having right before the number. */
const hasSubject = ({ tokens }: SentenceView, counted: Counted) => {
  const [before, farther] = [tokens[counted.number - 1], tokens[counted.number - 2]];
  const adverb = before?.word && !before.tags.outcomes && !before.tags.speech && !hasMark(before, 'of') && !hasMark(before, 'that');
  return hasMark(before, 'have') || (adverb === true && ADVERB.test(before.text) && hasMark(farther, 'have'));
};

const ADVERB = /^(?:déjà|already|bereits|schon|ya|уже|aussi|encore|now|désormais)$/u;

/** Who admits a loss, denies it or says that it was only so much speaks of its own. */
function admittedBy({ speaker, view, counted }: BearerSearch): Side | null {
  const only = view.tokens.slice(counted.number - 1, counted.last + 1).some((token) => hasMark(token, 'only'));
  if (speaker && only && (speaker.side === 'azerbaijan' || opponentOf(speaker.side))) return speaker.side;
  return speaker && (speaker.speech === 'admit' || speaker.speech === 'deny') ? speaker.side : null;
}
