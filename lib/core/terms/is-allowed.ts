import { LANGUAGES } from '../text/find-language.ts';
import { type FoldedText, readFolded } from '../text/fold-text.ts';
import { ENDS, LAND, PLACE_WORDS, STATE_AFTER, TITLE_WORDS, WHERE } from './cue-words.ts';
import { isEventMeant } from './is-event-meant.ts';
import { isNamedOperation } from './is-named-operation.ts';
import { hasOtherFirstName, hasRank, isHerName } from './is-namesake.ts';
import { BLOCKADES, isOtherBlockade } from './is-other-blockade.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import type { PageSigns } from './page-signs.ts';
import type { Hit } from './scan-terms.ts';
import { CONTEXT, SAFE, SURNAME, type TermIndex } from './term-index.ts';
import { BESIDE, textBeside } from './text-beside.ts';

/** The text around a hit. */
export interface Surroundings {
  raw: string;
  folded: FoldedText;
  index: TermIndex;
  signs: PageSigns;
  /** ISO date or interval of the page, null when unknown. */
  date: string | null;
  /** Folded bounds of the sentence around a folded offset. */
  sentenceAt: (offset: number) => [number, number];
}

/** A foreign spelling in Latin letters counts only if it is long enough to be no word of the page's language. */
const MIN_FOREIGN = 5;
const CYRILLIC: ReadonlySet<string> = new Set(['ru', 'uk', 'bg', 'sr', 'kk']);
const ARMENIAN: ReadonlySet<string> = new Set(['hy']);

function scriptOf(language: string): 'cyrillic' | 'armenian' | 'latin' {
  if (CYRILLIC.has(language)) return 'cyrillic';
  return ARMENIAN.has(language) ? 'armenian' : 'latin';
}

/** Returns the folded sentence around a hit. */
export function sentenceOf(around: Surroundings, hit: Hit): string {
  const [start, end] = around.sentenceAt(hit.start);
  return readFolded(around.folded.units, start, Math.min(end, start + 4000));
}

