import type { Mention } from '../annotation.ts';

const SLASH = /^\s?\/\s?$/;

/** Returns the end of the pair that two mentions of one place make, -1 where they make none. */
function pairEnd(text: string, first: Mention, second: Mention): number {
  if (first.concept !== second.concept || first.kind !== 'place') return -1;
  return SLASH.test(text.slice(first.end, second.start)) ? second.end : -1;
}

/**
 * Returns the mentions with two names of one place over a slash, "Stepanakert/Khankendi", as one mention. A name in brackets after the other,
 * "Shusha (Shushi)", keeps a mention of its own.
 */
export function joinPairs(text: string, mentions: Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const end = last ? pairEnd(text, last, mention) : -1;
    if (last && end >= 0) joined[joined.length - 1] = { ...last, end };
    else joined.push(mention);
  }
  return joined;
}
