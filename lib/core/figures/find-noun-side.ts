import { type BearerSearch, opponentOf } from './bearer-search.ts';
import { isPart } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { isArticle } from './find-voice.ts';
import { goesTo } from './goes-to.ts';
import { isWeapon } from './is-weapon.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Countable, Outcome, SideWord } from './word-table.ts';

/** "deaths of Russian soldiers … have risen to 640": the first side after the word that measures, or right before it. */
export function measuredSide({ view, counted }: BearerSearch): SideWord | null {
  if (counted.measure === undefined) return null;
  const before = view.tokens[counted.measure - 1];
  if (OWN.test(before?.text ?? '') || before?.tags.side === 'own') return 'own';
  return ownerAfter(view, Math.max(0, counted.measure - 1), counted.number);
}

/** "Azerbaijan's 12 tanks", «հակառակորդի 2 ուղղաթիռ»: an owner right before the number. */
export function ownerBefore({ tokens }: SentenceView, { number }: Counted): SideWord | null {
  const before = tokens[number - 1];
  if (hasMark(before, 'owns'))
    return tokens.slice(Math.max(0, number - 4), number - 1).findLast(({ tags }) => tags.side)?.tags.side ?? null;
  if (before?.tags.side === 'enemy') return 'enemy';
  // «ադրբեջանական 3 անօդաչու»
  if (before?.tags.side && /[ա-և]ական$/u.test(before.text)) return before.tags.side;
  if (OWN.test(before?.text ?? '')) return 'own';
  // "the enemy's at more than 200"
  if (hasMark(before, 'to') && /['’] ?s$/.test(tokens[number - 2]?.text ?? '')) return tokens[number - 2]!.tags.side ?? null;
  const owner = hasMark(before, 'to') && tokens[number - 2]?.text === 's' ? tokens[number - 4]?.tags.side : undefined;
  if (owner) return owner;
  return before?.text === 's' && /^['’]$/.test(tokens[number - 2]?.text ?? '') ? (tokens[number - 3]?.tags.side ?? null) : null;
}

/** «la mort de ses 16 soldats». */
const OWN = /^(?:ses|leurs|nos|its|their|our|sus|seine[rn]?|ihre[rn]?|unsere[rn]?|сво(?:их|и|им)|наш(?:их|и|им)|öz|bizim|մեր|իր|իրենց)$/u;

/** "Fifty for Azerbaijan", «cinquante pour Bakou». */
const FOR = /^(?:for|pour|para|für|у|для)$/u;

/** "Have left for Armenia": where to. */
const GOES: readonly Outcome[] = ['displaced', 'arrived', 'evacuated', 'living', 'deployed'];

const AFTER_NOUN = 7;

/** The side that stands within the counted phrase, or right after its noun: adjective, or name after «de», "of", "among". */
export function nounSide({ view }: BearerSearch, counted: Counted): SideWord | null {
  const { tokens } = view;
  for (let i = counted.number + 1; i <= counted.last; i++) if (tokens[i]!.tags.side) return withOther(view, i);
  if (view.verbLast) return null;
  const fate = tokens[counted.last + 1]?.tags.outcomes;
  const said = fate ? 1 : 0;
  const share = fate?.some(({ outcome }) => GOES.includes(outcome)) ? undefined : tokens[counted.last + 1 + said];
  if (share && FOR.test(share.text))
    for (let i = counted.last + said + 2; i <= counted.last + said + 3; i++) {
      const side = tokens[i]?.tags.side;
      if (side && side !== 'russia' && side !== 'turkey') return side;
    }
  let linked = true;
  for (let i = counted.last + 1; i <= counted.last + AFTER_NOUN; i++) {
    const token = tokens[i];
    if (!token || token.number !== undefined || (!token.word && !/^['’“”"«»[\]…(]$/.test(token.text))) return null;
    if (isWeapon(token.text.split(' ').at(-1)!)) return null;
    if (token.tags.side) return linked && !standsThere(view, i) ? withOther(view, i) : null;
    if (token.tags.speech || hasMark(token, 'by') || hasMark(token, 'be') || hasMark(token, 'have') || hasMark(token, 'against'))
      return null;
    if (hasMark(token, 'among')) linked = true;
    else if (livesIn(view, counted, i)) return tokens[i + 1]!.tags.side!;
    else if (isFoeAfter(view, i)) return 'enemy';
    else if (hasMark(token, 'stop') || hasMark(token, 'and')) return null;
  }
  return null;
}

/** Returns whether an Armenian name is in the case of where something happens («Ղարաբաղում»). */
export function standsThere({ tokens, mentions }: Pick<SentenceView, 'tokens' | 'mentions'>, at: number): boolean {
  let last = at;
  while (mentions[at] && mentions[last + 1] === mentions[at]) last++;
  return /[ա-և]ում$/u.test(tokens[last]!.text);
}

/** «soldats arméniens et azerbaïdjanais» are of both. */
function withOther({ tokens }: SentenceView, at: number): SideWord {
  const side = tokens[at]!.tags.side!;
  // «d’Azerbaïdjanais et d’Arméniens»
  const second = /^['’]$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
  const other = hasMark(tokens[at + 1], 'and') ? tokens[second]?.tags.side : undefined;
  return other && side !== 'enemy' && side !== 'own' && other === opponentOf(side) ? 'both' : side;
}

const RESIDENTS = new Set<Countable>(['civilian', 'person', 'resident', 'child', 'police', 'refugee', 'house']);

/** "houses in Armenia": a state right after a preposition, for people at home and their houses. */
function livesIn(view: SentenceView, counted: Counted, at: number): boolean {
  const { tokens, mentions } = view;
  const owns = /^(?:s|['’])$/.test(tokens[at + 2]?.text ?? '');
  return (
    RESIDENTS.has(counted.countable) &&
    hasMark(tokens[at], 'stop') &&
    !TOWARDS.test(tokens[at]!.text) &&
    mentions[at + 1]?.kind === 'polity' &&
    Boolean(tokens[at + 1]!.tags.side) &&
    !owns &&
    !goesTo(view, at + 1)
  );
}

const TOWARDS = /^(?:for|to|into|towards?|vers|pour|nach|para|hacia)$/;

/** "3,000 troops on the other side", «cent à l’ennemi», «300 au camp adverse». */
function isFoeAfter({ tokens }: SentenceView, at: number): boolean {
  if (!hasMark(tokens[at], 'stop')) return false;
  let i = at + 1;
  while (
    i <= at + FOE_REACH &&
    (/^['’]$/.test(tokens[i]?.text ?? '') || isArticle(tokens[i]?.text ?? '') || CAMP.test(tokens[i]?.text ?? ''))
  )
    i++;
  return tokens[i]?.tags.side === 'enemy';
}
const FOE_REACH = 3;
const CAMP = /^(?:camp|côté|parti|bord|rangs|side|ranks|seite|lager|bando|lado|стороне|лагере)$/u;

/** A list shares the side of its last member («six camions et neuf jeeps azerbaïdjanais»). */
export function listSide(search: BearerSearch): SideWord | null {
  const { all, counted } = search;
  for (let i = all.indexOf(counted) + 1; i > 0 && i < all.length; i++) {
    if (!isListed(search.view, all[i - 1]!, all[i]!) || isPart(search.view.tokens, all[i]!.number)) return null;
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
    if (token.tags.outcomes?.length || hasMark(token, 'break') || hasMark(token, 'that') || hasMark(token, 'stop') || token.tags.speech)
      return false;
  }
  return true;
}

/** «les pertes azerbaïdjanaises», «deaths of Russian soldiers». */
export function ownerAfter({ tokens }: SentenceView, from: number, to: number): SideWord | null {
  for (let i = from; i < to; i++) if (tokens[i]!.tags.side) return tokens[i]!.tags.side!;
  return null;
}

/** Returns the side right before a noun of death ("the first Azerbaijani deaths, those of two soldiers"); null for none. */
export const adjectiveBefore = ({ tokens }: SentenceView, at: number): SideWord | null =>
  tokens[at]!.tags.outcomes?.some(({ outcome }) => outcome === 'killed') ? (tokens[at - 1]?.tags.side ?? null) : null;