/** A capital where the sentence does not ask for one; text all in capitals does not count. */
function isCapitalInside(around: Surroundings, hit: Hit): boolean {
  const at = around.folded.starts[hit.start]!;
  const [first, second] = [around.raw[at] ?? '', around.raw[at + 1] ?? ''];
  if (!/\p{Lu}/u.test(first) || /\p{Lu}/u.test(second)) return false;
  return /[\p{Ll}\p{N},;]\s(?:[\p{L}]['’])?["«“]?\s?$/u.test(around.raw.slice(Math.max(0, at - 8), at));
}

function isLookAlike(around: Surroundings, hit: Hit): boolean {
  const { id } = around.index.concepts[hit.concept]!;
  if (BLOCKADES.has(id) && isOtherBlockade({ ...textBeside(around.folded, hit), pageDate: around.date })) return true;
  const concerned = LOOK_ALIKES.filter(({ concepts }) => !concepts || concepts.includes(id));
  if (!concerned.length) return false;
  const { before, after } = textBeside(around.folded, hit);
  return concerned.some(
    (like) =>
      like.before?.test(before) ||
      like.after?.test(after) ||
      like.sentence?.test(sentenceOf(around, hit)) ||
      (like.capital && isCapitalInside(around, hit)),
  );
}

/** A form of another language is taken where its script tells it apart, or where it is safe and long. */
function fitsLanguage(around: Surroundings, hit: Hit): boolean {
  const own = around.signs.language;
  const language = around.index.languages[hit.language]!;
  if (own === language) return true;
  const { kind } = around.index.concepts[hit.concept]!;
  if (kind === 'wording') return false;
  if (own === 'und' || scriptOf(own) !== scriptOf(language)) return true;
  if (hit.risk !== SAFE || hit.end - hit.start < MIN_FOREIGN) return false;
  return kind === 'place' || kind === 'person' || !LANGUAGES.includes(own);
}

function isPersonAllowed(around: Surroundings, hit: Hit): boolean {
  if (around.signs.persons.has(hit.concept)) return !hasOtherFirstName(around, hit);
  if (hit.risk === SURNAME || hasOtherFirstName(around, hit)) return false;
  if (hit.risk === CONTEXT) return around.signs.second && !hasRank(around, hit) && !isHerName(around, hit);
  return around.signs.second && TITLE_WORDS.test(textBeside(around.folded, hit).before);
}

/** Names inside addresses and handles are no prose: "@Karabakh_MoD", "www.karabakh.example". */
function isInAddress(around: Surroundings, hit: Hit): boolean {
  const { raw, folded } = around;
  const start = folded.starts[hit.start]!;
  const end = folded.starts[hit.end]!;
  return (
    /[@_]$|(?:https?:\/\/|www\.)\S*$/.test(raw.slice(Math.max(0, start - BESIDE), start)) ||
    /^(?:_|\.[a-z]{2,6}\b)/.test(raw.slice(end, end + 8))
  );
}

/** Azerbaijani and Turkish make peoples of states with -lı; those are not marked. */
function isPeople(around: Surroundings, hit: Hit): boolean {
  const language = around.index.languages[hit.language]!;
  if (around.index.concepts[hit.concept]!.kind !== 'polity' || (language !== 'az' && language !== 'tr')) return false;
  return /nl[iu](?:l[aəe]r.*)?$/.test(readFolded(around.folded.units, hit.start, hit.end));
}

/** "Operation Ring": the raw text beside the noun has another name. */
function hasOtherName({ raw, folded, index, signs }: Surroundings, hit: Hit): boolean {
  const [start, end] = [folded.starts[hit.start]!, folded.starts[hit.end]!];
  const [before, after] = [raw.slice(Math.max(0, start - BESIDE), start), raw.slice(end, end + BESIDE)];
  const beforePlace = signs.starts.has(hit.end + 1);
  return isNamedOperation({ noun: raw.slice(start, end), before, after, language: index.languages[hit.language]!, beforePlace });
}

/** How far back a paragraph is looked at for the year it tells of, in folded units. */
const STORY = 300;

function paragraphBefore({ folded }: Surroundings, start: number): string {
  const before = readFolded(folded.units, Math.max(0, start - STORY), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** An event needs the subject on its page, and a bare noun its dates. */
function isEventAllowed(around: Surroundings, hit: Hit): boolean {
  if (!around.signs.second) return false;
  if (hit.risk === SAFE) return true;
  if (hasOtherName(around, hit)) return false;
  const days = around.index.events[around.index.concepts[hit.concept]!.id];
  if (!days) return false;
  const [start] = around.sentenceAt(hit.start);
  const noun = readFolded(around.folded.units, hit.start, hit.end);
  return isEventMeant({
    noun,
    sentence: sentenceOf(around, hit),
    earlier: paragraphBefore(around, start),
    at: hit.start - start,
    pageDate: around.date,
    days,
    bare: hit.risk > CONTEXT,
  });
}

const ENUMERATION = /^(?:, | and | et | y | und | и | ve | və | եւ |\/|-)$/;

/** "Terter, Tartar and Barda": the name stands in a row with places. */
function isInRow({ folded, signs }: Surroundings, { start, end }: Hit): boolean {
  for (let gap = 1; gap <= 5; gap++) {
    if (signs.ends.has(start - gap) && ENUMERATION.test(readFolded(folded.units, start - gap, start))) return true;
    if (signs.starts.has(end + gap) && ENUMERATION.test(readFolded(folded.units, end, end + gap))) return true;
  }
  return false;
}

/** «Gence’de»: Turkish sets the endings of names, and of names alone, off by an apostrophe. */
function isNameWithEnding({ raw, folded, index }: Surroundings, { start, end, language }: Hit): boolean {
  if (index.languages[language] !== 'tr') return false;
  const [from, to] = [folded.starts[start]!, folded.starts[end]!];
  return /^\p{Lu}\p{Ll}+(?:['’]\p{Ll}*)?$/u.test(raw.slice(from, to)) && /^\p{Lu}\p{Ll}+['’]\p{Ll}/u.test(raw.slice(from, to + 3));
}

/** "Past Tartar.", «près de Tartar,»: a capital after a word for where, with nothing after that it could belong to. */
function isWhere(around: Surroundings, hit: Hit): boolean {
  const { before, after } = textBeside(around.folded, hit);
  return isCapitalInside(around, hit) && WHERE.test(before) && ENDS.test(after);
}

/** "Villages freed": a word that is said of captives as well counts beside one for land. */
function isOfLand(around: Surroundings, hit: Hit): boolean {
  if (around.index.concepts[hit.concept]!.id !== 'wording:liberation') return false;
  const { before, after } = textBeside(around.folded, hit);
  return LAND.test(before) || LAND.test(after);
}

/** A short name of an institution follows its full one; a place needs its kind or its like beside it; a wording has no such sign. */
function isAloneAllowed(around: Surroundings, hit: Hit): boolean {
  const { kind } = around.index.concepts[hit.concept]!;
  if (!around.signs.second) return false;
  if (kind === 'wording') return isOfLand(around, hit);
  if (kind === 'actor') return around.signs.safe.has(hit.concept);
  if (isNameWithEnding(around, hit)) return true;
  const { before, after } = textBeside(around.folded, hit);
  const nearBefore = before.split(' ').slice(-3).join(' ');
  const nearAfter = after.split(' ').slice(0, 3).join(' ');
  if (STATE_AFTER.test(after)) return true;
  return PLACE_WORDS.test(nearBefore) || PLACE_WORDS.test(nearAfter) || isInRow(around, hit) || isWhere(around, hit);
}

/**
 * Returns true where a form may be taken for its concept: its risk is met by the page, its language fits, and nothing beside it says
 * that it is something else of that name.
 */
export function isAllowed(around: Surroundings, hit: Hit): boolean {
  const { kind } = around.index.concepts[hit.concept]!;
  if (kind === 'head' || kind === 'open' || kind === 'close' || kind === 'owner') return false;
  if (!fitsLanguage(around, hit) || isInAddress(around, hit) || isPeople(around, hit) || isLookAlike(around, hit)) return false;
  if (kind === 'event') return isEventAllowed(around, hit);
  if (hit.risk === SAFE) return true;
  if (kind === 'person') return isPersonAllowed(around, hit);
  return hit.risk === CONTEXT ? around.signs.second : isAloneAllowed(around, hit);
}
