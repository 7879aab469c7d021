import type { Counted } from './find-counted.ts';
import { findNoun } from './find-noun.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import type { Outcome } from './word-table.ts';

/**
 * Returns the count of a number whose noun follows only after the next number, each with a people's adjective ("3,825 Armenian and 2,906
 * Azerbaijani soldiers"); null for any other.
 */
export function shareNoun(view: SentenceView, at: number): Counted | null {
  const { tokens } = view;
  const adjective = tokens[at + 1];
  if (tokens[at]?.number === undefined || !adjective?.tags.side || adjective.tags.countable) return null;
  const next = tokens[at + 2];
  if (!hasMark(next, 'and') && next?.text !== ',') return null;
  const second = [at + 3, at + 4, at + 5].find((i) => tokens[i]?.number !== undefined);
  if (second === undefined || !tokens[second + 1]?.tags.side || !ABOUT.test(between(view, at + 3, second))) return null;
  const counted = findNoun(view, second);
  if (!counted || counted.elliptic || counted.last === second + 1) return null;
  return { ...counted, number: at, last: at + 1 };
}

/**
 * Returns the count of a number with a participle alone whose noun follows only after the next number and participle («18 getötete und 35 verletzte
 * Soldaten», «18 убитых и 35 раненых солдат»); null for any other.
 */
export function shareParticiple(view: SentenceView, at: number): Counted | null {
  const { tokens } = view;
  const outcome = bodily(tokens[at + 1]);
  const second = at + 3;
  if (tokens[at]?.number === undefined || !outcome || !hasMark(tokens[at + 2], 'and') || tokens[second]?.number === undefined) return null;
  const kind = bodily(tokens[second + 1]) ? tokens[second + 2]?.tags.countable : undefined;
  if (!kind || kindOfCountable(kind) !== 'person' || outcomesOf(tokens[second + 2]).length > 0) return null;
  return { number: at, last: at + 1, countable: kind, outcome, elliptic: false, outcomeAt: at + 1 };
}

const bodily = (token: Token | undefined): Outcome | undefined =>
  outcomesOf(token).find(({ outcome, role }) => role !== 'noun' && (outcome === 'killed' || outcome === 'wounded'))?.outcome;

/** Only words that belong to the second number. */
const ABOUT = /^(?:[\p{L}-]+ ?){0,2}$/u;

const between = ({ tokens }: SentenceView, from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/**
 * Returns the count of a number with a people's adjective alone that is spelt as the noun of a people is («3 825 soldats arméniens et 2 906
 * azerbaïdjanais»): the same noun as that of the count right before; null for any other. `text` is the page's.
 */
export function sharePeople(
  { tokens }: SentenceView,
  at: number,
  { before, text }: { before: Counted | undefined; text: string },
): Counted | null {
  const people = tokens[at + 1];
  if (!before || before.elliptic || tokens[at]?.number === undefined || !people?.tags.demonym) return null;
  const initial = text[people.start]!;
  const noun = tokens[before.last]?.tags;
  const besides = [before.last, before.last + 1].find((i) => i > before.number && tokens[i]?.tags.side && !tokens[i]!.tags.countable);
  if (initial !== initial.toLowerCase() || !noun?.countable || besides === undefined) return null;
  const list = tokens.slice(besides + 1, at).every((token) => token.text === ',' || hasMark(token, 'and'));
  if (!list || tokens[at + 2]?.tags.countable) return null;
  return { number: at, last: at + 1, countable: before.countable, outcome: null, elliptic: false };
}
