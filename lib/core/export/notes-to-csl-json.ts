import type { Note } from '../notes/note.ts';
import { findNotePassage } from './note-passage.ts';
import { type NoteWords, tellNote, tellPage } from './note-words.ts';
import { groupByPage } from './order-notes.ts';

/**
 * Returns notes as CSL-JSON for a reference manager: one `webpage` for every page, the notes on it in `note`, one a line. A dash stands before
 * every line, since a line that reads "type: book" would change the item (citeproc-js and Zotero look for such lines).
 */
export function notesToCslJson(notes: readonly Note[], { words }: { words: NoteWords }): string {
  const items = groupByPage(notes).map(({ page, notes: own }) => ({
    id: page.url,
    type: 'webpage',
    title: tellPage(page),
    ...(page.outlet && { 'container-title': page.outlet }),
    URL: page.url,
    ...(page.language && { language: page.language }),
    ...dateOf('issued', page.date),
    ...dateOf('accessed', own.at(-1)!.notedAt.slice(0, 10)),
    ...(tagsOf(own).length > 0 && { keyword: tagsOf(own).join(', ') }),
    note: own.map((note) => `– ${tellOnOneLine(note, words)}`).join('\n'),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** Returns a note as one line: the noted words with those around them, then all that is told of it. */
export function tellOnOneLine(note: Note, words: NoteWords): string {
  const { before, words: noted, after } = findNotePassage(note);
  const told = tellNote(note, words).map(({ label, text }) => words.t('noteField', [label, text]));
  return toOneLine([`${before}[${noted}]${after}`, ...told].join(' | '));
}

/** Returns a text without line breaks and with single spaces. */
export function toOneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').trim();
}

/** Returns the tags of some notes, each once. */
export function tagsOf(notes: readonly Note[]): string[] {
  return [...new Set(notes.flatMap(({ tags }) => tags).map(toOneLine))].filter((tag) => tag !== '');
}

/** Returns an ISO date as its numbers, `[2020, 9]` where the day is not known; null for anything else. */
export function datePartsOf(date: string): number[] | null {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) ? date.split('-').map(Number) : null;
}

function dateOf(field: string, date: string | null): object {
  const parts = (date ?? '').split('/').map(datePartsOf);
  return parts.every((part) => part !== null) && parts.length <= 2 ? { [field]: { 'date-parts': parts } } : {};
}
