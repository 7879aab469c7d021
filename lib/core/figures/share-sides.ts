import type { Side } from '../pack/pack.ts';
import { opponentOf } from './bearer-search.ts';
import { betweenSides } from './between-sides.ts';
import { causeSide } from './cause-side.ts';
import { concealedSide } from './concealed-side.ts';
import { crewSide } from './crew-side.ts';
import { disownedSide, isDisowned } from './disowned-side.ts';
import type { Draft } from './draft.ts';
import { fellWith } from './fell-with.ts';
import { wholeSum } from './fighting-side.ts';
import type { SentenceReading } from './figure-sources.ts';
import { isPart } from './find-bare-count.ts';
import { speakerAt } from './find-claimant.ts';
import type { Counted } from './find-counted.ts';
import { isListed } from './find-noun-side.ts';
import { forceSide } from './force-side.ts';
import { handedSide } from './handed-side.ts';
import { heldSide } from './held-side.ts';
import { homeSide } from './home-side.ts';
import { isForeign } from './is-foreign.ts';
import { isAdversarial } from './is-worth-noting.ts';
import { isPartOf } from './moved-side.ts';
import { kindOfCountable } from './name-unit.ts';
import { ownTown } from './own-town.ts';
import { HURT, ownLosses, UNARMED } from './party-side.ts';
import { presumeSide } from './presume-side.ts';
import { provokedSide } from './provoked-side.ts';
import { refugeSide } from './refuge-side.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import { shareOfDead } from './share-of-dead.ts';
import { sideAgain } from './side-again.ts';
import { speechBefore } from './speech-before.ts';
import { struckKeepers } from './struck-keepers.ts';
import { underOwnControl } from './under-own-control.ts';
import type { Outcome } from './word-table.ts';

/** Returns the counts with the sides that their own words do not tell: of their list, of a whole war, of a force, of the place, of the speaker. */
export function shareSides(drafts: readonly Draft[], reading: SentenceReading): Draft[] {
  const shared: Draft[] = [];
  for (const draft of drafts) {
    const foes = disownedSide(draft, reading);
    const known =
      foes === null && !isForeign(reading.view, draft.counted) && !(draft.side === null && isDisowned(reading.view, draft.counted));
    const side = !known
      ? foes
      : (concealedSide(draft, reading) ??
        ownTown(draft, reading) ??
        underOwnControl(draft, reading) ??
        heldSide(draft, reading) ??
        struckKeepers(draft, reading) ??
        draft.side ??
        provokedSide(draft, reading) ??
        crewSide(draft, reading.view, shared.at(-1)) ??
        bothSides(reading.view, draft) ??
        betweenSides(reading, draft) ??
        wholeSum(draft, reading) ??
        handedSide(draft, reading) ??
        sideAgain(shared, draft) ??
        listedSide(wholeBefore(shared, draft, reading.view), draft, reading) ??
        shareOfDead(shared.at(-1), draft, reading) ??
        fellWith(shared, draft, reading) ??
        causeSide(reading, draft) ??
        forceSide(reading.view, draft) ??
        takenFrom(draft, reading) ??
        countedFoe(draft, reading));
    const refuge = known ? refugeSide({ ...draft, side }, reading) : null;
    const own = known && side === null && UNARMED.includes(draft.counted.countable) ? ownLosses(draft, reading) : null;
    const home = known && side === null && own === null && !isMilitary(draft, reading) ? homeSide(draft, reading) : null;
    const part = draft.found?.outcome === 'living' && isPartOf(reading.view, draft.counted.last);
    const counted = part ? { ...draft.counted, echo: true as const } : draft.counted;
    shared.push({
      ...draft,
      counted,
      side:
        refuge ??
        side ??
        own ??
        home ??
        (known ? presumeSide(draft, reading, shared.at(-1)) : null) ??
        (known && draft.counted.countable === 'peacekeeper' && isHurt(draft) ? 'russia' : null) ??
        (isOnTheRoad(draft, reading) || (!known && isGuest(draft, reading)) ? 'none' : null),
      ...(home && !refuge ? { byPlace: true } : {}),
    });
  }
  return shared;
}

/** Reporters and travellers of a third country who were hurt there. */
const isGuest = (draft: Draft, { view }: SentenceReading): boolean => isHurt(draft) && isForeign(view, draft.counted);

const ROAD: readonly (Outcome | null)[] = [null, 'arrived', 'displaced', 'evacuated', 'deployed'];

/** Vehicles that go somewhere or wait, and that nobody lost. */
const isOnTheRoad = ({ counted, found }: Draft, { view }: SentenceReading): boolean =>
  counted.countable === 'vehicle' && ROAD.includes(found?.outcome ?? null) && !isAdversarial(view, counted);

/** Where an army counts, the place says less than who counts. */
function isMilitary({ counted }: Draft, { speakers, sources }: SentenceReading): boolean {
  const actor = speakerAt(speakers, counted.number)?.actor;
  return actor !== undefined && actor !== null && sources.roster.military.has(actor);
}

