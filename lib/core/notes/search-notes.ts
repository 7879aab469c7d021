import { foldWord } from '../text/fold-text.ts';
import type { Note } from './note.ts';

/** Names under which a record is known, in any language; none for what is not on record. */
export type NamesOf = (id: string) => readonly string[];

/**
 * Returns what finds notes by words: a note is found when each word of the query stands somewhere in it, folded (case, accents and scripts'
 * variants do not matter). Through `namesOf` a note is also found by the other names of what it is about, in every language on record. A
 * note is folded once, when a query first asks for it; `folded` keeps what was, for a later search with the same names. An empty query finds all.
 */
export function makeNoteSearch(notes: readonly Note[], namesOf: NamesOf, folded: FoldedNotes = new Map()): (query: string) => Note[] {
  return (query) => {
    const wanted = query.split(/\s+/u).map(foldWord).filter(Boolean);
    if (wanted.length === 0) return [...notes];
    return notes.filter((note) => {
      const text = foldNote(note, namesOf, folded);
      return wanted.every((word) => text.includes(word));
    });
  };
}

/** Folded texts of notes as they stood; those of an earlier state of a note are never asked for again. */
export type FoldedNotes = Map<string, { changedAt: string; text: string }>;

/** Returns the folded text of a note and keeps it for the next time. */
export function foldNote(note: Note, namesOf: NamesOf, folded: FoldedNotes): string {
  const kept = folded.get(note.id);
  if (kept?.changedAt === note.changedAt) return kept.text;
  const text = foldWord(wordsOf(note, namesOf).join('\n'));
  folded.set(note.id, { changedAt: note.changedAt, text });
  return text;
}

function wordsOf(note: Note, namesOf: NamesOf): string[] {
  const { page, quote, sentence, remark, tags, concept, topic, figure } = note;
  const ids = [concept, topic, figure?.claimedBy].filter((id) => id !== null && id !== undefined);
  const own = [
    page.title,
    page.outlet ?? '',
    page.url,
    quote.exact,
    sentence,
    remark,
    ...tags,
    figure?.speaker ?? '',
    note.notedAt.slice(0, 10),
  ];
  return [...own, ...ids.flatMap((id) => [...namesOf(id)])];
}
