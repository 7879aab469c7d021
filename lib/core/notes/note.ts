import type { AnnotationKind } from '../annotation.ts';
import type { Side, Value } from '../pack/pack.ts';

/** What was counted, as the engine read it or as the reader set it right. */
export interface NotedFigure {
  value: Value;
  /** One of UNITS (figures/units.ts). */
  unit: string;
  side: Side | null;
  /** Actor id; null for the page's own voice, an unknown speaker, or one that only `speaker` names. */
  claimedBy: string | null;
  /** Who says it in the reader's own words, null where the reader named nobody. */
  speaker: string | null;
  /** True where the reader changed what was read. */
  edited: boolean;
}

/** A passage that the reader kept, with the page it stood on. Plain JSON. */
export interface Note {
  /** UUID. */
  id: string;
  /** ISO date and time, UTC. */
  notedAt: string;
  /** When the reader last changed it; `notedAt` where never. */
  changedAt: string;
  page: NotedPage;
  /** W3C text quote selector: the noted words and what stands around them in their block. */
  quote: { exact: string; prefix: string; suffix: string };
  /**
   * W3C text position selector over the page's text as Parallax reads it (blocks joined by two line feeds), UTF-16, end exclusive; null where
   * only the block was known.
   */
  position: { start: number; end: number } | null;
  sentence: string;
  /** `statement`: words of the reader's own choosing in which no figure was read. */
  kind: AnnotationKind | 'statement';
  concept: string | null;
  /** Null for notes without a figure. */
  figure: NotedFigure | null;
  topic: string | null;
  /** Claim of the pack that the reader kept, null where the passage itself was noted. */
  claim: string | null;
  /** The reader's own remark; empty where none. */
  remark: string;
  /** The reader's own tags, each once, in the order they were given. */
  tags: string[];
  pack: { id: string; version: string };
}

/** The page of a note. */
export interface NotedPage {
  /** As `pageAddress` gives it. */
  url: string;
  title: string;
  /** The outlet as the page names itself, null when it does not. */
  outlet: string | null;
  language: string | null;
  date: string | null;
}

/** A note that the reader has not confirmed yet. */
export type NoteDraft = Omit<Note, 'id' | 'notedAt' | 'changedAt' | 'pack'>;