/** The count before, or the whole that it is a part of ("30,000 dead, 16,000 of them Azerbaijanis, and 1.1 million uprooted"). */
function wholeBefore(shared: readonly Draft[], { counted }: Draft, { tokens }: SentenceView): Draft | undefined {
  if (isPart(tokens, counted.number)) return shared.at(-1);
  return shared.findLast((one) => !isPart(tokens, one.counted.number)) ?? shared.at(-1);
}

/** Counts of one list, or of one kind within a clause, bear one side. */
function listedSide(before: Draft | undefined, draft: Draft, { view, speakers }: SentenceReading): Side | null {
  if (!before || before.counted.last >= draft.counted.number) return null;
  const speaker = speakerAt(speakers, draft.counted.number);
  if (speakerAt(speakers, before.counted.number) !== speaker) return null;
  // "admits the loss of one and claims the destruction of twelve"
  if (speechBefore(view, speaker, before.counted.number) === 'admit' && speechBefore(view, speaker, draft.counted.number) === 'say')
    return null;
  const leaves = draft.found?.outcome === 'displaced' && view.tokens.slice(draft.counted.number).some((token) => hasMark(token, 'enclave'));
  if (before.side === 'both' && leaves) return null;
  if (before.side === 'russia' && draft.counted.countable === 'resident') return null;
  const sameKind =
    kindOfCountable(before.counted.countable) === kindOfCountable(draft.counted.countable) && isHurt(before) === isHurt(draft);
  const sameClause = view.clauses[before.counted.number] === view.clauses[draft.counted.number];
  const sameThing = before.counted.countable === draft.counted.countable && !sideBetween(view, before.counted, draft.counted);
  const apart = view.verbLast && sameKind && !sideBetween(view, before.counted, draft.counted);
  return apart || isListed(view, before.counted, draft.counted) || (sameKind && sameClause) || sameThing ? before.side : null;
}

const isHurt = ({ found }: Draft): boolean => found !== null && HURT.includes(found.outcome);

const sideBetween = ({ tokens }: SentenceView, one: Counted, next: Counted) =>
  tokens.slice(one.last + 4, next.last + 4).some(({ tags }) => tags.side);

/** "each" is said of the count right beside it. */
const EACH_REACH = 6;
const CAMPS =
  /^(?:armies|armées|armeen|ejércitos|армии|армий|camps|côtés|parties|sides|bandos|partes|seiten|сторон|сторонами|t[aə]r[aə]f\p{L}*)$/u;

/** «des deux côtés», "on each side". */
function bothSides({ tokens, clauses }: SentenceView, { counted }: Draft): Side | null {
  for (const [i, token] of tokens.entries()) {
    if (clauses[i] !== clauses[counted.number] || i === counted.number) continue;
    const between = tokens.slice(Math.min(i, counted.last) + 1, Math.max(i, counted.number));
    if (token.tags.side === 'each')
      if (Math.abs(i - counted.number) <= EACH_REACH && !between.some(({ number }) => number !== undefined)) return 'each';
    if (token.tags.side === 'both' || (CAMPS.test(token.text) && tokens[i - 1]?.number !== undefined && i - 1 !== counted.number))
      return 'both';
  }
  return null;
}

/** What one side calls liberation was held by the other; occupation, as it says it, was its own land. */
const TAKEN_FROM: Readonly<Record<string, Side>> = { 'wording:liberation': 'armenian', 'wording:occupation': 'azerbaijan' };

const FREED = /^(?:de-?occup|désoccup|desocup|деоккуп)/u;

/** Places taken, by the wording of it where nobody is named as the taker. */
function takenFrom({ counted, found }: Draft, { view, sources }: SentenceReading): Side | null {
  if (found?.outcome !== 'taken' || kindOfCountable(counted.countable) !== 'place') return null;
  const word = view.tokens[found.at];
  if (!word) return null;
  if (FREED.test(word.text)) return 'armenian';
  const wording = sources.mentions.find(({ kind, start, end }) => kind === 'wording' && start < word.end && word.start < end);
  return (wording && TAKEN_FROM[wording.concept]) ?? null;
}

/** What an army says was shot down or destroyed, and does not call its own, is the other's. */
function countedFoe({ counted, found, number }: Draft, { speakers, sources }: SentenceReading): Side | null {
  if (found?.role !== 'act' || found.outcome !== 'lost' || kindOfCountable(counted.countable) !== 'equipment') return null;
  const speaker = speakerAt(speakers, counted.number);
  const military = speaker?.actor && sources.roster.military.has(speaker.actor);
  const own = speaker?.speech === 'admit' || speaker?.speech === 'deny' || (number.value ?? number.max ?? 0) < 2;
  return military && !own ? opponentOf(speaker.side) : null;
}
