import type { Counted } from './find-counted.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

interface Beside {
  before: Counted | undefined;
  /** The page's. */
  text: string;
}

/**
 * Returns whether what an article counts only says again what stands before its comma: of which make ("one helicopter, a Mi-24"), who a named person is
 * ("Anna Example, a baker, was"), or who the people counted are ("two residents, a mother and her son, were").
 */
export function isApposed(view: SentenceView, counted: Counted, { before, text }: Beside): boolean {
  const { tokens } = view;
  const { number } = counted;
  if (tokens[number - 1]?.text !== ',') return false;
  if (before?.last === number - 2)
    return (
      saysWho(tokens, counted, before) ||
      (before.countable === counted.countable && !hasMark(tokens[counted.last + 1], 'and')) ||
      listsAll(view, before, { from: number, text })
    );
  return isClosed(tokens, counted.last) && followsName(view, number - 2, text) && !followsSource(tokens, number - 2);
}

/** "One civilian, a man of 76, died" */
const saysWho = (tokens: readonly Token[], counted: Counted, before: Counted): boolean =>
  counted.countable === 'person' &&
  kindOfCountable(before.countable) === 'person' &&
  hasMark(tokens[before.number], 'article') &&
  hasMark(tokens[counted.last + 1], 'of') &&
  isClosed(tokens, counted.last);

const TWO = /^(?:2|two|deux|zwei|dos|два|две|двое|iki|երկու)$/;
const HIS = /^(?:his|her|their|sa|son|leur|seine?|ihre?|su|его|ее|их)$/;

/** "Two residents, a mother and her son, were": as many as were counted, and the comma closes. */
function listsAll({ tokens }: SentenceView, { number }: Counted, { from, text }: { from: number; text: string }): boolean {
  const { start, end } = tokens[number]!;
  const close = tokens.findIndex(({ text }, i) => i > from && /^[,)–—]$/.test(text));
  const and = tokens.findIndex((token, i) => i > from && hasMark(token, 'and'));
  const pair = and > from && and < close && (HIS.test(tokens[and + 1]?.text ?? '') || hasMark(tokens[and + 1], 'article'));
  return pair && TWO.test(text.slice(start, end).toLowerCase());
}

/** Whether a comma follows before any verb: what is said is said of the name. */
function isClosed(tokens: readonly Token[], last: number): boolean {
  const close = tokens.findIndex(({ text }, i) => i > last && text === ',');
  return (
    close > 0 &&
    tokens.slice(last + 1, close).every((token) => !hasMark(token, 'be') && !hasMark(token, 'have') && !outcomesOf(token).length)
  );
}

const SOURCE_REACH = 7;

/** «погиб, по словам X, один житель»: a source between commas, and not whose description follows. */
const followsSource = (tokens: readonly Token[], at: number): boolean => {
  const open = tokens.findLastIndex(({ text }, i) => i < at && i >= at - SOURCE_REACH && text === ',');
  return open > 0 && tokens.slice(open + 1, at).some(({ tags }) => tags.speech === 'according');
};

const AGE = /^\d{1,3}$/;

/** Whether a name ends at a token, perhaps with an age or address after a comma; a place where it happened is none. */
function followsName({ tokens, mentions }: SentenceView, at: number, text: string): boolean {
  if (tokens[at - 1]?.text === ',' && (AGE.test(tokens[at]!.text) || tokens[at]!.number !== undefined)) return true;
  let first = at;
  while (isCapital(tokens[first], text)) first--;
  if (first === at || (mentions[at] !== null && mentions[at]?.kind !== 'person')) return false;
  return first >= 0 ? !hasMark(tokens[first], 'stop') : at > 0;
}

const isCapital = (token: Token | undefined, text: string) =>
  token?.word === true && token.number === undefined && text[token.start] !== text[token.start]!.toLowerCase();

const QUOTED = /^[,»”"“]$/;
const TELLING_REACH = 5;

/** Returns whether what an article counts is who speaks ("a lawyer in the capital said", not "a soldier was reported killed"). */
export function isTeller({ tokens }: SentenceView, { number, last, countable, outcome }: Counted): boolean {
  if (kindOfCountable(countable) !== 'person') return false;
  // «“…”, lâche un retraité»
  if (outcome === null && tokens[number - 1]?.tags.speech === 'say' && QUOTED.test(tokens[number - 2]?.text ?? '')) return true;
  for (let i = last + 1; i <= last + TELLING_REACH && tokens[i]?.word; i++) {
    if (outcomesOf(tokens[i]).length || hasMark(tokens[i], 'and')) return false;
    if (tokens[i]!.tags.speech) return !hasMark(tokens[i - 1], 'be') && !outcomesOf(tokens[i + 1]).length;
  }
  return false;
}
