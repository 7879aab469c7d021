import type { BareSearch } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import type { Countable } from './word-table.ts';

const WHOLE = /^(?:of|out of|of those|among those|sur|von|de|из)$/;
const WHOLE_REACH = 5;

/** Returns what a number counts whose noun is that of the whole before it ("Of the refugees, 58,000 have been housed"); null for any other. */
export function ofWhole({ tokens }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  const next = tokens[at + 1];
  if (counts.length > 0 || !WHOLE.test(tokens[0]?.text ?? '') || !(hasMark(next, 'have') || hasMark(next, 'be'))) return null;
  const comma = tokens.findLastIndex(({ text }, i) => i < at && i >= at - WHOLE_REACH && text === ',');
  const noun = tokens[comma - 1]?.tags.countable ?? movedPeople(tokens.slice(1, Math.max(1, comma)));
  if (comma < 2 || !noun || kindOfCountable(noun) !== 'person' || comma > WHOLE_REACH) return null;
  return { number: at, last: at, countable: noun, outcome: null, elliptic: false };
}

/** "Of those who crossed": refugees. */
const movedPeople = (tokens: readonly Token[]): Countable | undefined =>
  tokens.some((token) => outcomesOf(token).some(({ outcome }) => outcome === 'arrived' || outcome === 'displaced')) ? 'refugee' : undefined;
