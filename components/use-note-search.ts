import { useEffect, useMemo } from 'preact/hooks';
import type { Note } from '../lib/core/notes/note.ts';
import { type FoldedNotes, foldNote, makeNoteSearch } from '../lib/core/notes/search-notes.ts';
import type { NotebookRecords } from './notebook-actions.ts';

/** Notes folded in one go: some 10 ms, so that the page answers in between. */
const AT_ONCE = 250;

/** Returns what finds notes by words. Beforehand they are folded bit by bit, so that the first key pressed need not wait for all of them. */
export function useNoteSearch(notes: readonly Note[], names: NotebookRecords['names']): (query: string) => Note[] {
  const { folded, namesOf } = useMemo(() => {
    const kept: FoldedNotes = new Map();
    return { folded: kept, namesOf: (id: string) => names.get(id)?.all ?? [] };
  }, [names]);
  useEffect(() => {
    let timer = 0;
    const fold = (from: number) => {
      for (const note of notes.slice(from, from + AT_ONCE)) foldNote(note, namesOf, folded);
      if (from + AT_ONCE < notes.length) timer = window.setTimeout(fold, 0, from + AT_ONCE);
    };
    timer = window.setTimeout(fold, 0, 0);
    return () => clearTimeout(timer);
  }, [notes, folded]);
  return useMemo(() => makeNoteSearch(notes, namesOf, folded), [notes, folded]);
}
