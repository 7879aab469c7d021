import type { Side } from '../pack/pack.ts';
import { opponentOf, sideAt } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { FigureReading } from './figure-reading.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import { isGoverned } from './find-voice.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import type { Countable } from './word-table.ts';

const HURT = ['killed', 'wounded', 'killed-or-wounded', 'missing'];
const MOVED = ['displaced', 'arrived', 'evacuated', 'living'];

/** Returns the side that a count most likely bears where its own words do not tell: by who speaks, by who was spoken of, by the only one named. */
export function presumeSide(draft: Draft, reading: SentenceReading, before?: Draft): Side | null {
  const told = struckFoe(draft, reading) ?? lostPlaces(draft, reading) ?? ownLosses(draft, reading);
  if (told || namesEnemy(draft, reading)) return told;
  return (
    besideSide(draft, reading, before) ??
    carriedSide(draft, reading) ??
    onlySide(draft, reading) ??
    movedSide(draft, reading) ??
    fightersOfBoth(draft, reading)
  );
}

/** True where the enemy is spoken of before the count or right after it. */
const namesEnemy = ({ counted }: Draft, { view }: SentenceReading) =>
  view.tokens.slice(0, counted.last + BESIDE + 1).some(({ tags }) => tags.side === 'enemy');

const partyOf = (draft: Draft, { speakers }: SentenceReading): Side | null => {
  const side = speakerAt(speakers, draft.counted.number)?.side ?? null;
  return opponentOf(side) ? side : null;
};

/** A speaker's own side, as wide as the count may mean. */
const ownSide = (side: Side | null): Side | null => (side === 'armenia' ? 'armenian' : side);

/** Verbs that one says of the other's people only. */
const HOSTILE =
  /^(?:neutrali[sz]|eliminat|liquidat|annihilat|destroy|éliminé|élimine|neutralis|anéanti|détrui|liquid|уничтож|ликвидир|нейтрализ|обезвреж|vernicht|ausgeschalt|neutralisi|abatid|eliminad|aniquil|məhv|zərərsiz|etkisiz|imha|ոչնչաց|չեզոքաց)/u;

/** What a party says it put out of action is the other's; what it admits or denies is its own. */
function struckFoe(draft: Draft, reading: SentenceReading): Side | null {
  const { found, counted, number } = draft;
  const party = partyOf(draft, reading);
  if (!found || !party) return null;
  const speech = speakerAt(reading.speakers, counted.number)?.speech;
  if (speech === 'admit' || speech === 'deny' || number.value === 0) return null;
  const kind = kindOfCountable(counted.countable);
  const hostile = HOSTILE.test(reading.view.tokens[found.at]?.text ?? '');
  if (kind === 'person') return hostile && HURT.concat('lost').includes(found.outcome) ? opponentOf(party) : null;
  if (kind !== 'equipment' || !TAKEN.includes(found.outcome) || found.role !== 'act') return null;
  return hostile || (number.value ?? number.max ?? number.min ?? 0) >= 2 ? opponentOf(party) : null;
}

const TAKEN = ['lost', 'taken', 'captured'];

/** Places taken: the taker speaks of them as taken, the loser as fallen, or denies it. */
function lostPlaces(draft: Draft, reading: SentenceReading): Side | null {
  const { found, counted, number } = draft;
  const party = partyOf(draft, reading);
  if (found?.outcome !== 'taken' || kindOfCountable(counted.countable) !== 'place' || !party) return null;
  const speech = speakerAt(reading.speakers, counted.number)?.speech;
  const own = found.role === 'suffer' || found.role === 'lose' || speech === 'admit' || speech === 'deny' || number.value === 0;
  return own ? ownSide(party) : opponentOf(party);
}

const isCivil = (countable: Countable) => countable === 'civilian' || countable === 'child' || countable === 'resident';

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
    if (!found || ![...HURT, 'captured', 'displaced', 'evacuated'].includes(found.outcome))
      return found?.role === 'lose' ? ownSide(party) : null;
    return !isCivil(counted.countable) && followsFoe(draft, reading) ? null : ownSide(party);
  }
  const suffered = found?.role === 'lose' || found?.outcome === 'damaged' || draft.denied;
  return suffered && found ? ownSide(party) : null;
}

const BESIDE = 4;

/** True where the other side is named between the speaker and the count, or right after it. */
function namesOther({ counted }: Draft, { view, speakers, sources }: SentenceReading): boolean {
  const speaker = speakerAt(speakers, counted.number)!;
  const from = Math.min(speaker.at < counted.number ? speaker.at : 0, counted.number);
  for (let i = from; i <= counted.last + BESIDE && i < view.tokens.length; i++) {
    const side = sideAt(view, i, sources.roster);
    if (opponentOf(side) && !sameCamp(side, speaker.side)) return true;
  }
  return false;
}

const sameCamp = (one: Side | null, other: Side | null): boolean =>
  one === other || (opponentOf(one) !== null && opponentOf(one) === opponentOf(other));

