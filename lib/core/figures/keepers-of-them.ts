import type { Counted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import { kindOfCountable } from './name-unit.ts';
import { HURT } from './party-side.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';

const REACH = 14;

/** Returns what "five of them were shot" counts where the peacekeepers are the last people that the sentence spoke of; null elsewhere. */
export function keepersOfThem(view: SentenceView, at: number, number: FoundNumber): Counted | null {
  const { tokens } = view;
  if (number.article || !hasMark(tokens[at + 1], 'subset')) return null;
  const people = tokens.findLastIndex(
    (token, i) =>
      i < at &&
      (isKeeper(view, i) ||
        (token.tags.countable !== undefined && kindOfCountable(token.tags.countable) === 'person' && token.number === undefined)),
  );
  if (people < 0 || !isKeeper(view, people)) return null;
  for (let i = at + 2; i < Math.min(tokens.length, at + REACH); i++) {
    if (tokens[i]!.number !== undefined) return null;
    const fate = outcomesOf(tokens[i]).find(({ outcome, role }) => HURT.includes(outcome) && role !== 'noun' && role !== 'lose');
    if (fate) return { number: at, last: at, countable: 'peacekeeper', outcome: fate.outcome, outcomeAt: i, elliptic: true };
  }
  return null;
}

const isKeeper = ({ tokens, mentions }: SentenceView, at: number): boolean =>
  mentions[at]?.concept === 'actor:russian-peacekeepers' || hasMark(tokens[at], 'keeping') || tokens[at]!.tags.countable === 'peacekeeper';
