import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesToJson } from '../../../lib/core/export/notes-to-json.ts';
import { notesToJsonLd } from '../../../lib/core/export/notes-to-json-ld.ts';
import { LONGEST_NOTES_FILE, type ReadNotesResult, readNotes } from '../../../lib/core/import/read-notes.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { arbitraryNotes } from '../notes/arbitrary-note.ts';
import { sampleNote } from '../notes/sample-note.ts';

const NOW = '2026-02-01T00:00:00.000Z';
// biome-ignore lint/suspicious/noExplicitAny: what a hand changes in a file has any shape.
type Loose = Record<string, any>;

/** A file of one note, changed by hand before it is read. */
function readChanged(format: 'json' | 'json-ld', change: (note: Loose, file: Loose) => unknown): ReadNotesResult {
  const file = JSON.parse(
    (format === 'json' ? notesToJson : notesToJsonLd)([{ ...sampleNote(), remark: 'Look', tags: ['boats'] }], NOW),
  ) as Loose;
  change(format === 'json' ? file.notes[0] : file.first.items[0], file);
  return readNotes(JSON.stringify(file));
}

const bad = (path: string, why: string) => ({ ok: false, kind: 'bad-content', place: { path }, problems: [{ path, why }], count: 1 });

describe('readNotes', () => {
  it.each([
    ['JSON', notesToJson],
    ['JSON-LD', notesToJsonLd],
  ])('gives back what was exported as %s, whatever the notes hold', (_name, write) => {
    fc.assert(
      fc.property(arbitraryNotes, (notes) => {
        expect(readNotes(write(notes, NOW))).toEqual({ ok: true, notes });
      }),
    );
  });

  it('reads a file with a byte order mark', () => {
    expect(readNotes(`\ufeff${notesToJson([sampleNote()], NOW)}`)).toEqual({ ok: true, notes: [sampleNote()] });
  });

  it('reads the first format and fills in what it lacked', () => {
    const { changedAt, remark, tags, position, ...rest } = sampleNote();
    const { outlet, ...page } = rest.page;
    const { speaker, edited, ...figure } = rest.figure!;
    const old = { ...rest, page, figure, position: { start: 3, end: 12 } };
    const text = JSON.stringify({ format: 'parallax-notes', formatVersion: 1, exportedAt: NOW, notes: [old] });
    expect(readNotes(text)).toEqual({
      ok: true,
      notes: [{ ...sampleNote(), position: null, page: { ...sampleNote().page, outlet: null } }],
    });
  });

  it.each([[null], ['x'], [{}], [{ page: null }], [{ page: {}, figure: 'x'.repeat(1_000_000) }], [[]]])(
    'names what is wrong with a note of the first format: %#',
    (note) => {
      const text = JSON.stringify({ format: 'parallax-notes', formatVersion: 1, exportedAt: NOW, notes: [note] });
      expect(readNotes(text)).toMatchObject({ ok: false, kind: 'bad-content', place: { path: expect.stringMatching(/^notes\[0\]/) } });
    },
  );
});

describe('a file that is no notes file', () => {
  it.each([
    ['', 1, 1],
    ['{\n  "format": "parallax-notes",\n  "notes": [}', 3, 13],
    ['{"format": "parallax-notes"', 1, 28],
    ['<html>', 1, 1],
    ["{'format': 1}", 1, 2],
    ['{"a": 1,\r\n\r\n "b": tru}', 3, 7],
  ])('says where %j is broken', (text, line, column) => {
    expect(readNotes(text)).toEqual({ ok: false, kind: 'not-json', place: { line, column } });
  });

  it.each([
    '[]',
    'null',
    '7',
    '"parallax-notes"',
    '{}',
    '{"format": "other"}',
    '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"}',
  ])('takes %s for none of ours', (text) => {
    expect(readNotes(text)).toEqual({ ok: false, kind: 'not-ours' });
  });

  it('knows a pack', () => {
    expect(readNotes('{"formatVersion": 1, "topics": [], "claims": []}')).toEqual({ ok: false, kind: 'is-pack' });
  });

  it('is not read where it is too large', () => {
    expect(readNotes(' '.repeat(LONGEST_NOTES_FILE + 1))).toEqual({ ok: false, kind: 'too-large' });
  });

  it('is told at any depth of brackets', () => {
    expect(readNotes('['.repeat(500_000))).toMatchObject({ ok: false, kind: 'not-json' });
  });
});

describe('a format of a later program', () => {
  it.each([
    ['json', 'formatVersion'],
    ['json-ld', 'parallax:formatVersion'],
  ] as const)('is refused in %s', (format, path) => {
    expect(readChanged(format, (_note, file) => (file[path] = 3))).toEqual({
      ok: false,
      kind: 'newer-format',
      place: { path },
      version: 3,
    });
  });

  it.each([
    ['2', 'wrong-type'],
    [undefined, 'missing'],
    [0, 'bad-value'],
    [1.5, 'bad-value'],
    [null, 'wrong-type'],
  ])('is not guessed from %j', (version, why) => {
    expect(readChanged('json', (_note, file) => (file.formatVersion = version))).toEqual(bad('formatVersion', why));
    expect(readChanged('json-ld', (_note, file) => (file['parallax:formatVersion'] = version))).toEqual(bad('parallax:formatVersion', why));
  });
});