/** True where the same speaker counted the other side's losses right before. */
function followsFoe(draft: Draft, reading: SentenceReading): boolean {
  const party = partyOf(draft, reading);
  const actor = speakerAt(reading.speakers, draft.counted.number)?.actor ?? null;
  const before = reading.last.filter(({ figure }) => figure.side !== null && figure.claimedBy === actor);
  return before.length > 0 && before.every(({ figure }) => !sameCamp(figure.side, party));
}

const SUMS = /^(?:au total|in all|altogether|en tout|combined|insgesamt|en total|всего|ümumilikdə|toplamda|ընդհանուր|makes)$/u;
const SUM_REACH = 6;
const WHOLE = /^(?:gesamtzahl|overall|saldo)$/u;

/** Returns `both` for "That makes 210 dead in all", told by neither of the two; null for anything else. */
export function wholeSum(draft: Draft, reading: SentenceReading): Side | null {
  const { found, counted } = draft;
  const { tokens } = reading.view;
  if (!found || kindOfCountable(counted.countable) !== 'person' || !HURT.includes(found.outcome) || partyOf(draft, reading)) return null;
  const near = tokens.slice(Math.max(0, counted.number - SUM_REACH), counted.last + SUM_REACH);
  return near.some(({ text }) => SUMS.test(text)) || tokens.some(({ text }) => WHOLE.test(text)) ? 'both' : null;
}

/** Houses, and people of the same lot, bear what the count before them in the sentence does. */
function besideSide({ counted, found }: Draft, reading: SentenceReading, before: Draft | undefined): Side | null {
  if (!before || !found || before.side === 'each' || before.side === 'both') return null;
  const kinds = [kindOfCountable(before.counted.countable), kindOfCountable(counted.countable)];
  const alike = counted.countable === 'house' || (kinds[0] === 'person' && kinds[1] === 'person');
  const { view, sources } = reading;
  for (let i = before.counted.last + 1; i <= counted.last + BESIDE && i < view.tokens.length; i++)
    if (opponentOf(sideAt(view, i, sources.roster))) return null;
  return alike ? before.side : null;
}

/** What goes on in the same paragraph with the same kind of count bears what the sentence before did. */
function carriedSide(draft: Draft, { last, view, speakers, sources }: SentenceReading): Side | null {
  const { found, counted } = draft;
  const kind = kindOfCountable(counted.countable);
  if (tellsAnother(draft, { view, speakers })) return null;
  if (!found || view.tokens.some((_, i) => sideAt(view, i, sources.roster) !== null)) return null;
  const like = last.filter(
    (one) =>
      (one.countable !== null &&
        kindOfCountable(one.countable) === kind &&
        (kind !== 'person' || HURT.includes(found.outcome) === isLoss(one))) ||
      (kind === 'person' && HURT.includes(found.outcome) && isLoss(one)),
  );
  if (isCivil(counted.countable) && like.every((one) => one.countable !== null && kindOfCountable(one.countable) !== 'person')) return null;
  const sides = new Set(like.map(({ figure }) => figure.side));
  return sides.size === 1 ? [...sides][0]! : null;
}

/** Returns whether somebody tells the count who is not on record. */
export const tellsAnother = (
  { counted }: Pick<Draft, 'counted'>,
  { view, speakers }: Pick<SentenceReading, 'view' | 'speakers'>,
): boolean =>
  !speakerAt(speakers, counted.number)?.actor && view.tokens.some((token, i) => token.tags.speech === 'say' && i < counted.number);

const isLoss = ({ outcome }: FigureReading) => outcome !== null && [...HURT, 'lost'].includes(outcome);

const ATTACKER_REACH = 3;

/** The only one of the two that the sentence names, unless it is named for its attack. */
function onlySide(draft: Draft, { view, sources }: SentenceReading): Side | null {
  const { found, counted } = draft;
  const taken = found?.outcome === 'captured' && found.where !== 'own';
  const body = counted.countable === 'body';
  if (kindOfCountable(counted.countable) !== 'person' || !(body || taken || (found && HURT.includes(found.outcome)))) return null;
  if (found?.active && found.role === 'act' && !body) return null;
  const named = view.tokens.flatMap((_, i) => {
    const side = sideAt(view, i, sources.roster);
    const where = REGION.includes(view.mentions[i]?.concept ?? '') && isGoverned(view, i);
    return opponentOf(side) && !where && view.clauses[i] === view.clauses[counted.number] ? [{ side: side!, at: i }] : [];
  });
  if (named.length === 0 || named.some(({ at }) => isAttacker(view, at))) return null;
  return named.every(({ side }) => sameCamp(side, named[0]!.side)) ? named[0]!.side : null;
}

const FIRE =
  /^(?:tir|tirs|feu|frappe|frappes|drone|drones|fire|strike|strikes|shelling|rocket|rockets|missile|missiles|raid|raids|обстрел\p{L}*|удар\p{L}*|atəş\p{L}*|ateş\p{L}*|saldırı\p{L}*|hücum\p{L}*|կրակ\p{L}*)$/u;

