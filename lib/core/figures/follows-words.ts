import { hasMark, type SentenceView } from './sentence-view.ts';

const CLOSES_WORDS = /^[,»”"–—]$/;

/** Returns whether a phrase is set off from words before it by a comma or a closing quotation mark. */
export function followsWords({ tokens }: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 8; i--) {
    const token = tokens[i]!;
    if (CLOSES_WORDS.test(token.text)) return true;
    if (token.number !== undefined || token.tags.outcomes?.length || hasMark(token, 'and') || token.text === ':') return false;
  }
  return false;
}

const IS = /^(?:is|was)$/;

/** Returns whether words follow that the verb brings in; a number alone is none after «…, a annoncé X», which closes what was said. */
export function saysMore({ tokens }: SentenceView, last: number, closes = false): boolean {
  const rest = tokens.slice(last + 1);
  const end = rest.findIndex((token) => token.tags.speech || token.text === ';');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .some(
      (token, i) =>
        (i < 3 && hasMark(token, 'that') && !(token.text === 'that' && IS.test(rest[i + 1]?.text ?? ''))) ||
        (!closes && token.number !== undefined) ||
        token.text === ':',
    );
}
