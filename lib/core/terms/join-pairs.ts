import type { Mention } from '../annotation.ts';

const SLASH = /^\s?\/\s?$/;
const OPENING = /^\s?\($/;

/** Returns the end of the pair that two mentions of one place make, -1 where they make none. */
function pairEnd(text: string, first: Mention, second: Mention): number {
  if (first.concept !== second.concept || first.kind !== 'place') return -1;
  const gap = text.slice(first.end, second.start);
  if (SLASH.test(gap)) return second.end;
  return OPENING.test(gap) && text[second.end] === ')' ? second.end + 1 : -1;
}

/** Returns the mentions with pairs of names of one place, "Stepanakert/Khankendi" and "Shusha (Shushi)", as one mention each. */
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
