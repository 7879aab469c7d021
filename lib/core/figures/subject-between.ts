import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf, sideAt } from './bearer-search.ts';
import { namedBefore } from './find-doer.ts';
import { hasMark } from './sentence-view.ts';

/**
 * Returns the side that stands between a verb of losing and what was lost («nach eigenen Angaben verlor Aserbaidschan drei Drohnen»): its
 * subject; null where none does.
 */
export function subjectBetween({ view, counted, roster, speaker }: BearerSearch, verb: number): Side | null {
  const { tokens } = view;
  for (let i = verb + 1; i < counted.number && view.tokens[i]!.word && !hasMark(view.tokens[i], 'stop'); i++) {
    const side = view.tokens[i]!.tags.countable ? null : sideAt(view, i, roster);
    if (side) return side;
    if (tokens[i]!.tags.side === 'enemy' && !tokens[i + 1]?.tags.countable)
      return opponentOf(speaker?.side ?? namedBefore({ view, counted, roster }));
  }
  return null;
}
