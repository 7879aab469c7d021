import type { NotedTopic } from '../lib/core/export/build-note-plot.ts';
import type { RecordNames } from '../lib/core/notes/name-records.ts';
import type { Note } from '../lib/core/notes/note.ts';

/** What a reader changes in a note. */
export type NoteEdit = Pick<Note, 'remark' | 'tags' | 'figure' | 'topic'>;

/** `changed`: another window changed it meanwhile, to `note`; `gone`: deleted meanwhile; else why the database cannot be written. */
export type EditOutcome = { ok: true; note: Note } | { ok: false; kind: 'changed'; note: Note } | { ok: false; kind: string };

/** A message and what is put into it; `count` chooses its form. */
export interface Notice {
  key: string;
  values?: readonly string[];
  count?: number;
}

/** How far an import has come; `total` 0 while the file is being read. */
export interface ImportState {
  file: string;
  done: number;
  total: number;
}

/** What the notebook does. What takes long answers through the notebook's facts. */
export interface NotebookActions {
  /** Changes a note as it stood; `note` is what the reader began with. */
  onEdit(note: Note, change: NoteEdit): Promise<EditOutcome>;
  onDelete(notes: readonly Note[]): void;
  onUndo(): void;
  onDismissUndo(): void;
  onDismissNotice(): void;
  /** The wanted note stands open. */
  onFoundWanted(): void;
  /** `all` says that these are all notes there are. */
  onExport(format: string, notes: readonly Note[], all: boolean): void | Promise<void>;
  onSaveImage(image: { name: string; text: string }): void;
  onImport(file: File): void;
  onCancelImport(): void;
  onRetry(): void;
  /** Null where no pack has the topic. */
  recordOf(topic: string): Promise<NotedTopic | null>;
}

/** What is known beside the notes. */
export interface NotebookRecords {
  names: ReadonlyMap<string, RecordNames>;
  actors: readonly { id: string; name: string }[];
}

/** All that the notebook shows. */
export interface NotebookFacts {
  state: { kind: 'loading' } | { kind: 'failed'; why: string } | { kind: 'ready'; notes: readonly Note[] };
  records: NotebookRecords;
  /** Notes that were deleted and can be put back, null where there are none. */
  deleted: { count: number } | null;
  importing: ImportState | null;
  remind: boolean;
  /** The note that a link into the notebook asks for, null for none. */
  wanted: string | null;
  notice: Notice | null;
}
