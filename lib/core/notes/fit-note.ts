import * as v from 'valibot';
import { NOTE_LIMITS, noteSchema } from '../import/note-schema.ts';
import type { Note } from './note.ts';

/**
 * Returns a note with its texts cut to what a file of notes may hold, so that it comes back from one, and with no other fields than a note has;
 * null where no cutting helps: an address that opens nothing, a unit that is no word.
 */
export function fitNote(note: Note): Note | null {
  const { page, figure, remark, tags } = note;
  const fitted = {
    ...note,
    ...fitWords(note),
    page: {
      ...page,
      title: cut(page.title, NOTE_LIMITS.page),
      outlet: cutName(page.outlet),
      language: cutName(page.language),
      date: cutName(page.date),
    },
    figure: figure && { ...figure, speaker: cutName(figure.speaker) },
    remark: cut(remark, NOTE_LIMITS.passage),
    tags: tags.slice(0, NOTE_LIMITS.tags).map((tag) => cut(tag, NOTE_LIMITS.name)),
  };
  const read = v.safeParse(noteSchema, fitted);
  return read.success ? read.output : null;
}

// As much of what follows as a note keeps anyway.
const SUFFIX_LENGTH = 48;

/** Words that are too long are noted up to where they can be, and what follows them is what then follows. */
function fitWords({ quote, position, sentence }: Note): Pick<Note, 'quote' | 'position' | 'sentence'> {
  const exact = cut(quote.exact, NOTE_LIMITS.passage);
  const left = quote.exact.slice(exact.length);
  const suffix = left === '' ? cut(quote.suffix, NOTE_LIMITS.passage) : cut(left + quote.suffix, SUFFIX_LENGTH);
  return {
    quote: { exact, prefix: cut(quote.prefix, NOTE_LIMITS.passage), suffix },
    position: position && { ...position, end: position.end - left.length },
    sentence: sentence.length > NOTE_LIMITS.passage ? exact : sentence,
  };
}

const cutName = (text: string | null): string | null => text && cut(text, NOTE_LIMITS.name);

/** The first so many UTF-16 units, no character cut in two. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const splits = (text.codePointAt(length - 1) ?? 0) > 0xffff;
  return text.slice(0, splits ? length - 1 : length);
}
