import type { Counted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

/** Returns what a count says without one word for what happened: souls that live, troops of which there are none, «kamen 21 Menschen um»; null for any other. */
export const withoutVerb = (view: SentenceView, counted: Counted, number: FoundNumber): FoundOutcome | null =>
  living(view, counted, number) ?? stationed(view, counted, number) ?? cameToDeath(view, counted);

const SOULS = /^(?:souls|âmes|seelen|almas|душ|души)$/;
const MANY = 1000;

/** "The 120,000 souls of the region". */
function living({ tokens }: SentenceView, { last }: Counted, number: FoundNumber): FoundOutcome | null {
  const souls = SOULS.test(tokens[last]?.text ?? '') && (number.value ?? number.min ?? 0) >= MANY;
  return souls ? { outcome: 'living', role: 'suffer', at: last, where: 'own', active: false } : null;
}

const HAVE_REACH = 3;

/** "It has no troops there", «n’avoir aucun soldat». */
function stationed({ tokens }: SentenceView, counted: Counted, { value }: FoundNumber): FoundOutcome | null {
  const { number, countable } = counted;
  if (value !== 0 || (countable !== 'soldier' && kindOfCountable(countable) !== 'equipment')) return null;
  const have = [...Array(HAVE_REACH).keys()].map((back) => number - 1 - back).find((at) => hasMark(tokens[at], 'have'));
  const rest = tokens[counted.last + 1];
  const ends = !rest?.word || hasMark(rest, 'stop') || HERE.test(rest.text);
  return have !== undefined && ends && tokens[have + 1] !== undefined
    ? { outcome: 'deployed', role: 'act', at: have, where: 'left', active: true }
    : null;
}
const HERE = /^(?:there|here|là-bas|dort|allí|там|stationed|stationnée?s?|presents?)$/;

const CAME = /^(?:kam|kamen)$/;

/** «kamen 21 Menschen um»: a German verb in two parts, the second at the end of its clause. */
function cameToDeath({ tokens, clauses }: SentenceView, { number, last, countable }: Counted): FoundOutcome | null {
  const verb = tokens.findLastIndex(({ text }, i) => i < number && clauses[i] === clauses[number] && CAME.test(text));
  if (verb < 0 || kindOfCountable(countable) !== 'person') return null;
  const end = tokens.findIndex(({ text }, i) => i > last && text === 'um');
  const next = tokens[end + 1];
  if (end < 0 || (next?.word && !hasMark(next, 'and'))) return null;
  return { outcome: 'killed', role: 'suffer', at: end, where: 'right', active: false };
}