describe('a wrong value', () => {
  it.each<[string, string, (note: Loose) => unknown]>([
    ['page.url', 'bad-value', (note) => (note.page.url = 'javascript:alert(1)')],
    ['page.url', 'bad-value', (note) => (note.page.url = 'https://')],
    ['page.url', 'missing', (note) => delete note.page.url],
    ['page', 'wrong-type', (note) => (note.page = 'https://news.example')],
    ['page.title', 'too-long', (note) => (note.page.title = 'x'.repeat(1_000_000))],
    ['sentence', 'too-long', (note) => (note.sentence = 'x'.repeat(1_000_000))],
    ['remark', 'wrong-type', (note) => (note.remark = { toString: 'x' })],
    ['tags[0]', 'wrong-type', (note) => (note.tags = [7])],
    ['tags', 'wrong-type', (note) => (note.tags = 'boats')],
    ['tags', 'too-long', (note) => (note.tags = Array.from({ length: 1_001 }, (_, index) => String(index)))],
    ['id', 'bad-value', (note) => (note.id = '__proto__')],
    ['id', 'bad-value', (note) => (note.id = '')],
    ['id', 'wrong-type', (note) => (note.id = 7)],
    ['notedAt', 'bad-value', (note) => (note.notedAt = '2026-13-01T00:00:00.000Z')],
    ['notedAt', 'wrong-type', (note) => (note.notedAt = 1_700_000_000)],
    ['kind', 'bad-value', (note) => (note.kind = 'constructor')],
    ['figure.side', 'bad-value', (note) => (note.figure.side = 'us')],
    ['figure.unit', 'bad-value', (note) => (note.figure.unit = '<b>')],
    ['figure.edited', 'wrong-type', (note) => (note.figure.edited = 'no')],
    ['figure.value.min', 'wrong-type', (note) => (note.figure.value.min = '2')],
    ['figure.value.qualifier', 'bad-value', (note) => (note.figure.value.qualifier = 'perhaps')],
    ['figure', 'wrong-type', (note) => (note.figure = 'two')],
    ['position', 'bad-value', (note) => (note.position = { start: 5, end: 4 })],
    ['position.start', 'bad-value', (note) => (note.position.start = -1)],
    ['position.end', 'bad-value', (note) => (note.position.end = 1e300)],
    ['pack.version', 'missing', (note) => delete note.pack.version],
    ['quote', 'missing', (note) => delete note.quote],
  ])('at %s is refused as %s in JSON', (path, why, change) => {
    expect(readChanged('json', change)).toMatchObject({
      ...bad(`notes[0].${path}`, why),
      count: expect.any(Number),
      problems: [{ path: `notes[0].${path}`, why }],
    });
  });

  it('that is no number of JSON’s is refused', () => {
    const text = notesToJson([sampleNote()], NOW).replace('"min": 2', '"min": 1e999');
    expect(readNotes(text)).toEqual(bad('notes[0].figure.value.min', 'bad-value'));
  });

  it.each<[string, string, (annotation: Loose) => unknown]>([
    ['id', 'bad-value', (note) => (note.id = 'urn:uuid:__proto__')],
    ['id', 'wrong-type', (note) => (note.id = 'https://news.example/note')],
    ['created', 'missing', (note) => delete note.created],
    ['target.source.id', 'bad-value', (note) => (note.target.source.id = 'data:text/html,x')],
    ['target.source', 'wrong-type', (note) => (note.target.source = 'https://news.example/flood')],
    ['target.source.dcterms:title', 'wrong-type', (note) => (note.target.source['dcterms:title'] = ['a'])],
    ['target.selector', 'missing', (note) => (note.target.selector = [])],
    ['target.selector.exact', 'too-long', (note) => (note.target.selector[0].exact = 'x'.repeat(1_000_000))],
    ['body', 'wrong-type', (note) => (note.body[0].value = 7)],
    ['parallax:figure.parallax:max', 'wrong-type', (note) => (note['parallax:figure']['parallax:max'] = '2')],
    ['parallax:figure.parallax:unit', 'missing', (note) => delete note['parallax:figure']['parallax:unit']],
    ['parallax:pack.parallax:packId', 'missing', (note) => delete note['parallax:pack']['parallax:packId']],
    ['parallax:kind', 'bad-value', (note) => (note['parallax:kind'] = 'x')],
    ['parallax:sentence', 'wrong-type', (note) => (note['parallax:sentence'] = null)],
  ])('at %s is refused as %s in JSON-LD', (path, why, change) => {
    const place = `first.items[0].${path}`;
    expect(readChanged('json-ld', change)).toMatchObject({
      ok: false,
      kind: 'bad-content',
      place: { path: place },
      problems: [{ path: place, why }],
    });
  });

  it.each([
    ['notes', 'json', 'missing', (_note: Loose, file: Loose): unknown => delete file.notes],
    ['notes', 'json', 'wrong-type', (_note: Loose, file: Loose): unknown => (file.notes = {})],
    ['notes[0]', 'json', 'wrong-type', (_note: Loose, file: Loose): unknown => (file.notes = [null])],
    ['first', 'json-ld', 'missing', (_note: Loose, file: Loose): unknown => delete file.first],
    ['total', 'json-ld', 'bad-value', (_note: Loose, file: Loose): unknown => (file.total = 2)],
    ['first.items[0]', 'json-ld', 'wrong-type', (_note: Loose, file: Loose): unknown => (file.first.items = ['x'])],
  ] as const)('at %s of the %s file itself is named', (path, format, why, change) => {
    expect(readChanged(format, change)).toEqual(bad(path, why));
  });

  it('keeps all other notes out: all or nothing, the first twenty named and all counted', () => {
    const notes = Array.from(
      { length: 40 },
      (_, index): Note => ({ ...sampleNote(), id: `note-${index}`, ...(index > 4 && { remark: 7 as never }) }),
    );
    const result = readNotes(notesToJson(notes, NOW));
    expect(result).toMatchObject({ ok: false, kind: 'bad-content', count: 35, place: { path: 'notes[5].remark' } });
    expect(result).toHaveProperty('problems.length', 20);
  });

  it.each([
    ['json', 'notes[0]'],
    ['json-ld', 'first.items[0]'],
  ] as const)('is counted however many there are, in %s', (format, path) => {
    const wrong = new Array(150_000).fill(0);
    const result = readChanged(format, (_note, file) =>
      Object.assign(file, { notes: wrong, total: wrong.length, first: { items: wrong } }),
    );
    expect(result).toMatchObject({ ok: false, kind: 'bad-content', count: 150_000, place: { path } });
    expect(result).toHaveProperty('problems.length', 20);
  });

  it('among more tags than a note may have is told as one list that is too long', () => {
    const tags = new Array(150_000).fill(7);
    expect(readChanged('json', (note) => (note.tags = tags))).toEqual(bad('notes[0].tags', 'too-long'));
    expect(readChanged('json', (note) => (note.tags = tags.slice(0, 1_000)))).toMatchObject({
      count: 1_000,
      place: { path: 'notes[0].tags[0]' },
    });
  });

  it('is an id that another note of the file has', () => {
    expect(readNotes(notesToJson([sampleNote(), sampleNote()], NOW))).toEqual(bad('notes[1].id', 'twice'));
    expect(readNotes(notesToJsonLd([sampleNote(), sampleNote()], NOW))).toEqual(bad('first.items[1].id', 'twice'));
  });
});

