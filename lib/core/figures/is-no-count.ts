import type { BareSearch } from './find-bare-count.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import type { Countable } from './word-table.ts';

/**
 * Returns whether a number says an age beside those whom it is said of, who did it ("destroyed by two drones"), or a size that is denied ("not thousands
 * of dead"): none counts what was lost.
 */
export const isNoCount = (view: SentenceView, at: number, search: BareSearch): boolean =>
  isAgeBeside(view, at, search) ||
  (search.number.article && isOneOfThem(view.tokens, at)) ||
  isAgent(view.tokens, at) ||
  isLateAgent(view.tokens, at) ||
  isBothStates(view.tokens, at) ||
  (search.number.vague === true && isDenied(view.tokens, at));

const STATES = /^(?:neighbou?rs|rivals|foes|adversaries|enemies|voisins|rivaux|nachbarn|vecinos|rivales|сосед\p{L}+)$/u;
const THE = /^(?:the|les|die|den|los|these|ces)$/;

/** "The two neighbours have fought": the two states. */
const isBothStates = (tokens: readonly Token[], at: number): boolean =>
  THE.test(tokens[at - 1]?.text ?? '') && STATES.test(tokens[at + 1]?.text ?? '');

/** «L’un des blessés»: one of those counted already. */
const isOneOfThem = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.text === '’' || tokens[at - 1]?.text === "'" ? tokens[at - 2] : tokens[at - 1];
  return before?.text === 'l' && tokens[at + 1]?.text === 'des' && outcomesOf(tokens[at + 2]).length > 0;
};

/** "Shot down by two drones": they did it; «die Zerstörung von zwei Drohnen» was done to them. */
const isAgent = (tokens: readonly Token[], at: number): boolean =>
  hasMark(tokens[at - 1], 'by') &&
  [at - 2, at - 3].some((verb) => {
    const roles = outcomesOf(tokens[verb]).map(({ role }) => role);
    const done = hasMark(tokens[at - 1], 'of') && roles.includes('noun');
    return roles.includes('act') && !done && tokens[verb]!.number === undefined;
  });

const FLYING: readonly (Countable | undefined)[] = ['drone', 'helicopter', 'aircraft'];
const LATE_REACH = 3;

/** «von zwei Drohnen zerstört»: what flies did it, where the participle stands right behind. */
function isLateAgent(tokens: readonly Token[], at: number): boolean {
  if (!hasMark(tokens[at - 1], 'by') || !hasMark(tokens[at - 1], 'of')) return false;
  if (outcomesOf(tokens[at - 2]).some(({ role }) => role === 'noun')) return false;
  const noun = tokens.findIndex(({ tags }, i) => i > at && i <= at + LATE_REACH && tags.countable !== undefined);
  const verb = outcomesOf(tokens[noun + 1]);
  return noun > 0 && FLYING.includes(tokens[noun]!.tags.countable) && verb.some(({ role }) => role === 'act');
}

const OLDEST = 110;

/** "Two soldiers, 19 and 20, were killed": as many small numbers between commas as there are people before. */
function isAgeBeside({ tokens }: SentenceView, at: number, { number, counts }: BareSearch): boolean {
  const people = counts.at(-1);
  if (!people || kindOfCountable(people.countable) !== 'person' || number.article || (number.value ?? OLDEST) >= OLDEST) return false;
  const open = tokens.findIndex(({ text }, i) => i > people.last && text === ',');
  if (open < 0 || open > people.last + 1 + NAME_REACH || open > at) return false;
  const aside = tokens.slice(open + 1, closing(tokens, open));
  const ages = aside.filter((token) => token.number !== undefined || DIGITS.test(token.text));
  const plain = aside.every(
    (token) => token.number !== undefined || DIGITS.test(token.text) || hasMark(token, 'and') || token.text === ',',
  );
  return plain && ages.length > 1 && at < open + 1 + aside.length;
}

const NAME_REACH = 2;
const DIGITS = /^\d{1,2}$/;

/** The first sign after the numbers: where a word follows that is none of them, the aside is none. */
function closing(tokens: readonly Token[], open: number): number {
  let at = open + 1;
  while (tokens[at] && (tokens[at]!.number !== undefined || DIGITS.test(tokens[at]!.text) || hasMark(tokens[at], 'and'))) at++;
  return at;
}

const DENIAL_REACH = 2;

/** "There were not thousands", «il n’y a pas eu de milliers». */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - DENIAL_REACH - 1), at);
  const from = before.findLastIndex((token) => hasMark(token, 'not'));
  return (
    from >= 0 &&
    before.slice(from + 1).every((token) => hasMark(token, 'of') || hasMark(token, 'be') || hasMark(token, 'have') || token.text === 'eu')
  );
}
