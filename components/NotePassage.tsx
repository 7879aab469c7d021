import { findNotePassage } from '../lib/core/export/note-passage.ts';
import type { Note } from '../lib/core/notes/note.ts';

/** The noted words within their sentence, in the language of their page. */
export function NotePassage({ note }: { note: Note }) {
  const { before, words, after } = findNotePassage(note);
  return (
    <blockquote class="px-nb-passage" lang={note.page.language ?? undefined}>
      {before}
      <mark>{words}</mark>
      {after}
    </blockquote>
  );
}
