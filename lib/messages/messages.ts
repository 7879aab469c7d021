import type { CardModel } from '../core/card/card-model.ts';
import type { Note } from '../core/export/note.ts';
import type { AnnotateReply, AnnotateRequest, MarkLine, Occasion, PackState, PageStatus } from '../core/reading.ts';

export type SaveResult =
  | { ok: true; id: string; known: boolean }
  | { ok: false; kind: 'closed' | 'newer' | 'corrupt' | 'full' | 'unknown' };

/** Every message of the extension: to the background, or (the last group) to the page. Plain JSON both ways. */
export interface Messages {
  annotateBlocks: { request: AnnotateRequest; reply: AnnotateReply };
  describeOccasion: { request: { occasion: Occasion; topic: string | null }; reply: { model: CardModel | null; state: PackState } };
  /** From the gate: the page might be about the subject. */
  loadReader: { request: Record<string, never>; reply: { ok: boolean } };
  loadCard: { request: Record<string, never>; reply: { ok: boolean } };
  saveNote: { request: { occasion: Occasion; claim: string | null }; reply: SaveResult };
  countNotes: { request: Record<string, never>; reply: { count: number | null } };
  listNotes: { request: Record<string, never>; reply: { notes: Note[] | null } };
  /** Answers false when the notes database cannot be written. */
  deleteNotes: { request: Record<string, never>; reply: { ok: boolean } };
  packState: { request: Record<string, never>; reply: PackState };
  /** `announcement`: the sentence that tells screen readers of so many marks. */
  pageMarked: { request: { count: number }; reply: { announcement: string } };

  pageStatus: { request: Record<string, never>; reply: PageStatus };
  runCommand: { request: { command: 'next-mark' | 'previous-mark' | 'open-card' }; reply: { done: boolean } };
  /** Painted marks in reading order, `language` being the page's own; empty where it says none. */
  listMarks: { request: Record<string, never>; reply: { marks: MarkLine[]; language: string } };
  /** Scrolls to a mark and opens its card, pinned; false where the page has changed and has it no more. */
  openMark: { request: { index: number; text: string }; reply: { done: boolean } };
  pausePage: { request: { paused: boolean }; reply: PageStatus };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Reply<N extends MessageName> = Messages[N]['reply'];