const isAttacker = ({ tokens }: SentenceView, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - ATTACKER_REACH), at + ATTACKER_REACH + 1)
    .some((token) => hasMark(token, 'attack') || FIRE.test(token.text));

const REGION = ['place:nagorno-karabakh', 'place:karabakh', 'polity:republic-of-artsakh', 'place:stepanakert', 'place:lachin-corridor'];

const PART = /^(?:entre|of|von|de|из|davon)$/u;
/** Returns whether a count is of «30 000 d’entre eux»: so many of those, not of a place. */
export const isPartOf = ({ tokens }: SentenceView, last: number): boolean =>
  tokens.slice(last + 1, last + 4).some((token, i, after) => PART.test(token.text) && THEM.test(after[i + 1]?.text ?? '')) ||
  tokens.slice(last + 1, last + 3).some((token) => hasMark(token, 'subset'));
const THEM = /^(?:eux|elles|them|these|those|ihnen|ellos|ellas|них)$/u;
const PEOPLE: readonly Countable[] = ['person', 'civilian', 'resident', 'refugee', 'child'];

/** Those who left the region, came from there or live there, on a page that names it; not those whom another state counts as its inhabitants. */
function movedSide({ found, counted }: Draft, { view, sources }: SentenceReading): Side | null {
  const outcome = found?.outcome ?? (counted.countable === 'refugee' ? 'displaced' : null);
  if (!outcome || !MOVED.includes(outcome) || !PEOPLE.includes(counted.countable)) return null;
  const here = view.mentions.flatMap((mention) => mention?.concept ?? []);
  const regional = here.some((concept) => REGION.includes(concept)) || view.tokens.some((token) => hasMark(token, 'enclave'));
  const moving = view.tokens.some(({ tags }) => tags.outcomes?.some((tag) => tag.outcome === 'arrived' || tag.outcome === 'displaced'));
  if (outcome === 'living' && (isPartOf(view, counted.last) || (!regional && !moving))) return null;
  if (view.tokens.some(({ tags }) => tags.side === 'azerbaijan' && tags.demonym)) return null;
  return regional || sources.mentions.some(({ concept }) => REGION.includes(concept)) ? 'nk' : null;
}

/** Fighting that took so many lives, told by nobody of the two and of nobody's in particular. */
function fightersOfBoth(draft: Draft, { view, speakers, sources }: SentenceReading): Side | null {
  const { found, counted } = draft;
  if (!found || kindOfCountable(counted.countable) !== 'person' || !HURT.includes(found.outcome)) return null;
  const speaker = speakerAt(speakers, counted.number);
  if (opponentOf(speaker?.side ?? null)) return null;
  if (view.tokens.some((_, i) => view.clauses[i] === view.clauses[counted.number] && opponentOf(sideOfWord(view, i)))) return null;
  const event = view.mentions.some(
    (mention) => mention?.kind === 'event' && sources.events[mention.concept]?.to !== sources.events[mention.concept]?.from,
  );
  return event ||
    isOutsider(speaker) ||
    view.tokens.some(({ text }) => UNITED_NATIONS.test(text)) ||
    view.tokens.some((token) => hasMark(token, 'war') || FIGHTING.test(token.text))
    ? 'both'
    : null;
}

/** Returns whether a speaker is on record and of neither side. */
export const isOutsider = (speaker: Speaker | null): boolean =>
  speaker?.actor != null && speaker.side !== null && !opponentOf(speaker.side);

const sideOfWord = ({ tokens }: SentenceView, at: number): Side | null => {
  const word = tokens[at]!.tags.side;
  return word === 'azerbaijan' || word === 'armenian' || word === 'armenia' ? word : null;
};

/** Returns whether a region is named as what is fought over («la guerre du Karabakh», "the Nagorno-Karabakh fighting"), not as where people live. */
export function isAboutFighting({ tokens, mentions }: SentenceView): boolean {
  const regional = tokens.flatMap((_, i) => (REGION.includes(mentions[i]?.concept ?? '') ? [i] : []));
  const fought = regional.filter((i) =>
    tokens.slice(Math.max(0, i - 3), i + 4).some((token) => hasMark(token, 'war') || FIGHTING.test(token.text)),
  );
  return regional.length > 0 && fought.length > 0;
}

const UNITED_NATIONS = /^(?:un|onu|uno|оон|bm|bmt|մակ)$/u;

const FIGHTING =
  /^(?:combats?|affrontements?|accrochages?|hostilités|fighting|clashes|hostilities|battles?|kämpfe\p{L}*|gefechte\p{L}*|combates|enfrentamientos|hostilidades|бо[ия]\p{L}*|столкновени\p{L}*|döyüş\p{L}*|toqquşma\p{L}*|çatışma\p{L}*|մարտեր\p{L}*|մարտական)$/u;
