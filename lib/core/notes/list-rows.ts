import type { NoteGroup } from './group-notes.ts';
import type { Note } from './note.ts';

/** A line of the notebook: the head of a group, or a note. `key` is the line's own. */
export type NotebookRow = { type: 'group'; key: string; group: NoteGroup } | { type: 'note'; key: string; note: Note };

/** Returns groups as lines, each head before its notes. */
export function listRows(groups: readonly NoteGroup[]): NotebookRow[] {
  return groups.flatMap((group): NotebookRow[] => [
    { type: 'group', key: `group ${group.key ?? ''}`, group },
    ...group.notes.map((note): NotebookRow => ({ type: 'note', key: note.id, note })),
  ]);
}
