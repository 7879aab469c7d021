import type { SentenceReading, Told } from './figure-sources.ts';
import type { BareSearch } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { kindOfCountable } from './name-unit.ts';
import { HURT } from './party-side.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const REACH = 10;
/** Nouns for how many died. */
const TOLL = /^(?:bilan|bilans|toll|tolls|balance|opferzahl|totenzahl|todeszahl)$/;

/** Token of the noun for a total that a count follows in its clause («le bilan est passé à»), -1 for none. */
function totalBefore({ tokens, clauses }: SentenceView, number: number): number {
  if (!hasMark(tokens[number - 1], 'to')) return -1;
  return tokens.findLastIndex((token, i) => i < number && i >= number - REACH && clauses[i] === clauses[number] && hasMark(token, 'total'));
}

const hurtBefore = (last: SentenceReading['last']) => last.filter(({ outcome }) => outcome !== null && HURT.includes(outcome));

/** Returns what a number without a noun counts that a total has risen to («le total atteignait cent cinq»): those of the last sentence; null elsewhere. */
export function raisedCount({ view, last }: SentenceReading, at: number, { number, counts }: BareSearch): Counted | null {
  const next = view.tokens[at + 1];
  if (number.article || counts.length > 0 || (next?.word && !hasMark(next, 'stop')) || totalBefore(view, at) < 0) return null;
  const countable = hurtBefore(last).at(-1)?.countable ?? null;
  return countable ? { number: at, last: at, countable, outcome: null, elliptic: true } : null;
}

/**
 * Returns what happened to those that a total told before has risen to («le bilan est passé à quatre soldats», "the total stood at 71"): the same
 * as to those of the last sentence; undefined where no total is named before the count.
 */
export function raisedTotal({ view, last }: SentenceReading, counted: Counted): Told | undefined {
  if (kindOfCountable(counted.countable) !== 'person' || counted.outcome !== null) return undefined;
  const at = totalBefore(view, counted.number);
  if (at < 0) return undefined;
  const hurt = hurtBefore(last);
  const outcome = hurt.at(-1)?.outcome ?? (TOLL.test(view.tokens[at]!.text) ? 'killed' : null);
  if (!outcome) return undefined;
  const sides = new Set(hurt.map(({ figure }) => figure.side));
  return { found: { outcome, role: 'noun', at, where: 'left', active: false }, side: sides.size === 1 ? [...sides][0]! : null };
}
