import type { BareSearch } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { outcomeFits } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import type { Outcome } from './word-table.ts';

/**
 * Returns the one person whom an article counts without a noun: by a people's adjective ("one Armenian was killed") or by an age ("a 12-year-old
 * died"), with what happened to them right after; null for any other.
 */
export function findLonePerson({ tokens }: SentenceView, at: number, { number, counts }: BareSearch): Counted | null {
  if (!number.article || hasMark(tokens[at], 'other')) return null;
  const one = oneWho(tokens, at);
  if (one) {
    const kind = counts.at(-1)?.countable;
    return { ...one, countable: kind === 'soldier' || kind === 'civilian' ? kind : 'person', elliptic: false };
  }
  const head = tokens[at + 1];
  const years = head ? yearsOf(head.text) : null;
  const people = head?.tags.side && !head.tags.countable && !head.tags.demonym;
  if (years === null && !people) return null;
  const alone = isPredicate(tokens, at + 2) || (people && isListed(tokens, at + 2));
  const before = counts.at(-1);
  if (
    people &&
    !alone &&
    before &&
    !isToldByAnother(tokens, at + 2) &&
    NUMERAL.test(tokens[at]!.text) &&
    isEnd(tokens[at + 2]) &&
    at - before.last <= LIST_REACH
  )
    return { number: at, last: at + 1, countable: before.countable, outcome: null, elliptic: true, again: before.number };
  if (!alone) return null;
  return { number: at, last: at + 1, countable: years !== null && years < ADULT ? 'child' : 'person', outcome: null, elliptic: false };
}

const HURT: readonly Outcome[] = ['killed', 'wounded', 'missing', 'captured'];
const ANY = /^(?:no|every|any|some|each|the|this|that|l|d|chacun|ни|hiç)$/;

/** "One was killed": no noun at all; not "no one was". */
function oneWho(tokens: readonly Token[], at: number): Pick<Counted, 'number' | 'last' | 'outcome' | 'outcomeAt'> | null {
  if (!NUMERAL.test(tokens[at]!.text) || !hasMark(tokens[at + 1], 'be') || ANY.test(tokens[at - 1]?.text ?? '')) return null;
  const verb = hasMark(tokens[at + 2], 'be') ? at + 3 : at + 2;
  const hurt = outcomesOf(tokens[verb]).find(({ outcome, role }) => HURT.includes(outcome) && role !== 'noun' && role !== 'lose');
  return hurt ? { number: at, last: verb, outcome: hurt.outcome, outcomeAt: verb } : null;
}

const ADULT = 18;
const LIST_REACH = 9;
/** Not "an Armenian", which may begin anything. */
const NUMERAL = /^(?:one|un|une|ein|eine|uno|один|одна|одного|bir|մեկ)$/;

/** "…, and one Armenian, as Yerevan does": whose words these are stands after them, without a verb of saying. */
const isToldByAnother = (tokens: readonly Token[], at: number) => tokens[at]?.text === ',' && AS.test(tokens[at + 1]?.text ?? '');
const AS = /^(?:as|comme|wie|como|как)$/;

const isEnd = (token: Token | undefined) =>
  (!token?.word && token?.number === undefined) || hasMark(token, 'and') || hasMark(token, 'stop');

/** "One Armenian and two others were …": a list goes on. */
const isListed = (tokens: readonly Token[], at: number) =>
  (hasMark(tokens[at], 'and') || tokens[at]?.text === ',') &&
  [at + 1, at + 2].some((i) => tokens[i]?.number !== undefined || hasMark(tokens[i], 'article'));

const PREDICATE_REACH = 6;

/** "was killed", «est mort», "from Martuni died": a verb of what befell them, with no comma between; not what they did ("has killed two"). */
function isPredicate(tokens: readonly Token[], from: number): boolean {
  let passive = false;
  for (let i = from; i < from + PREDICATE_REACH && tokens[i]?.word; i++) {
    const token = tokens[i]!;
    if (token.tags.speech || (token.tags.countable && !outcomesOf(token).length)) return false;
    const roles = outcomesOf(token).filter(
      ({ outcome, role }) => role !== 'noun' && role !== 'lose' && outcomeFits(outcome, 'person', role),
    );
    if (roles.some(({ role }) => role === 'suffer') || (roles.length > 0 && (passive || (i === from && isEnd(tokens[i + 1]))))) return true;
    passive ||= hasMark(token, 'be');
    if (!isLink(tokens, i)) return false;
  }
  return false;
}

/** A word that stands between a person and the verb: "was", "in Martuni". */
const isLink = (tokens: readonly Token[], at: number) =>
  Object.keys(tokens[at]!.tags).length > 0 || hasMark(tokens[at - 1], 'stop') || hasMark(tokens[at - 1], 'of');

const YEARS = /^(\d{1,2}|\p{L}+)-(?:year-olds?|jährige[rnms]?)$/u;
const YOUNG =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn)$/;

/** The age that a word is ("12-year-old"); 0 for one under age in words, `ADULT` for another in words; null for any other word. */
function yearsOf(text: string): number | null {
  const age = YEARS.exec(text)?.[1];
  if (age === undefined) return null;
  return /^\d/.test(age) ? Number(age) : YOUNG.test(age) ? 0 : ADULT;
}
