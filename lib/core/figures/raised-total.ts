import type { SentenceReading, Told } from './figure-sources.ts';
import type { Counted } from './find-counted.ts';
import { kindOfCountable } from './name-unit.ts';
import { HURT } from './party-side.ts';
import { hasMark } from './sentence-view.ts';

const REACH = 10;
/** Nouns for how many died. */
const TOLL = /^(?:bilan|bilans|toll|tolls|balance|opferzahl|totenzahl|todeszahl)$/;

/**
 * Returns what happened to those that a total told before has risen to («le bilan est passé à quatre soldats», "the total stood at 71"): the same as
 * to those of the last sentence; undefined where no total is named before the count.
 */
export function raisedTotal({ view: { tokens, clauses }, last }: SentenceReading, counted: Counted): Told | undefined {
  if (kindOfCountable(counted.countable) !== 'person' || counted.outcome !== null || !hasMark(tokens[counted.number - 1], 'to'))
    return undefined;
  const at = tokens.findLastIndex(
    (token, i) => i < counted.number && i >= counted.number - REACH && clauses[i] === clauses[counted.number] && hasMark(token, 'total'),
  );
  if (at < 0) return undefined;
  const hurt = last.filter(({ outcome }) => outcome !== null && HURT.includes(outcome));
  const outcome = hurt.at(-1)?.outcome ?? (TOLL.test(tokens[at]!.text) ? 'killed' : null);
  if (!outcome) return undefined;
  const sides = new Set(hurt.map(({ figure }) => figure.side));
  return { found: { outcome, role: 'noun', at, where: 'left', active: false }, side: sides.size === 1 ? [...sides][0]! : null };
}
