import type { BareSearch } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { kindOfCountable } from './name-unit.ts';
import { outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Countable, Outcome } from './word-table.ts';

/** The word for "number of", in any case. */
export const SUM = /^say(?:i|isi|ilari|lari)(?:n?[iuü]n?|na|nda|ndan|yi|ya)?$/;
const SUM_REACH = 6;
const NOUN_REACH = 5;

/**
 * Returns what a number counts that stands behind the Turkish or Azerbaijani word for "number of" («ölü ve yaralı sayısı 550'yi aştı»,
 * «qaçqınların sayı 70 minə çatıb»), people by what stands before that word; null for any other.
 */
export function findSumCount(view: SentenceView, at: number, { number, counts }: BareSearch): Counted | null {
  const { tokens, clauses, verbLast } = view;
  if (!verbLast || number.article) return null;
  const before = tokens[at + 1];
  if (before?.tags.countable && !outcomesOf(before).some(({ role }) => role !== 'suffer')) return null;
  const again = sumAgain(view, at, counts);
  if (again) return again;
  const from = Math.max(0, at - SUM_REACH, (counts.at(-1)?.last ?? -1) + 1);
  const sum = tokens.findLastIndex(({ text }, i) => i >= from && i < at && SUM.test(text) && Math.abs(clauses[i]! - clauses[at]!) <= 1);
  if (sum < 0 || tokens.slice(sum, at).some((token) => token.number !== undefined)) return null;
  return ofNoun(view, sum, at);
}

const FIGURE = /^(?:rəqəm|rakam)$/;
const AGAIN_REACH = 14;

/** «sayıyı 105'e, ertesi gün 135'e yükseltti», «bu sayı 50 idi»: the number of what was counted last. */
function sumAgain({ tokens }: SentenceView, at: number, counts: readonly Counted[]): Counted | null {
  const before = counts.at(-1);
  if (!before || kindOfCountable(before.countable) !== 'person' || tokens[at + 1]?.tags.countable) return null;
  const sum = tokens.findLastIndex(({ text }, i) => i < at && i >= at - AGAIN_REACH && (SUM.test(text) || FIGURE.test(text)));
  const first = counts.find(({ number }) => number > sum);
  const alone = sum > 0 && (!tokens[sum - 1]!.word || /^(?:bu|o|və|ve|gün|onlarin|bunlarin)$/.test(tokens[sum - 1]!.text));
  if (!alone || (first && !first.echo)) return null;
  const { outcomeAt: _, measure: __, ...kept } = before;
  return { ...kept, number: at, last: at, outcome: null, elliptic: true, again: before.again ?? before.number, echo: true };
}

/** The nouns right before the word: what they are, what happened to them. */
function ofNoun({ tokens }: SentenceView, sum: number, at: number): Counted | null {
  let countable: Countable | null = null;
  const outcomes = new Set<Outcome>();
  let named = false;
  for (let i = sum - 1; i >= Math.max(0, sum - NOUN_REACH); i--) {
    const token = tokens[i]!;
    if (token.number !== undefined || token.tags.speech || (!token.word && !/^['’]$/.test(token.text))) break;
    if (countable && token.tags.countable && token.tags.countable !== countable) countable = 'person';
    countable ??= token.tags.countable ?? null;
    for (const { outcome } of outcomesOf(token)) outcomes.add(outcome);
    named ||= token.tags.countable !== undefined || outcomesOf(token).length > 0;
  }
  if (!named || (countable && kindOfCountable(countable) !== 'person')) return null;
  const hurt = outcomes.has('killed') && outcomes.has('wounded') ? 'killed-or-wounded' : ([...outcomes][0] ?? null);
  const person = countable ?? 'person';
  return { number: at, last: at, countable: person, outcome: hurt, elliptic: false, ...(hurt ? { outcomeAt: sum - 1 } : {}) };
}
