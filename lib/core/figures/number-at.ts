import type { SentenceReading } from './figure-sources.ts';
import type { FoundNumber } from './find-numbers.ts';
import { hasMark } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

/** Returns the number that a token stands for: written, an article, "a couple" or a denial («aucun»); null for none and for manners of speaking. */
export function numberAt({ sources, firstNumber, view }: SentenceReading, token: Token, at: number): FoundNumber | null {
  const written = token.number === undefined ? undefined : sources.numbers[firstNumber + token.number];
  // "not one bridge"
  if (written?.value === 1 && hasMark(view.tokens[at - 1], 'not')) return { ...written, value: 0 };
  if (written?.vague && written.min! < MANY) return null;
  if (token.number !== undefined) return written ?? null;
  if (hasMark(token, 'couple')) return { ...spanOf(token), value: 2, qualifier: 'approx' };
  const zero = hasMark(token, 'zero');
  if (!zero && isOutOf(view.tokens, at)) return null;
  if (!zero && !hasMark(token, 'article')) return null;
  return { ...spanOf(token), value: zero ? 0 : 1, qualifier: 'exact', ...(zero ? {} : { article: true }) };
}

const spanOf = ({ start, end }: Token) => ({ start, end, modifierStart: start, modifierEnd: end });

/** "Tens of thousands" is a figure, "dozens" is a manner of speaking. */
const MANY = 1000;

/** "One house in four", «un enfant sur cinq»: a share. */
const isOutOf = (tokens: readonly Token[], at: number): boolean =>
  [2, 3].some((step) => OUT_OF.test(tokens[at + step]?.text ?? '') && SHARE.test(tokens[at + step + 1]?.text ?? ''));
const OUT_OF = /^(?:in|sur|von|из|de|cada|every)$/;
const SHARE =
  /^(?:\d+|cada|every|two|three|four|five|six|ten|twenty|deux|trois|quatre|cinq|six|dix|vingt|zwei|drei|vier|fünf|sechs|zehn|dos|tres|cuatro|cinco|diez|двух|трех|четырех|пяти|десяти)$/;
