import type { Annotation } from '../../lib/core/annotation.ts';
import type { Value } from '../../lib/core/pack/pack.ts';
import type { GoldFigure, GoldTerm, Span } from './passage.ts';

/** Returns whether two spans share a code unit. */
export const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Returns whether two spans are the same. */
export const sameSpan = (one: Span, other: Span) => one.start === other.start && one.end === other.end;

/** Returns an id without its prefix: the passages write `lexis:` where the pack has `wording:`. */
export const bareId = (id: string | null | undefined) =>
  String(id ?? '')
    .split(':')
    .at(-1)!;

/** Returns whether a mention names what the annotator marked. A capital that stands for its government may be answered as the place. */
export function sameConcept(term: GoldTerm, found: Annotation): boolean {
  return bareId(found.concept) === bareId(term.concept) || (term.metonym === true && found.kind === 'place');
}

/** Returns whether a value is the annotated one: an open end may be anything, alternatives and ranges have both ends. */
export function sameValue(gold: GoldFigure['value'], { min, max }: Value): boolean {
  if (gold === null) return min === null && max === null;
  if (Array.isArray(gold)) return near(gold[0], min) && (gold[1] === null || near(gold[1], max));
  return near(gold, min ?? max) && (min === null || max === null || near(min, max));
}

const near = (a: number, b: number | null) => b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

/** Qualifiers that the contract does not tell apart. */
const CONTRACT_QUALIFIERS: Record<string, string> = { more_than: 'at_least', range: 'exact', nearly: 'approx' };

/** Returns whether two qualifiers are one in the contract; none at all is exact. */
export function sameQualifier(gold: string | null, found: string): boolean {
  const simplify = (one: string | null) => CONTRACT_QUALIFIERS[one ?? ''] ?? one ?? 'exact';
  return simplify(gold) === simplify(found);
}

/** The undivided side that two others lie within. */
const PARENT_SIDE: Record<string, string> = { armenia: 'armenian', nk: 'armenian' };

/** Returns whether two sides agree, where `armenian` agrees with `armenia` and with `nk`, which do not agree with each other. */
export function kinSides(gold: string | null, found: string | null): boolean {
  if (gold === found) return true;
  return gold !== null && found !== null && (PARENT_SIDE[gold] === found || PARENT_SIDE[found] === gold);
}
