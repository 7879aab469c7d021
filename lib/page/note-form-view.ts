import type { NoteDraft } from '../core/notes/note.ts';
import type { PassageReply } from '../core/reading.ts';

/** The form in which a selection is set right before it is noted: one at a time, in the top layer. */
export interface NoteFormView {
  readonly isOpen: boolean;
  /** Shows the form beside the selected words, which may lie on a page that has changed since. */
  open(passage: PassageReply, range: StaticRange): void;
  close(): void;
}

/** What the reader does in it. */
export interface NoteFormActions {
  /** Keeps the passage; answers with the key of the message that tells how it went. */
  keep(draft: NoteDraft): Promise<string>;
  closed(): void;
}
