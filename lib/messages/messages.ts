import type { Annotation, AnnotationKind } from '../core/annotation.ts';
import type { CardModel } from '../core/card/card-model.ts';
import type { Note } from '../core/export/note.ts';

/** What a page says of itself; sent along with its text. */
export interface PageInfo {
  url: string;
  title: string;
  /** Primary language of <html lang>, null when absent. */
  language: string | null;
  /** ISO date the page gives for itself, null when absent. */
  date: string | null;
}

/** Which copy of the claims database answered, and why it is not the stored one. */
export type PackState =
  | { kind: 'ready' }
  | { kind: 'updating' }
  | { kind: 'bundled'; why: 'closed' | 'newer' | 'corrupt' | 'full' | 'unknown' };

export interface AnnotateRequest {
  page: PageInfo;
  /** Texts of blocks in reading order; offsets of the reply are UTF-16 offsets into each. */
  blocks: string[];
  /** What the page is already known to be about: null on the first scan. */
  known: { relevant: true; established: string[]; language: string } | null;
}

export interface AnnotateReply {
  relevant: boolean;
  language: string;
  /** One list a block, in the order of the request. */
  annotations: Annotation[][];
  /** Concepts named in full so far, to be sent with later blocks. */
  established: string[];
  state: PackState;
}

/** Where a reader rests: the annotation with its sentence, for the card and for notes. */
export interface Occasion {
  annotation: Annotation;
  /** Text of the whole block and the page it stands on. */
  block: string;
  page: PageInfo;
}

export type PageStatus =
  | { state: 'marked' | 'nothing' | 'off' | 'waiting'; counts: Partial<Record<AnnotationKind, number>>; language: string; pack: PackState }
  | { state: 'unscannable'; why: 'editor' | 'plain' };

export type SaveResult = { ok: true; id: string; known: boolean } | { ok: false; kind: 'full' | 'closed' | 'unknown' };

/** Every message of the extension: to the background, or (the last group) to the page. Plain JSON both ways. */
export interface Messages {
  annotateBlocks: { request: AnnotateRequest; reply: AnnotateReply };
  describeAnnotation: { request: Occasion; reply: { model: CardModel | null; state: PackState } };
  loadCard: { request: Record<string, never>; reply: { ok: boolean } };
  saveNote: { request: { occasion: Occasion; claim: string | null }; reply: SaveResult };
  countNotes: { request: Record<string, never>; reply: { count: number | null } };
  listNotes: { request: Record<string, never>; reply: { notes: Note[] | null } };
  packState: { request: Record<string, never>; reply: PackState };
  pageMarked: { request: { count: number }; reply: null };
  siteAdded: { request: { origin: string }; reply: { ok: boolean } };

  pageStatus: { request: Record<string, never>; reply: PageStatus };
  pausePage: { request: { paused: boolean }; reply: PageStatus };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Reply<N extends MessageName> = Messages[N]['reply'];
