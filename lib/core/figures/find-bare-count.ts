import type { SentenceReading } from './figure-sources.ts';
import { type Counted, findCounted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import { movedBefore } from './moved-before.ts';
import { kindOfCountable, outcomeFits } from './name-unit.ts';
import { saysAnew } from './says-anew.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import type { Outcome } from './word-table.ts';

/** What a bare number is read against. */
export interface BareSearch {
  number: FoundNumber;
  /** Counts before it in the sentence. */
  counts: readonly Counted[];
  /** Figures of the sentence before in the same paragraph. */
  last: SentenceReading['last'];
}

/** Returns whether the number at a token is said to be a part of another («dont cinq», "six of whom"). */
export const isPart = (tokens: readonly Token[], at: number): boolean =>
  hasMark(tokens[at - 1], 'subset') || hasMark(tokens[at - 2], 'subset') || hasMark(tokens[at + 1], 'subset');

/**
 * Returns what a number without a noun counts: a part of the count before ("six of whom were civilians", «dont cinq»), an earlier state of it
 * ("up from 90"), what another grants of it ("the ministry conceded one"), or the same again ("in March, at least eight"); null where it is no such number.
 */
export function findBareCount(view: SentenceView, at: number, search: BareSearch): Counted | null {
  const { tokens } = view;
  const rising = findFormer(view, at);
  if (rising) return rising;
  const anew = saysAnew(view, at);
  if (!isOpen(tokens, at) && !anew) return null;
  const before = referent(view, at, search.counts);
  const part = isPart(tokens, at) || hasEnding(tokens[at]!, search.number);
  const verb = part || search.number.article ? null : verbAfter(tokens, at);
  const echo = isEcho(tokens, at) || anew;
  const granted = isGranted(tokens, at);
  if (search.number.article && !granted && !isAnother(tokens, at)) return null;
  if (!part && !verb && !echo && !granted && !isLeftHanging(view, at, before)) return null;
  return (
    fromBefore(view, at, { ...search, before, part, granted, verb }) ??
    (part ? null : fromLast(view, at, { ...search, before, verb, granted, anew }))
  );
}

/** "Rose from 12 to 30 dead": the earlier of two states, told before the noun that both count. */
function findFormer(view: SentenceView, at: number): Counted | null {
  const { tokens } = view;
  const opens = hasMark(tokens[at - 1], 'echo') || hasMark(tokens[at - 1], 'of');
  if (!opens || !hasMark(tokens[at + 1], 'to') || tokens[at + 2]?.number === undefined) return null;
  const later = findCounted(view, at + 2);
  return later && { ...later, number: at, last: at, elliptic: true, echo: true };
}

/** The last count before the number; in a new clause, the first of the clause before: the whole and not its parts. */
function referent({ clauses }: SentenceView, at: number, counts: readonly Counted[]): Counted | undefined {
  const last = counts.at(-1);
  if (!last || clauses[last.number] === clauses[at]) return last;
  return counts.find(({ number }) => clauses[number] === clauses[last.number]);
}

// What is quoted or bracketed there may be the noun: “speaks of one ‘clash’”.
const OPENING = /^[«“„‘"'([]/;

function isOpen(tokens: readonly Token[], at: number): boolean {
  if (hasMark(tokens[at + 1], 'only') && !tokens[at + 2]?.word) return true;
  const next = tokens[at + 1];
  if (next && OPENING.test(next.text)) return false;
  if (!next?.word) return next === undefined || (next.number === undefined && !isGluedTo(tokens[at + 2], next));
  if ((isPart(tokens, at) || isEcho(tokens, at)) && hasMark(next, 'of')) return true;
  const open = (['stop', 'be', 'have', 'and', 'subset', 'not'] as const).some((mark) => hasMark(next, mark));
  return open || next.tags.speech !== undefined;
}

/** «40'ı», «40-ı»: the ending says "of them". */
const hasEnding = (token: Token, { end, modifierEnd }: FoundNumber): boolean => token.end > Math.max(end, modifierEnd);

/** «7.ª compañía»: a sign within a word. */
const isGluedTo = (token: Token | undefined, sign: Token): boolean => token?.word === true && token.start === sign.end && sign.text !== '–';

/** "From the 90 of the week before": a word that sets two states side by side, perhaps with an article between. */
const isEcho = (tokens: readonly Token[], at: number): boolean =>
  hasMark(tokens[at - 1], 'echo') || (ARTICLE.test(tokens[at - 1]?.text ?? '') && hasMark(tokens[at - 2], 'echo'));
const ARTICLE = /^(?:the|los|las|les|die|den|der)$/;

/** "the ministry conceded one.", «le maire dit neuf mille»: right after a verb of saying, at the end of its clause. */
function isGranted(tokens: readonly Token[], at: number): boolean {
  // «n’en admet qu’un seul»
  const next = hasMark(tokens[at + 1], 'only') ? tokens[at + 2] : tokens[at + 1];
  if (next?.word && !hasMark(next, 'stop')) return false;
  const verb = [1, 2, 3].map((back) => tokens[at - back]).find((token) => token?.tags.speech);
  const before = tokens[tokens[at - 1]?.word === false && APOSTROPHE.test(tokens[at - 1]!.text) ? at - 2 : at - 1];
  return verb !== undefined && verb.tags.speech !== 'according' && (before === verb || hasMark(before, 'that') || hasMark(before, 'only'));
}

const isAnother = (tokens: readonly Token[], at: number) => hasMark(tokens[at], 'other');

interface VerbAfter {
  outcome: Outcome | null;
  /** Index of its token. */
  at: number | null;
}

const VERB_REACH = 5;
const APOSTROPHE = /^['’]$/;

/** What a verb right after the number says happened («douze ont été transférés», "31 were still being treated"); null for no verb. */
function verbAfter(tokens: readonly Token[], at: number): VerbAfter | null {
  // «une douzaine n’ont pas été retrouvés»
  const verb = [at + 1, at + 2, at + 3].find((i) => !hasMark(tokens[i], 'not') && !APOSTROPHE.test(tokens[i]?.text ?? '')) ?? at + 1;
  if (!hasMark(tokens[verb], 'be') && !hasMark(tokens[verb], 'have')) return null;
  // "a child of nine was", "the two are"
  if (hasMark(tokens[at - 1], 'of') || ARTICLE.test(tokens[at - 1]?.text ?? '')) return null;
  for (let i = at + 1; i <= at + VERB_REACH && tokens[i]?.word; i++) {
    const found = outcomesOf(tokens[i]).find(
      ({ outcome, role }) => role !== 'noun' && role !== 'lose' && outcomeFits(outcome, 'person', role),
    );
    if (found) return { outcome: found.outcome, at: i };
  }
  return { outcome: null, at: null };
}

/** "In March, at least eight.": the last word of a clause after another count. */
function isLeftHanging({ tokens, clauses }: SentenceView, at: number, before: Counted | undefined): boolean {
  const next = tokens[at + 1];
  if (!before || at - before.last > HANGING_REACH || next?.number !== undefined) return false;
  const alternative = hasMark(tokens[at - 1], 'and') && hasMark(next, 'by');
  if (next?.word && !alternative && !(hasMark(next, 'stop') && clauses[at] !== clauses[before.number])) return false;
  // "a nurse, 50, was"
  if (next?.text === ',' && tokens[at - 1]?.text === ',') return false;
  return !next?.word || !tokens[at - 1]?.word || hasMark(tokens[at - 1], 'and');
}
const HANGING_REACH = 16;

interface BareReading extends BareSearch {
  before: Counted | undefined;
  part?: boolean;
  granted?: boolean;
  anew?: boolean;
  verb: VerbAfter | null;
}

/** "A teacher objected and added 80": one person to whom nothing happened is not what others are counted with. */
const isMerelyNamed = (tokens: readonly Token[], { number }: Counted, at: number): boolean =>
  hasMark(tokens[number], 'article') && !tokens.slice(number, at).some((token) => outcomesOf(token).length > 0);

function fromBefore({ tokens }: SentenceView, at: number, { before, part, granted, verb }: BareReading): Counted | null {
  if (!before || kindOfCountable(before.countable) === 'route') return null;
  const people = kindOfCountable(before.countable) === 'person';
  if (verb && !people) return null;
  if (people && !part && isMerelyNamed(tokens, before, at)) return null;
  const noun = part
    ? tokens
        .slice(at + 1, at + 5)
        .find(({ tags }) => tags.countable && kindOfCountable(tags.countable) === kindOfCountable(before.countable))
    : undefined;
  const army = part && people && tokens.slice(at + 2, at + 5).some((token) => hasMark(token, 'army'));
  const { measure: _, outcomeAt: __, echo: ___, ...kept } = before;
  const outcome = verb?.outcome ?? null;
  return {
    ...kept,
    number: at,
    last: at,
    countable: noun?.tags.countable ?? (army ? 'soldier' : before.countable),
    outcome,
    elliptic: true,
    ...(outcome ? { outcomeAt: verb!.at! } : { again: before.number }),
    ...((part && noun) || outcome || granted ? {} : { echo: true as const }),
  };
}

const CREW = /^(?:équipage|crew|tripulación|besatzung|экипаж|mürettebat)$/;

/** The last figure of the sentence before; where a crew is spoken of, the last that has one. */
function fromLast({ tokens }: SentenceView, at: number, { last, verb, granted, anew }: BareReading): Counted | null {
  const manned = granted && tokens.some(({ text }) => CREW.test(text));
  const craft = manned ? last.findLast(({ countable }) => countable === 'helicopter' || countable === 'aircraft') : undefined;
  const several = new Set(last.map(({ countable }) => countable)).size > 1;
  if (!craft && several && hasMark(tokens[at + 1], 'only')) return null;
  // the first of several is what the sentence is about
  const earlier = craft ?? movedBefore(last) ?? (anew ? last[0] : last.at(-1));
  if (!earlier?.countable || earlier.echo) return null;
  const kind = kindOfCountable(earlier.countable);
  const outcome = verb?.outcome ?? earlier.outcome;
  if (!outcome || (kind !== 'person' && !(granted && kind === 'equipment'))) return null;
  return { number: at, last: at, countable: earlier.countable, outcome, elliptic: true, ...(granted ? {} : { echo: true as const }) };
}
