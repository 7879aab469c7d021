import type { CardModel } from '../core/card/card-model.ts';
import type { TopicDetail, TopicLine } from '../core/card/topic-model.ts';
import type { NotedTopic } from '../core/export/build-note-plot.ts';
import type { RecordNames } from '../core/notes/name-records.ts';
import type { Note, NoteDraft } from '../core/notes/note.ts';
import type { Actor, Pack } from '../core/pack/pack.ts';
import type { RecordList } from '../core/pack/record-list.ts';
import type {
  AnnotateReply,
  AnnotateRequest,
  MarkLine,
  NoteAnchor,
  Occasion,
  PackState,
  PageInfo,
  PageStatus,
  PassageContext,
  PassageReply,
  SelectedPassage,
} from '../core/reading.ts';

/** A pack without its records. */
export type BundledHead = Omit<Pack, RecordList> & { counts: Record<RecordList, number> };

/** `refused`: it could not be read back from a file, such as a passage of no page. */
export type SaveResult =
  | { ok: true; id: string; known: boolean }
  | { ok: false; kind: 'closed' | 'newer' | 'corrupt' | 'full' | 'refused' | 'unknown' };

/** What pages are asked. */
export interface PageMessages {
  pageStatus: { request: Record<string, never>; reply: PageStatus };
  runCommand: { request: { command: 'next-mark' | 'previous-mark' | 'open-card' }; reply: { done: boolean } };
  /** Painted marks in reading order, `language` being the page's own; empty where it says none. */
  listMarks: { request: Record<string, never>; reply: { marks: MarkLine[]; language: string } };
  /** Scrolls to a mark and opens its card, pinned; false where the page has changed and has it no more. */
  openMark: { request: { index: number; text: string }; reply: { done: boolean } };
  /** Which of the page's notes were found on it, and with other words than noted; null where the page has not been looked at for them. */
  pageNotes: { request: Record<string, never>; reply: { found: string[]; changed: string[]; gone: string[] } | null };
  /** Scrolls to a noted passage; false where it is not on the page. */
  showNote: { request: { note: string }; reply: { done: boolean } };
  /** The reader asks for the selection, or the mark whose card is open, to be noted; false where there is neither. */
  noteSelection: { request: Record<string, never>; reply: { done: boolean } };
  pausePage: { request: { paused: boolean }; reply: PageStatus };
}

/** Every message of the extension, to the background or to the page. Plain JSON both ways. */
export interface Messages extends PageMessages {
  annotateBlocks: { request: AnnotateRequest; reply: AnnotateReply };
  /** `notedAt`: when the mark's own passage was noted, ISO; null where it was not. */
  describeOccasion: {
    request: { occasion: Occasion; topic: string | null };
    reply: { model: CardModel | null; state: PackState; notedAt: string | null };
  };
  /** From the gate: the page might be about the subject. */
  loadReader: { request: Record<string, never>; reply: { ok: boolean } };
  loadCard: { request: Record<string, never>; reply: { ok: boolean } };
  /** What finds noted passages and notes selections. */
  loadNotes: { request: Record<string, never>; reply: { ok: boolean } };
  saveNote: { request: { occasion: Occasion; claim: string | null }; reply: SaveResult };
  /** Reads a selection: with the figure or name that the engine finds in it. Nothing is kept yet. */
  draftNote: { request: { passage: SelectedPassage; context: PassageContext }; reply: PassageReply };
  /** Keeps a draft that the reader has confirmed. */
  keepDraft: { request: { draft: NoteDraft }; reply: SaveResult };
  /** How many notes there are of the page that asks. */
  countPageNotes: { request: { url: string }; reply: { count: number | null } };
  /** Finds the noted passages of the page that asks in its blocks; `gone` are the ids of those that are not in them. */
  anchorNotes: { request: { page: PageInfo; blocks: string[] }; reply: { anchors: NoteAnchor[]; gone: string[] } };
  countNotes: { request: Record<string, never>; reply: { count: number | null } };
  listNotes: { request: Record<string, never>; reply: { notes: Note[] | null } };
  /** Answers false when the notes database cannot be written. */
  deleteNotes: { request: Record<string, never>; reply: { ok: boolean } };
  /** Every question of the packs that is shown to readers, by date. */
  listTopics: { request: Record<string, never>; reply: { topics: TopicLine[] } };
  /** A question in full, with what the reader noted on it; null where it is not on record. */
  describeTopic: { request: { topic: string }; reply: { detail: TopicDetail | null } };
  /** The pack that comes with the extension: what it says of itself, and how many records it holds. */
  describeBundled: { request: Record<string, never>; reply: { head: BundledHead } };
  /** Names of topics and concepts; those not on record are left out. */
  nameRecords: { request: { ids: string[] }; reply: { names: RecordNames[] } };
  /** All actors on record, by name. */
  listActors: { request: Record<string, never>; reply: { actors: { id: string; name: string }[] } };
  /** Records of topics, with their positions as cards show them, and of actors; those not on record are left out. */
  recordsOfNotes: { request: { topics: string[]; actors: string[] }; reply: { topics: NotedTopic[]; actors: Actor[] } };
  packState: { request: Record<string, never>; reply: PackState };
  /** `announcement`: the sentence that tells screen readers of so many marks. */
  pageMarked: { request: { count: number }; reply: { announcement: string } };
}

export type MessageName = keyof Messages;
export type PageMessageName = keyof PageMessages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Reply<N extends MessageName> = Messages[N]['reply'];
