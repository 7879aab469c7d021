import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesToJson } from '../../../lib/core/export/notes-to-json.ts';
import { notesToJsonLd } from '../../../lib/core/export/notes-to-json-ld.ts';
import { NOTE_LIMITS } from '../../../lib/core/import/note-schema.ts';
import { readNotes } from '../../../lib/core/import/read-notes.ts';
import { fitNote } from '../../../lib/core/notes/fit-note.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { arbitraryNote } from './arbitrary-note.ts';
import { sampleNote } from './sample-note.ts';

const NOW = '2026-02-01T00:00:00.000Z';
const long = (length: number) => 'a'.repeat(length);
const fitted = (change: Partial<Note>) => fitNote({ ...sampleNote(), ...change });

describe('fitNote', () => {
  it('leaves a note alone that a file can hold', () => {
    fc.assert(
      fc.property(arbitraryNote, (note) => {
        expect(fitNote(note)).toEqual(note);
      }),
    );
  });

  it('cuts texts so that the note comes back from every file', () => {
    const { quote, page, figure } = sampleNote();
    const note = fitted({
      quote: { ...quote, exact: long(NOTE_LIMITS.passage + 10) },
      position: { start: 5, end: NOTE_LIMITS.passage + 15 },
      sentence: long(NOTE_LIMITS.passage + 10),
      page: { ...page, title: long(NOTE_LIMITS.page + 1), outlet: long(NOTE_LIMITS.name + 1) },
      figure: { ...figure!, speaker: long(NOTE_LIMITS.name + 1) },
      remark: long(NOTE_LIMITS.passage + 1),
      tags: Array.from({ length: NOTE_LIMITS.tags + 1 }, (_, i) => String(i)),
    })!;
    expect(note.position).toEqual({ start: 5, end: NOTE_LIMITS.passage + 5 });
    expect(note.quote.suffix).toBe(`${long(10)} sank.`);
    expect(note.sentence).toBe(note.quote.exact);
    for (const write of [notesToJson, notesToJsonLd]) expect(readNotes(write([note], NOW))).toEqual({ ok: true, notes: [note] });
  });

  it('cuts no character in two', () => {
    const note = fitted({ remark: `${long(NOTE_LIMITS.passage - 1)}\u{1f6f6}` });
    expect(note!.remark).toBe(long(NOTE_LIMITS.passage - 1));
  });

  it('lets go of what no note has', () => {
    expect(fitNote({ ...sampleNote(), extra: long(10) } as Note)).toEqual(sampleNote());
  });

  it('keeps a claim of a source without an address, and nothing else that is no web page', () => {
    const at = (url: string) => fitted({ page: { ...sampleNote().page, url } });
    expect(at('urn:parallax:source:003')).not.toBeNull();
    for (const url of [
      'about:srcdoc',
      'javascript:alert(1)',
      'file:///etc/hosts',
      'urn:isbn:1',
      'news',
      '',
      `https://news.example/${long(100_000)}`,
    ])
      expect(at(url), url.slice(0, 40)).toBeNull();
  });

  it('refuses what a page could only have made up', () => {
    const { figure } = sampleNote();
    expect(fitted({ figure: { ...figure!, unit: '=1+1' } })).toBeNull();
    expect(fitted({ figure: { ...figure!, side: 'theirs' as never } })).toBeNull();
    expect(fitted({ topic: long(NOTE_LIMITS.name + 1) })).toBeNull();
    expect(fitted({ position: { start: 5, end: 2 } })).toBeNull();
  });
});
