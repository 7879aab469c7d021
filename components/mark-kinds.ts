import type { AnnotationKind } from '../lib/core/annotation.ts';
import type { MarkCounts } from '../lib/core/reading.ts';

/** A switch of the popup: one kind of mark as a reader knows it, and the kinds of annotation behind it. */
export interface MarkKind {
  name: 'place' | 'figure' | 'wording' | 'event' | 'person';
  kinds: readonly AnnotationKind[];
}

/** In the order of the popup; people and institutions last, since they start switched off. */
export const MARK_KINDS: readonly MarkKind[] = [
  { name: 'place', kinds: ['place', 'polity'] },
  { name: 'figure', kinds: ['figure'] },
  { name: 'wording', kinds: ['wording'] },
  { name: 'event', kinds: ['event'] },
  { name: 'person', kinds: ['person', 'actor'] },
];

/** Returns the number of marks of a kind on a page; a kind that is switched off has those it would have where they are known, else none. */
export function countOf(kind: MarkKind, counts: MarkCounts): number {
  return kind.kinds.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
}

/** Returns the name of the switch that a kind of annotation is behind. */
export function kindNameOf(kind: AnnotationKind): MarkKind['name'] {
  return MARK_KINDS.find(({ kinds }) => kinds.includes(kind))!.name;
}
