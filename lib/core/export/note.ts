import type { AnnotationKind } from '../annotation.ts';
import type { Side, Value } from '../pack/pack.ts';

/** A claim or figure that the reader kept, with the page it stood on. Plain JSON. */
export interface Note {
  id: string;
  /** ISO date and time, UTC. */
  notedAt: string;
  page: { url: string; title: string; language: string | null; date: string | null };
  /** W3C text quote selector: the marked words and what stands around them in their block. */
  quote: { exact: string; prefix: string; suffix: string };
  /** W3C text position selector within the block, UTF-16, end exclusive. */
  position: { start: number; end: number };
  sentence: string;
  kind: AnnotationKind;
  concept: string | null;
  /** Null for marks that are not figures. */
  figure: { value: Value; unit: string; side: Side | null; claimedBy: string | null } | null;
  topic: string | null;
  /** Claim of the pack that the reader kept, null where the mark itself was noted. */
  claim: string | null;
  pack: { id: string; version: string };
}