describe('a hostile file', () => {
  it('changes no object but its own notes, and unknown fields are left out', () => {
    const text = notesToJson([sampleNote()], NOW)
      .replace(
        '"id": "note-1",',
        '"id": "note-1", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "extra": 1,',
      )
      .replace('"page": {', '"page": {"__proto__": {"polluted": true},');
    const result = readNotes(text);
    expect(result).toEqual({ ok: true, notes: [sampleNote()] });
    expect(({} as Loose).polluted).toBeUndefined();
    const [note] = result.ok ? result.notes : [];
    expect([note, note!.page].map((record) => [Object.getPrototypeOf(record), Object.hasOwn(record!, '__proto__')])).toEqual([
      [Object.prototype, false],
      [Object.prototype, false],
    ]);
  });

  it('keeps HTML as the text it is', () => {
    const remark = '<img src=x onerror=alert(1)>';
    expect(readNotes(notesToJson([{ ...sampleNote(), remark }], NOW))).toMatchObject({ ok: true, notes: [{ remark }] });
  });

  it('gives a tag once', () => {
    expect(readNotes(notesToJson([{ ...sampleNote(), tags: ['a', 'b', 'a'] }], NOW))).toMatchObject({
      ok: true,
      notes: [{ tags: ['a', 'b'] }],
    });
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('notes', 'first'), (json, field) => {
        const head = '"format": "parallax-notes", "formatVersion": 2, "parallax:formatVersion": 2, "total": 1';
        for (const text of [
          json,
          `{${head}, "notes": [${json}]}`,
          `{"@context": {"parallax": "urn:parallax:ns#"}, "parallax:formatVersion": 2, "total": 1, "first": {"items": [${json}]}, "${field}": ${json}}`,
        ])
          expect(readNotes(text).ok).toBeTypeOf('boolean');
      }),
    );
  });
});
