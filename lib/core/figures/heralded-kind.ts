import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { kindNamed } from './kind-named.ts';
import { HURT } from './party-side.ts';
import type { SentenceView } from './sentence-view.ts';

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
    const kind = kindNamed(text);
    const told = kind && tokens.slice(Math.max(0, i - COUNT_REACH), i).some((token) => token.number !== undefined);
    if (kind) return told || turns(tokens, colon, counted.number) ? counted : { ...counted, countable: kind };
  }
  return counted;
}

/** Another kind is named between the colon and the count. */
const turns = (tokens: SentenceView['tokens'], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ text }) => kindNamed(text) !== null || text === ';');
