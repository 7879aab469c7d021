import type { Mention } from '../annotation.ts';
import type { OutcomeTag, Token } from './tag-words.ts';
import type { Mark } from './word-table.ts';

/** One sentence, ready to be read: its tokens, which clause each stands in, and the mention that covers each. */
export interface SentenceView {
  start: number;
  end: number;
  tokens: readonly Token[];
  /** Grows by one at each boundary of a clause. */
  clauses: readonly number[];
  /** Depth of brackets around each token. */
  depths: readonly number[];
  mentions: readonly (Mention | null)[];
  /** True where verbs follow what they govern. */
  verbLast: boolean;
}

/** Returns whether a token has a mark; false for no token. */
export const hasMark = (token: Token | undefined, mark: Mark): boolean => token?.tags.marks?.includes(mark) ?? false;

/** Returns what a token can say about an outcome, in the order of its table. */
export const outcomesOf = (token: Token | undefined): readonly OutcomeTag[] => token?.tags.outcomes ?? [];

/** Makes the view of a sentence from its tokens and the mentions of the page, which are sorted by start. */
export function viewSentence(
  range: { start: number; end: number },
  words: readonly Token[],
  { mentions, verbLast = false }: { mentions: readonly Mention[]; verbLast?: boolean },
): SentenceView {
  const covering = assignMentions(words, mentions);
  const tokens = words.map((token, i) => (covering[i]?.kind === 'event' ? withoutSide(token) : token));
  return {
    ...range,
    tokens,
    clauses: verbLast ? setApart(tokens, numberClauses(tokens)) : numberClauses(tokens),
    depths: measureDepths(tokens),
    mentions: covering,
    verbLast,
  };
}

/** "The Karabakh war killed 20": the name of an event is no party. */
function withoutSide({ tags: { side: _, ...tags }, ...token }: Token): Token {
  return { ...token, tags };
}

function numberClauses(tokens: readonly Token[]): number[] {
  let clause = 0;
  return tokens.map((token, i) => {
    const ordinal = token.text === '.' && /^\d+$/.test(tokens[i - 1]?.text ?? '');
    if ((/^[;.!?—–։]$/.test(token.text) && !ordinal) || hasMark(token, 'break')) clause++;
    return clause;
  });
}

/** «…, beş nəfər isə yaralanıb»: the word for "whereas" stands behind what it sets against the rest, from the comma on. */
function setApart(tokens: readonly Token[], clauses: readonly number[]): number[] {
  let added = 0;
  const starts = new Set(
    tokens.flatMap((token, i) => {
      const comma = THOUGH.test(token.text) ? tokens.findLastIndex(({ text }, k) => k < i && k >= i - THOUGH_REACH && text === ',') : -1;
      return comma >= 0 ? [comma] : [];
    }),
  );
  return clauses.map((clause, i) => clause + (starts.has(i) ? ++added : added));
}

const THOUGH = /^is[eə]$/;
const THOUGH_REACH = 9;

function measureDepths(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.map((token) => {
    if (token.text === '(' || token.text === '[') depth++;
    const here = depth;
    if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
    return here;
  });
}

function assignMentions(tokens: readonly Token[], mentions: readonly Mention[]): (Mention | null)[] {
  let next = firstEndingAfter(mentions, tokens[0]?.start ?? 0);
  return tokens.map((token) => {
    while (next < mentions.length && mentions[next]!.end <= token.start) next++;
    const mention = mentions[next];
    return mention && mention.start < token.end && mention.kind !== 'wording' ? mention : null;
  });
}

/** Index of the first of some spans, sorted and apart, that ends after an offset. */
export function firstEndingAfter(spans: readonly { end: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
