import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { HURT } from './party-side.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Countable } from './word-table.ts';

const CIVIL =
  /^(?:civilians?|civils?|civiles?|civili\p{L}*|zivil\p{L}*|гражданск\p{L}*|мирн\p{L}*|mülki\p{L}*|dinc|sivil\p{L}*|քաղաքացիական\p{L}*|խաղաղ)(?: |$)/u;
const MILITARY =
  /^(?:military|soldiers?|servicemen|troops|combatants?|militaires?|soldats?|militärisch\p{L}*|soldaten|militares|soldados|военн\p{L}*|солдат\p{L}*|hərbçi\p{L}*|əsgər\p{L}*|asker\p{L}*|զինվոր\p{L}*|զինծառայող\p{L}*)(?: |$)/u;
const HERALD_REACH = 12;
const COUNT_REACH = 3;

/** Returns a count of people as the kind that stands before its colon ("it is precise about civilians: 94 killed and 414 injured"), unchanged where neither kind is named. */
export function heraldedKind({ tokens }: SentenceView, counted: Counted, found: FoundOutcome | null): Counted {
  if (counted.countable !== 'person' || !found || !HURT.includes(found.outcome)) return counted;
  const colon = tokens.findLastIndex(({ text }, i) => i < counted.number && text === ':');
  if (colon < 0) return counted;
  for (let i = colon - 1; i >= Math.max(0, colon - HERALD_REACH); i--) {
    const { text, number } = tokens[i]!;
    if (number !== undefined) return counted;
    const kind: Countable | null = CIVIL.test(text) ? 'civilian' : MILITARY.test(text) ? 'soldier' : null;
    const told = kind && tokens.slice(Math.max(0, i - COUNT_REACH), i).some((token) => token.number !== undefined);
    if (kind) return told || turns(tokens, colon, counted.number) ? counted : { ...counted, countable: kind };
  }
  return counted;
}

/** Returns whether a folded word says that people are, or are not, soldiers. */
export const namesKind = (text: string): boolean => CIVIL.test(text) || MILITARY.test(text);

/** Another kind is named between the colon and the count. */
const turns = (tokens: SentenceView['tokens'], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ text }) => namesKind(text) || text === ';');
