import type { Side } from '../pack/pack.ts';
import { opponentOf } from './bearer-search.ts';
import { sideOfPlace } from './build-roster.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import { REGION } from './moved-side.ts';
import { kindOfCountable } from './name-unit.ts';
import { HURT, partyOf } from './party-side.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';

const SUMS =
  /^(?:au total|en somme|all told|in all|altogether|en tout|combined|insgesamt|en total|всего|ümumilikdə|toplamda|ընդհանուր|makes)$/u;
const SUM_REACH = 6;
const WHOLE = /^(?:gesamtzahl|overall|saldo)$/u;

/** Returns `both` for "That makes 210 dead in all", told by neither of the two; null for anything else. */
export function wholeSum(draft: Draft, reading: SentenceReading): Side | null {
  const { found, counted } = draft;
  const { tokens } = reading.view;
  if (!found || kindOfCountable(counted.countable) !== 'person' || !HURT.includes(found.outcome) || partyOf(draft, reading)) return null;
  if (namesTown(reading, counted.number)) return null;
  // "Altogether" goes on with the one party counted before
  const sides = new Set(reading.last.map(({ figure }) => figure.side));
  if (SUMS.test(tokens[0]!.text) && sides.size === 1 && opponentOf([...sides][0]!)) return null;
  const near = tokens.slice(Math.max(0, counted.number - SUM_REACH), counted.last + SUM_REACH);
  return near.some(({ text }, i) => SUMS.test(text) && near[i + 1]?.text !== 'cas') || tokens.some(({ text }) => WHOLE.test(text))
    ? 'both'
    : null;
}

/** True where the clause names a town or village that one of the two held: those hurt there are its people. */
const namesTown = ({ view: { mentions, clauses }, sources }: SentenceReading, at: number): boolean =>
  mentions.some(
    (mention, i) =>
      mention?.kind === 'place' &&
      clauses[i] === clauses[at] &&
      !REGION.includes(mention.concept) &&
      sideOfPlace(sources.roster, mention.concept, sources.pageDate?.from ?? null) !== null,
  );

/** Returns `both` for lives that fighting took, told by nobody of the two, or the outsider's own where it names them; null for anything else. */
export function fightersOfBoth(draft: Draft, { view, speakers, sources }: SentenceReading): Side | null {
  const { found, counted, number } = draft;
  if (!found || kindOfCountable(counted.countable) !== 'person' || !HURT.includes(found.outcome)) return null;
  const speaker = speakerAt(speakers, counted.number);
  if (opponentOf(speaker?.side ?? null) || number.value === 1) return null;
  const own = view.tokens.some(({ tags }, i) => tags.side === 'russia' && !view.mentions[i]);
  if (speaker?.side === 'russia' && speaker.actor !== null && own) return 'russia';
  if (view.tokens.some((_, i) => view.clauses[i] === view.clauses[counted.number] && opponentOf(sideOfWord(view, i)))) return null;
  const event = view.mentions.some(
    (mention) => mention?.kind === 'event' && sources.events[mention.concept]?.to !== sources.events[mention.concept]?.from,
  );
  return event ||
    isOutsider(speaker) ||
    isAboutFighting(view) ||
    view.tokens.some((token) => UNITED_NATIONS.test(token.text) && !hasMark(token, 'article')) ||
    view.tokens.some((token) => hasMark(token, 'war') || FIGHTING.test(token.text) || BETWEEN.test(token.text)) ||
    (number.value ?? number.min ?? 0) >= WAR_TOLL
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
  const headed = tokens.findIndex(({ text }) => text === ':');
  const kicker = headed > 0 && WHOLE_REGION.includes(mentions[0]?.concept ?? '') && mentions[headed - 1] === mentions[0];
  return fought.length > 0 || kicker;
}

/** «Haut-Karabakh : plus de 70 morts»: what a headline is about. */
const WHOLE_REGION: readonly string[] = ['place:nagorno-karabakh', 'place:karabakh'];

const UNITED_NATIONS = /^(?:un|onu|uno|оон|bm|bmt|մակ)$/u;

/** What lies or is agreed between the two. */
const BETWEEN =
  /^(?:truce|ceasefire|border|frontière|trêve|cessez-le-feu|waffenruhe|grenze|tregua|frontera|перемири\p{L}*|границ\p{L}*|sərhəd\p{L}*|sinir(?:da|inda|inin)|սահման\p{L}*)$/u;
/** So many lives no battle took of one side: it is a war's toll. */
export const WAR_TOLL = 10_000;

const FIGHTING =
  /^(?:combats?|affrontements?|accrochages?|hostilités|fighting|clashes|hostilities|battles?|kämpfe\p{L}*|gefechte\p{L}*|combates|enfrentamientos|hostilidades|бо[ия]\p{L}*|столкновени\p{L}*|döyüş\p{L}*|toqquşma\p{L}*|çatışma\p{L}*|մարտեր\p{L}*|մարտական)$/u;
