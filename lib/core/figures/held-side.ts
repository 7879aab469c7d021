import type { Side } from '../pack/pack.ts';
import { opponentOf, sideAt } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { kindOfCountable } from './name-unit.ts';

const LEAVES =
  /^(?:laiss\p{L}*|left|leaves|leaving|leave|gave|gives|giving|dej(?:ó|a|aba|aron)|beließ\p{L}*|überließ\p{L}*|ließ|остав\p{L}*)(?= |$)/u;
const CONTROL = /(?:^| )(?:contrôle|control|kontrolle|контрол\p{L}*|mains|hands|manos)(?= |$)/u;
const UNDER = /^(?:sous|under|bajo|unter|под)(?= |$)/u;
/** A phrase that names the holder within. */
const WITHIN: readonly [RegExp, Side][] = [
  [/ armen/, 'azerbaijan'],
  [/ azer/, 'armenian'],
];
const BEFORE = 12;
const AFTER = 7;

/**
 * Returns who lost places that a sentence says the other holds: «laisse à l'Arménie le contrôle de sept districts», "seven districts were
 * under Armenian control". Null for anything else.
 */
export function heldSide({ counted }: Draft, { view, sources }: SentenceReading): Side | null {
  if (kindOfCountable(counted.countable) !== 'place' || view.verbLast) return null;
  const { tokens, clauses } = view;
  const sideIn = (from: number, to: number): Side | null => {
    for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
      const side = clauses[i] === clauses[counted.number] ? sideAt(view, i, sources.roster) : null;
      if (opponentOf(side)) return side;
    }
    return null;
  };
  const from = Math.max(0, counted.number - BEFORE);
  const leaves = tokens.findLastIndex(({ text }, i) => i >= from && i < counted.number && LEAVES.test(text));
  if (leaves >= 0 && tokens.slice(leaves, counted.last + AFTER).some(({ text }) => CONTROL.test(text)))
    return opponentOf(sideIn(leaves + 1, counted.number) ?? sideIn(counted.last + 1, counted.last + AFTER));
  const under = tokens.findIndex(({ text }, i) => i > counted.last && i <= counted.last + BEFORE && UNDER.test(text));
  const within = WITHIN.find(([pattern]) => pattern.test(tokens[under]?.text ?? ''))?.[1];
  if (within) return within;
  if (under < 0 || !tokens.slice(under, under + 4).some(({ text }) => CONTROL.test(text))) return null;
  return opponentOf(sideIn(under + 1, under + 5));
}
