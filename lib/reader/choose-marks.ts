import type { AnnotationKind } from '../core/annotation.ts';
import type { MarkCounts } from '../core/reading.ts';
import { SECTION_ELEMENTS } from '../core/text/block-rules.ts';
import type { Mark, ReadBlock } from './read-block.ts';

/** What the reader wants to see marked. */
export interface MarkChoice {
  kindsOff: AnnotationKind[];
  paint: 'first' | 'every';
}

/**
 * Returns the marks to paint, in reading order: kinds that are switched off left out, and with `first` only the first of each
 * concept in each section (from one heading to the next). Figures are all painted: each is a statement of its own.
 */
export function chooseMarks(blocks: Iterable<ReadBlock>, choice: MarkChoice): Mark[] {
  const off = new Set(choice.kindsOff);
  let seen = new Set<string>();
  const chosen: Mark[] = [];
  for (const read of blocks) {
    if (SECTION_ELEMENTS.has(read.block.element.localName)) seen = new Set();
    for (const mark of read.marks ?? []) {
      const { kind, concept } = mark.annotation;
      if (off.has(kind)) continue;
      if (choice.paint === 'first' && concept !== null) {
        if (seen.has(concept)) continue;
        seen.add(concept);
      }
      chosen.push(mark);
    }
  }
  return chosen;
}

/** Counts marks by kind over the whole page, switched-off kinds too: the popup shows what switching on would give. */
export function countMarks(blocks: Iterable<ReadBlock>, choice: MarkChoice): MarkCounts {
  const counts: MarkCounts = {};
  for (const { annotation } of chooseMarks(blocks, { ...choice, kindsOff: [] }))
    counts[annotation.kind] = (counts[annotation.kind] ?? 0) + 1;
  return counts;
}
