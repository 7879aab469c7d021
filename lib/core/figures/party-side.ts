import type { Side } from '../pack/pack.ts';
import { opponentOf, sameCamp, sideAt } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import { GIVEN_UP } from './find-loser.ts';
import { isGoverned } from './find-voice.ts';
import { REGION } from './moved-side.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import { speechBefore } from './speech-before.ts';
import type { Countable, Outcome } from './word-table.ts';

/** What can happen to people in fighting. */
export const HURT: readonly Outcome[] = ['killed', 'wounded', 'killed-or-wounded', 'missing'];

/** How far behind a count a side may be named and still be said of it, in tokens. */
export const BESIDE = 4;

/** Returns the side of a count that one of the two parties tells: what it struck or took is the other's, what it lost its own; null elsewhere. */
export function partySide(draft: Draft, reading: SentenceReading): Side | null {
  return (
    (isHeld(reading.view, draft) ? opponentOf(partyOf(draft, reading)) : null) ??
    struckFoe(draft, reading) ??
    lostPlaces(draft, reading) ??
    ownLosses(draft, reading)
  );
}

/** Returns whether the enemy is spoken of before the count or right after it. */
export const namesEnemy = ({ counted }: Draft, { view }: SentenceReading) =>
  view.tokens.slice(0, counted.last + BESIDE + 1).some(({ tags }, i) => tags.side === 'enemy' && !isOtherCamp(view, i));

const HEAD = 4;

/** «Dans le camp adverse, …»: where the sentence turns to whoever speaks next. */
const isOtherCamp = ({ tokens }: SentenceView, at: number): boolean =>
  at < HEAD && tokens[at + 1]?.text === ',' && tokens.slice(0, at).some((token) => hasMark(token, 'stop') || hasMark(token, 'among'));

/** Returns which of the two parties tells a count, null where neither does. */
export const partyOf = (draft: Draft, { speakers }: SentenceReading): Side | null => {
  const side = speakerAt(speakers, draft.counted.number)?.side ?? null;
  return opponentOf(side) ? side : null;
};

/** A speaker's own side, as wide as the count may mean. */
const ownSide = (side: Side | null): Side | null => (side === 'armenia' ? 'armenian' : side);

const HOLDING =
  /^(?:gard(?:e|ent|er|ait|aient)|détenir|détient|détiennent|détenait|retient|retiennent|retenir|hold|holds|holding|keep|keeps|keeping|kept|удержива\p{L}*|retien\p{L}*|mantien\p{L}*|festhält|festhalten|saxlayir\p{L}*|tutuyor|պահում)$/u;
const HOLDING_REACH = 5;

/** Returns whether a count is of captives whom the one who speaks holds («n’en garder que 72»): they are the other's. */
export function isHeld({ tokens }: SentenceView, { counted, found }: Pick<Draft, 'counted' | 'found'>): boolean {
  const before = tokens.slice(Math.max(0, counted.number - HOLDING_REACH), counted.number);
  return found?.outcome === 'captured' && before.some(({ text }) => HOLDING.test(text));
}

/** Verbs that one says of the other's people only. */
const HOSTILE =
  /^(?:(?:put|mis|mise|mises) (?:out of action|hors de combat|hors d’état)|hors de combat|выведен|außer gefecht|fuera de combate|siradan çixar|neutrali[sz]|eliminat|liquidat|annihilat|destroy|destruc|downing|shooting down|shootdown|abattage|derribo|abschuss|zerstör|vernichtung|éliminé|élimine|neutralis|anéanti|détrui|liquid|уничтож|ликвидир|нейтрализ|обезвреж|vernicht|ausgeschalt|neutralisi|abatid|eliminad|aniquil|məhv|zərərsiz|etkisiz|imha|ոչնչաց|չեզոքաց)/u;

/** What a party says it put out of action is the other's; what it admits or denies is its own. */
function struckFoe(draft: Draft, reading: SentenceReading): Side | null {
  const { found, counted, number } = draft;
  const party = partyOf(draft, reading);
  if (!found || !party) return null;
  const speech = speechBefore(reading.view, speakerAt(reading.speakers, counted.number), counted.number);
  if (speech === 'admit' || speech === 'deny' || number.value === 0) return null;
  const kind = kindOfCountable(counted.countable);
  const hostile = HOSTILE.test(reading.view.tokens[found.at]?.text ?? '');
  if (kind === 'person') return hostile && [...HURT, 'lost'].includes(found.outcome) ? opponentOf(party) : null;
  if (kind !== 'equipment' || !TAKEN.includes(found.outcome) || (found.role !== 'act' && found.where !== 'own' && !hostile)) return null;
  return hostile || (number.value ?? number.max ?? number.min ?? 0) >= 2 ? opponentOf(party) : null;
}

