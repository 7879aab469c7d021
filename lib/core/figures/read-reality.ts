import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import type { Outcome } from './word-table.ts';
import { UNREAL_WORDS, type UnrealWords } from './words/unreal-words.ts';

/** Whether an event is told as one that did not happen (`denied`) or that may happen, was only wanted, or is asked about (`supposed`). */
type Unreality = 'denied' | 'supposed';

/** How many tokens before a word are looked at: a clause of ordinary length. */
const REACH = 24;

/** What befalls people and things; what is held, sent or lived in is told of in the future too («seront déployés») and counts as said. */
const BEFALLS: readonly Outcome[] = ['killed', 'wounded', 'killed-or-wounded', 'missing', 'captured', 'lost', 'damaged', 'displaced'];

/**
 * Returns in what way what happened to a count is told as not having happened, null where it is told as a fact. `found` is of the same
 * sentence. Who denies it or supposes it does not matter here.
 */
export function readReality(view: SentenceView, { counted, found }: Told, language: string): Unreality | null {
  const patterns = patternsOf(language);
  const event = found && outcomesOf(view.tokens[found.at]).length > 0 ? found.at : null;
  if (!patterns || event === null) return null;
  const [before, after, count] = [textBefore(view, event), textAfter(view, event), textBefore(view, counted.number)];
  const word = view.tokens[event]!.text;
  if (patterns.not?.test(before) || patterns.noneOf?.test(count) || patterns.notForm?.test(word)) return 'denied';
  if (patterns.notAfter?.test(after) || isUntrue(view, { counted, event }, patterns) || isRefuted(view, { counted, event }, patterns))
    return 'denied';
  if (patterns.notCount?.test(count) || isConditional(view, Math.min(event, counted.number), patterns)) return 'supposed';
  if (!BEFALLS.includes(found!.outcome)) return null;
  const planned =
    patterns.planned?.test(before) ||
    patterns.plannedAfter?.test(after) ||
    patterns.plannedForm?.test(word) ||
    patterns.inClause?.test(before);
  return planned ? 'supposed' : null;
}

interface Told {
  counted: Counted;
  found: FoundOutcome | null;
}

/** The words of the same clause that stand before a token, each followed by a space; one space before the first. */
function textBefore({ tokens, clauses }: SentenceView, at: number): string {
  let text = '';
  for (let i = at - 1; i >= 0 && at - i <= REACH && clauses[i] === clauses[at]; i--) text = `${wordOf(tokens[i]!)} ${text}`;
  return ` ${text}`;
}

/** The few words that stand after a token, each after a space; one space at the end. */
const textAfter = ({ tokens }: SentenceView, at: number): string =>
  ` ${tokens
    .slice(at + 1, at + 5)
    .map(wordOf)
    .join(' ')} `;

const wordOf = ({ number, text }: Token): string => (number !== undefined ? '#' : text === '’' ? "'" : text);

/** "It is not true that …" before the count, or, where verbs come last, its like after the event. */
function isUntrue(view: SentenceView, { counted, event }: { counted: Counted; event: number }, { untrue }: Patterns): boolean {
  if (view.verbLast) return untrue.test(textAfter(view, event));
  const first = Math.min(counted.number, event);
  const words = view.tokens.slice(Math.max(0, first - REACH), first).map(wordOf);
  return untrue.test(` ${words.join(' ').replaceAll(' , ', ' ')} `);
}

/** "Baku denied that …", whoever it is; where verbs come last, the denial follows the event. */
function isRefuted(view: SentenceView, { counted, event }: { counted: Counted; event: number }, { not }: Patterns): boolean {
  const { tokens, verbLast } = view;
  if (verbLast) return tokens.slice(event + 1, event + 4).some(({ tags }) => tags.speech === 'deny');
  const first = Math.min(counted.number, event);
  const from = Math.max(0, first - REACH);
  const at = from + tokens.slice(from, first).findLastIndex(({ tags }) => tags.speech !== undefined);
  if (tokens[at]?.tags.speech !== 'deny' || at < from) return false;
  return tokens.slice(at + 1, first).some((token) => hasMark(token, 'that')) && !not?.test(textBefore(view, at));
}

/** True where a word before the event opens a condition that no comma has closed; a remark between commas right after it does not. */
function isConditional(view: SentenceView, first: number, { condition, noCondition }: Patterns): boolean {
  const text = textBefore(view, first);
  const start = lastMatch(condition, text);
  if (start < 0 || noCondition?.test(text.slice(0, start) + text.slice(start).split(' ').slice(0, 4).join(' '))) return false;
  const rest = text.slice(start).replace(/^( \S+) , [^,]* , /, '$1 ');
  return !rest.includes(' , ') && !rest.includes(' : ');
}

function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

interface Patterns {
  not: RegExp | null;
  notAfter: RegExp | null;
  notForm: RegExp | null;
  notCount: RegExp | null;
  noneOf: RegExp | null;
  untrue: RegExp;
  condition: RegExp;
  noCondition: RegExp | null;
  planned: RegExp | null;
  plannedAfter: RegExp | null;
  plannedForm: RegExp | null;
  inClause: RegExp | null;
}

const compiled = new Map<string, Patterns>();

function patternsOf(language: string): Patterns | null {
  const words = UNREAL_WORDS.get(language);
  if (!words) return null;
  const known = compiled.get(language) ?? compile(words);
  compiled.set(language, known);
  return known;
}

function compile(words: UnrealWords): Patterns {
  const make = (source: string | undefined, wrap: (source: string) => string, flags = 'u') =>
    source ? new RegExp(wrap(alternatives(source)), flags) : null;
  const helped = (source: string) => ` (?:${source})(?: (?:${alternatives(words.helping)}))* $`;
  return {
    not: make(words.not, helped),
    notAfter: make(words.notAfter, (source) => `^ (?:${source}) `),
    notForm: words.notForm ? new RegExp(words.notForm, 'u') : null,
    notCount: make(words.not, (source) => ` (?:${source}) $`),
    noneOf: make(words.noneOf, (source) => ` (?:${source}) $`),
    untrue: make(words.untrue, (source) => ` (?:${source.replaceAll(' , ', ' ')}) `)!,
    condition: make(words.condition, (source) => ` (?:${source}) `, 'gu')!,
    noCondition: make(words.noCondition, (source) => ` (?:${source})`),
    planned: make(words.planned, helped),
    plannedAfter: make(words.plannedAfter, (source) => `^ (?:${source}) `),
    plannedForm: words.plannedForm ? new RegExp(words.plannedForm, 'u') : null,
    inClause: make(words.plannedInClause, (source) => ` (?:${source}) [^,]*$`),
  };
}

/** Alternatives as the source of a regular expression; a French «de» that ends one is elided before a vowel. */
const alternatives = (source: string) => source.replaceAll('.', '\\.').replace(/ de(?=\||$)/g, " d(?:e| ')");
