import type { Mention } from '../annotation.ts';
import type { Side } from '../pack/pack.ts';
import { plainSpaces } from '../text/plain-spaces.ts';

const CAPITALS: Readonly<Record<string, Side>> = {
  'place:baku': 'azerbaijan',
  'place:yerevan': 'armenia',
  'place:stepanakert': 'nk',
};

/** "BAKU, October 18. —", «Erevan (AFP) –», "Baku: ". */
const SENT = /^(?:,? ?(?:\(|—|–|--?(?= )|\/)|:|, (?:\d|\p{L}+ \d|\p{L}+\.? \d))/u;
const BEFORE = /(?:^|\n)[\s(«"]*$/u;
const SHOWN = 40;

/** Returns the party from whose capital a page says that it is sent, by the first line that begins with one; null for none. */
export function findDateline(text: string, mentions: readonly Mention[]): Side | null {
  for (const { concept, start, end } of mentions) {
    const side = CAPITALS[concept];
    if (side && BEFORE.test(text.slice(Math.max(0, start - SHOWN), start)) && SENT.test(plainSpaces(text.slice(end, end + SHOWN))))
      return side;
  }
  return null;
}
