import type { Annotation, AnnotationKind } from './annotation.ts';
import type { NoteDraft } from './notes/note.ts';

/** What a page says of itself; sent along with its text. */
export interface PageInfo {
  url: string;
  title: string;
  /** Primary language of <html lang>, null when absent. */
  language: string | null;
  /** ISO date the page gives for itself, null when absent. */
  date: string | null;
  /** The outlet as the page names itself, null when it does not. */
  outlet: string | null;
}

/** Which copy of the claims database answered, and why it is not the stored one. */
export type PackState =
  | { kind: 'ready' }
  | { kind: 'updating' }
  | { kind: 'bundled'; why: 'closed' | 'newer' | 'corrupt' | 'full' | 'unknown' };

/** What the engine has learnt of a page and wants told again with its later blocks; it keeps nothing itself. */
export interface PageKnowledge {
  language: string;
  /** Concepts named in full so far: their short forms count from here on. */
  established: string[];
}

/** Blocks of a page to be annotated together. */
export interface AnnotateRequest {
  page: PageInfo;
  /** Texts of blocks in reading order; offsets of the reply are UTF-16 offsets into each. */
  blocks: string[];
  /** Null on the first look at a page: the engine decides whether it is about the subject. */
  known: PageKnowledge | null;
  /** How many of the blocks, from the first on, are wanted annotated now; the others tell what the page is about. Null for all. */
  only: number | null;
}

/** What was found in them; on a page that is not about the subject, nothing. */
export interface AnnotateReply {
  relevant: boolean;
  /** One list a block, in the order of the request; as many as were wanted. */
  annotations: Annotation[][];
  known: PageKnowledge;
  state: PackState;
}

/** A painted mark as a list tells it; highlights themselves are not exposed to assistive technology. */
export interface MarkLine {
  /** Place in reading order, the handle by which the page finds the mark again. */
  index: number;
  kind: AnnotationKind;
  /** The marked words. */
  text: string;
  /** The question that a figure answers, null for everything else. */
  topic: string | null;
}

/** Where a reader rests: the annotation in its block, for the card and for notes. Offsets are into `block`. */
export interface Occasion {
  annotation: Annotation;
  block: string;
  /** Where the block begins in the page's text, UTF-16; null where that is not known. */
  blockStart: number | null;
  page: PageInfo;
}

/** Words of a page that the reader selected; offsets are UTF-16 into `block`, end exclusive. */
export interface SelectedPassage {
  page: PageInfo;
  block: string;
  /** Where the block begins in the page's text; null where that is not known. */
  blockStart: number | null;
  start: number;
  end: number;
}

/** What helps to read a selection as it was meant. */
export interface PassageContext {
  /** What the engine has learnt of the page; null where it was not read, or is not about the subject. */
  known: PageKnowledge | null;
  /** Blocks before the passage's own, the nearest last: who speaks and of which day may stand there. */
  before: string[];
}

/** A selection as it was read, for the reader to set right. */
export interface PassageReply {
  draft: NoteDraft;
  /** Name of the one who says it, null where nobody on record was read. */
  claimant: string | null;
  /** When it was noted already, ISO; null where it was not. */
  notedAt: string | null;
}

/** Where a noted passage was found again on a page: UTF-16 offsets into a block of the request, end exclusive. */
export interface NoteAnchor {
  note: string;
  block: number;
  start: number;
  end: number;
  /** False where the words have changed a little since. */
  exact: boolean;
}

/** Counts of marks by kind; kinds without marks are absent. */
export type MarkCounts = Partial<Record<AnnotationKind, number>>;

/** What the popup tells of a page. `off` names the switch that says so; `waiting` means not scanned yet. */
export type PageStatus =
  | { state: 'marked'; counts: MarkCounts }
  | { state: 'nothing' }
  | { state: 'waiting' }
  | { state: 'failed' }
  | { state: 'off'; by: 'everywhere' | 'site' | 'page' };