const TAKEN = ['lost', 'taken', 'captured'];

/** Places taken: the taker speaks of them as taken, the loser as fallen, or denies it. */
function lostPlaces(draft: Draft, reading: SentenceReading): Side | null {
  const { found, counted, number } = draft;
  const party = partyOf(draft, reading);
  if (found?.outcome !== 'taken' || kindOfCountable(counted.countable) !== 'place' || !party) return null;
  const speech = speakerAt(reading.speakers, counted.number)?.speech;
  const fallen = found.role === 'noun' && GIVEN_UP.test(reading.view.tokens[found.at]?.text ?? '');
  const own = fallen || found.role === 'suffer' || found.role === 'lose' || speech === 'admit' || speech === 'deny' || number.value === 0;
  return own ? ownSide(party) : opponentOf(party);
}

/** Returns whether a countable is people of whom no party says that it struck them. */
export const isCivil = (countable: Countable) => countable === 'civilian' || countable === 'child' || countable === 'resident';

/** What a party counts for its own, whoever hurt them: people without arms and their houses. */
export const UNARMED: readonly Countable[] = ['civilian', 'child', 'resident', 'person', 'police', 'police-and-civilian', 'house'];

/** Returns the side of a party that counts people hurt, lost or gone, and names nobody: they are its own. Null for anything else. */
export function ownLosses(draft: Draft, reading: SentenceReading): Side | null {
  const { found, counted } = draft;
  const party = partyOf(draft, reading);
  if (!party || namesEnemy(draft, reading)) return null;
  if (!UNARMED.includes(counted.countable) && namesOther(draft, reading)) return null;
  const kind = kindOfCountable(counted.countable);
  if (kind === 'person') {
    if (counted.countable === 'body') return ownSide(party);
    if (found?.active && found.role === 'act' && found.where === 'left' && HURT.includes(found.outcome)) return null;
    if (!found || !([...HURT, 'captured', 'displaced', 'evacuated'].includes(found.outcome) || isIdentified(draft, reading)))
      return found?.role === 'lose' ? ownSide(party) : null;
    return !isCivil(counted.countable) && followsFoe(draft, reading) ? null : ownSide(party);
  }
  const suffered = found?.role === 'lose' || found?.outcome === 'damaged' || draft.denied;
  return suffered && found ? ownSide(party) : null;
}

/** Its own dead a party examines and names. */
const IDENTIFIED = /^(?:identif\p{L}*|examin\p{L}*|exhum\p{L}*|autops\p{L}*|опозна\p{L}*|идентифиц\p{L}*)$/u;
const isIdentified = ({ found }: Draft, { view }: SentenceReading): boolean =>
  found?.outcome === 'found' && IDENTIFIED.test(view.tokens[found.at]?.text ?? '');

/** True where the other side is named between the speaker and the count, or right after it. */
function namesOther({ counted }: Draft, { view, speakers, sources }: SentenceReading): boolean {
  const speaker = speakerAt(speakers, counted.number)!;
  const from = Math.min(speaker.at < counted.number ? speaker.at : 0, counted.number);
  for (let i = from; i <= counted.last + BESIDE && i < view.tokens.length; i++) {
    const side = sideAt(view, i, sources.roster);
    // past a comma another speaks
    if (i > counted.last && view.tokens[i]!.text === ',') return false;
    if (opponentOf(side) && !sameCamp(side, speaker.side) && !isScene(view, i)) return true;
  }
  return false;
}

/** «Dağlık Karabağ'da», «Լեռնային Ղարաբաղում», "in Nagorno-Karabakh": where both fight, and nobody's name. */
function isScene(view: SentenceView, at: number): boolean {
  const { tokens, mentions } = view;
  if (!REGION.includes(mentions[at]?.concept ?? '')) return false;
  let last = at;
  while (mentions[last + 1] === mentions[at]) last++;
  const ending = /^['’]$/.test(tokens[last + 1]?.text ?? '') ? tokens[last + 2]?.text : tokens[last]!.text;
  return LOCATIVE.test(ending ?? '') || isGoverned(view, at);
}

const LOCATIVE = /(?:[dt][aeə]|ում)$/u;

/** Returns whether the same speaker counted the other side's losses right before. */
export function followsFoe(draft: Draft, reading: SentenceReading): boolean {
  const party = partyOf(draft, reading);
  const actor = speakerAt(reading.speakers, draft.counted.number)?.actor ?? null;
  const before = reading.last.filter(({ figure }) => figure.side !== null && figure.claimedBy === actor);
  return before.length > 0 && before.every(({ figure }) => !sameCamp(figure.side, party));
}
