import type { Side } from '../pack/pack.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { type BareSearch, isPart } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { kindOfCountable, outcomeFits } from './name-unit.ts';
import { saysWhen } from './says-when.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import type { Countable, Outcome } from './word-table.ts';

/**
 * Returns what a number counts that adds to the count before it and has no noun ("two more were reported on Monday, a further seven on Tuesday"),
 * people or things of the same sentence, else of the figures right before it; null for any other number.
 */
export function findFurtherCount(view: SentenceView, at: number, { number, counts, last: earlier }: BareSearch): Counted | null {
  const { tokens } = view;
  const last = number.article ? null : furtherAt(tokens, at);
  if (last === null || !isOpen(tokens, last + 1)) return null;
  if (outcomesOf(tokens[at - 1]).some(({ role }) => role === 'act')) return null;
  const before = counts.findLast(({ countable, number: one }) => isLoss(countable) && !isPart(tokens, one));
  const told = before ? null : earlier.findLast(({ countable, outcome }) => countable !== null && isLoss(countable) && outcome !== null);
  const countable = before?.countable ?? told?.countable ?? null;
  if (countable === null) return null;
  const verb = verbAfter(tokens, last, countable);
  // it adds to another count, and is compared with nothing itself
  const plain = { number: at, last, countable, elliptic: true, adds: true as const, echo: true as const };
  if (verb) return { ...plain, outcome: verb.outcome, outcomeAt: verb.at };
  return before ? { ...plain, outcome: null, again: before.again ?? before.number } : { ...plain, outcome: told!.outcome };
}

/** Returns whose a further count is: of those to whom it adds; null for any other count. */
export function furtherSide(drafts: readonly Draft[], { last }: SentenceReading, { adds, countable }: Counted): Side | null {
  if (!adds) return null;
  const before = drafts.findLast(({ counted }) => counted.countable === countable);
  return before ? before.side : (last.findLast((one) => one.countable === countable)?.figure.side ?? null);
}

/** "A further seven": the article is none of one. */
export const opensFurther = (tokens: readonly Token[], at: number): boolean =>
  hasMark(tokens[at], 'article') && hasMark(tokens[at + 1], 'other') && tokens[at + 2]?.number !== undefined;

const isLoss = (countable: Countable): boolean => ['person', 'equipment'].includes(kindOfCountable(countable));

const AFTER = /^(?:supplémentaires?|adicionales|zusätzliche[nr]?|daha)$/;
const ABOUT = /^(?:о|об|von|de|sur)$/;

/** Last token of a number and the word that makes it a further one; null where none does. */
function furtherAt(tokens: readonly Token[], at: number): number | null {
  if (hasMark(tokens[at + 1], 'other') || AFTER.test(tokens[at + 1]?.text ?? '')) return at + 1;
  if (tokens[at + 1]?.text === 'de' && tokens[at + 2]?.text === 'plus') return at + 2;
  if (tokens[at + 1]?.text === 'de plus') return at + 1;
  const before = ABOUT.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return hasMark(tokens[before], 'other') ? at : null;
}

const OPENING = /^[«“„‘"'([-]/;
/** "A further seven days" */
const SPAN =
  /^(?:days?|weeks?|months?|years?|hours?|jours?|semaines?|mois|heures?|tage|wochen|monate|días|semanas|meses|дн\p{L}+|недел\p{L}+)$/u;
const GOES_ON = /^(?:followed|came|suivirent|folgten|siguieron|последовали)$/;

/** Nothing follows that could be its noun. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next?.word) return next?.number === undefined && !OPENING.test(next?.text ?? '');
  if (hasMark(next, 'of') || SPAN.test(next.text)) return false;
  const joint = (['be', 'have', 'and', 'subset'] as const).some((mark) => hasMark(next, mark));
  return joint || saysWhen(tokens, at) || GOES_ON.test(next.text);
}

const VERB_REACH = 5;

/** What the verb right after says happened ("two more were wounded"). */
function verbAfter(tokens: readonly Token[], last: number, countable: Countable): { outcome: Outcome; at: number } | null {
  // «Trois autres, blessés, ont été …»
  const aside =
    tokens[last + 1]?.text === ','
      ? outcomesOf(tokens[last + 2]).find(({ outcome, role }) => outcomeFits(outcome, countable, role))
      : undefined;
  if (aside) return { outcome: aside.outcome, at: last + 2 };
  if (!hasMark(tokens[last + 1], 'be') && !hasMark(tokens[last + 1], 'have')) return null;
  for (let i = last + 1; i <= last + VERB_REACH && tokens[i]?.word && tokens[i]!.number === undefined; i++) {
    const found = outcomesOf(tokens[i]).find(
      ({ outcome, role }) => role !== 'noun' && role !== 'lose' && outcomeFits(outcome, countable, role),
    );
    if (found) return { outcome: found.outcome, at: i };
  }
  return null;
}
