import { asKeepers } from './as-keepers.ts';
import type { SentenceReading } from './figure-sources.ts';
import { measured, staying } from './fill-ellipsis.ts';
import { findAnswer } from './find-answer.ts';
import { type BareSearch, findBareCount, isPart } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { findFurtherCount, opensFurther } from './find-further-count.ts';
import { findGenitivePeople } from './find-genitive-people.ts';
import { findImpliedPeople } from './find-implied-people.ts';
import { findLaterCount } from './find-later-count.ts';
import { findLonePerson } from './find-lone-person.ts';
import { findNoun } from './find-noun.ts';
import { findPronounCount } from './find-pronoun-count.ts';
import { findStrength } from './find-strength.ts';
import { findSumCount } from './find-sum-count.ts';
import { another, besideSmallAdjective, findUnnamedCount } from './find-unnamed-count.ts';
import { governed } from './governed.ts';
import { isApposed, isTeller } from './is-apposed.ts';
import { isNoCount } from './is-no-count.ts';
import { keepersOfThem } from './keepers-of-them.ts';
import { kindOfCountable } from './name-unit.ts';
import { ofTheFallen } from './of-the-fallen.ts';
import { raisedCount } from './raised-total.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import { shareNoun, shareParticiple, sharePeople } from './share-noun.ts';

/** Returns what the number at a token counts, by its noun or by what stands for one; null where it counts nothing that is known. */
export function nameCount(reading: SentenceReading, at: number, search: BareSearch): Counted | null {
  const { view, sources } = reading;
  const before = search.counts.at(-1);
  if (isPrefix(reading, at) || isNoCount(view, at, search) || opensFurther(view.tokens, at)) return null;
  return (
    findAnswer(reading, at, search) ??
    ofTheFallen(reading, findSumCount(view, at, search)) ??
    findGenitivePeople(view, at, { number: search.number, text: sources.text, later: (next) => findNoun(view, next) }) ??
    findStrength(view, at, search.number) ??
    besideSmallAdjective(view, at, search, sources.text) ??
    shareNoun(view, at) ??
    shareParticiple(view, at) ??
    sharePeople(view, at, { before, text: sources.text }) ??
    keepersOfThem(view, at, search.number) ??
    another(view, at, search) ??
    findFurtherCount(view, at, search) ??
    ofTheLast(reading, keepers(view, apartFrom(reading, findNoun(view, at), search), search)) ??
    ofTheFallen(reading, measured(view, at, before)) ??
    findPronounCount(reading, at, search) ??
    governed(view, at) ??
    staying(view, at, search.number) ??
    findLonePerson(view, at, search) ??
    raisedCount(reading, at, search) ??
    findUnnamedCount(view, at, search) ??
    findBareCount(view, at, search) ??
    findLaterCount(view, at, search) ??
    findImpliedPeople(reading, at, search)
  );
}

/** «räumt 16 Gefallene ein, …»: the end of a German verb, no number. */
const isPrefix = ({ view, sources }: SentenceReading, at: number): boolean =>
  !view.tokens[at + 1]?.word && sources.text.slice(view.tokens[at]!.start, view.tokens[at]!.end) === 'ein';

/** Not who speaks, nor what only describes a person or thing named before it. */
const apartFrom = ({ sources, view }: SentenceReading, counted: Counted | null, { number, counts }: BareSearch): Counted | null =>
  counted && number.article && (isTeller(view, counted) || isApposed(view, counted, { before: counts.at(-1), text: sources.text }))
    ? null
    : counted;

const keepers = (view: SentenceView, counted: Counted | null, { number }: BareSearch): Counted | null =>
  counted && asKeepers(view, counted, number);

/** "Of these, 24 could not be reached": people of the same kind as those of the last figure. */
function ofTheLast({ view, last }: SentenceReading, counted: Counted | null): Counted | null {
  if (!counted?.elliptic || counted.countable !== 'person' || !isOfThese(view, counted.number)) return counted;
  const earlier = last.at(-1)?.countable;
  return earlier && kindOfCountable(earlier) === 'person' && earlier !== 'child' && earlier !== 'body'
    ? { ...counted, countable: earlier }
    : counted;
}

const isOfThese = ({ tokens }: SentenceView, at: number) =>
  isPart(tokens, at) || (tokens[at - 1]?.text === ',' && hasMark(tokens[at - 2], 'subset'));
