import { foldWord } from '../text/fold-text.ts';
import type { Note } from './note.ts';

/** Names under which a record is known, in any language; none for what is not on record. */
export type NamesOf = (id: string) => readonly string[];

/**
 * Returns what finds notes by words: a note is found when each word of the query stands somewhere in it, folded (case, accents and scripts'
 * variants do not matter). Through `namesOf` a note is also found by the other names of what it is about, in every language on record. The
 * notes are folded once, so that a search while typing stays quick. An empty query finds all.
 */
export function makeNoteSearch(notes: readonly Note[], namesOf: NamesOf): (query: string) => Note[] {
  const texts = notes.map((note) => foldWord(wordsOf(note, namesOf).join('\n')));
  return (query) => {
    const wanted = query.split(/\s+/u).map(foldWord).filter(Boolean);
    return notes.filter((_note, i) => wanted.every((word) => texts[i]!.includes(word)));
  };
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
