import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesToCslJson } from '../../../lib/core/export/notes-to-csl-json.ts';
import { notesToRis } from '../../../lib/core/export/notes-to-ris.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { arbitraryNotes } from '../notes/arbitrary-note.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { sampleWords } from './sample-words.ts';

const note = (change: Partial<Note> = {}): Note => ({ ...sampleNote(), ...change });
const ofPage = (change: Partial<Note['page']>) => note({ page: { ...sampleNote().page, ...change } });
const csl = (...notes: Note[]) => notesToCslJson(notes, { words: sampleWords });
const ris = (...notes: Note[]) => notesToRis(notes, { words: sampleWords });
const cite = (text: string) => new Cite(text, { generateGraph: false }).data;

const TOLD =
  'The harbour says [two boats] sank. | Figure: 2 vehicles lost | Said by: the harbour | Question: How many boats sank? | Remark: Look again | Tags: boats, harbour | Claim: paper-1 | Pack: small 1.0.0 | Noted: 2026-01-02 03:04 UTC';
const told = note({ claim: 'paper-1', remark: 'Look\nagain', tags: ['boats', 'harbour'] });

describe('notesToCslJson', () => {
  it('is read by citation-js as one web page with its notes', () => {
    expect(cite(csl(told))).toEqual([
      {
        id: 'https://news.example/flood',
        type: 'webpage',
        title: 'The flood',
        'container-title': 'News',
        URL: 'https://news.example/flood',
        language: 'en',
        issued: { 'date-parts': [[2020, 9, 28]] },
        accessed: { 'date-parts': [[2026, 1, 2]] },
        keyword: 'boats, harbour',
        note: `– ${TOLD}`,
      },
    ]);
  });

  it('gives one item a page, with a line a note', () => {
    const items = cite(
      csl(note({ id: 'a' }), ofPage({ url: 'https://news.example/other' }), note({ id: 'b', notedAt: '2026-01-05T00:00:00.000Z' })),
    );
    expect(items.map(({ URL }) => URL)).toEqual(['https://news.example/flood', 'https://news.example/other']);
    expect((items[0]!.note as string).split('\n')).toHaveLength(2);
    expect(items[0]!.accessed).toEqual({ 'date-parts': [[2026, 1, 5]] });
  });

  it.each([
    ['2020', [[2020]]],
    ['2020-09', [[2020, 9]]],
    [
      '2020-09-27/2020-09-29',
      [
        [2020, 9, 27],
        [2020, 9, 29],
      ],
    ],
  ])('tells the date %s to its precision', (date, parts) => {
    expect(cite(csl(ofPage({ date })))[0]!.issued).toEqual({ 'date-parts': parts });
  });

  it.each([null, 'yesterday', '', '1/2/3'])('gives no date for %j', (date) => {
    expect(cite(csl(ofPage({ date })))[0]).not.toHaveProperty('issued');
  });

  it('names a page without a title by its address', () => {
    expect(cite(csl(ofPage({ title: ' ' })))[0]!.title).toBe('https://news.example/flood');
  });

  it('keeps any text of a note from being read as a field of the item', () => {
    const { note: text } = cite(csl(note({ remark: 'type: book\nDOI: 10.1/x' })))[0]!;
    expect((text as string).split('\n').filter((line) => /^[A-Za-z-]+:/.test(line))).toEqual([]);
  });
});

describe('notesToRis', () => {
  // T2 and Y2 are what Zotero reads for a web page; citation-js looks for neither there.
  it('is read by citation-js as one web page with its notes', () => {
    const [item] = cite(ris(told));
    expect(item).toMatchObject({
      type: 'webpage',
      title: 'The flood',
      URL: 'https://news.example/flood',
      language: 'en',
      issued: { 'date-parts': [[2020, 9, 28]] },
      note: TOLD,
    });
    expect(item!.keyword).toContain('boats');
    expect(item!.keyword).toContain('harbour');
  });

  it('has the lines that a reference manager asks for, ended by CR LF', () => {
    expect(ris(told).split('\r\n')).toEqual([
      'TY  - ELEC',
      'TI  - The flood',
      'T2  - News',
      'UR  - https://news.example/flood',
      'LA  - en',
      'PY  - 2020',
      'DA  - 2020/09/28/',
      'Y2  - 2026/01/02/',
      'KW  - boats',
      'KW  - harbour',
      `N1  - ${TOLD}`,
      'ER  - ',
      '',
    ]);
  });

  it.each([
    ['2020', ['PY  - 2020', 'DA  - 2020///']],
    ['2020-09', ['PY  - 2020', 'DA  - 2020/09//']],
    ['2020-09-27/2020-09-29', ['PY  - 2020', 'DA  - 2020/09/27/']],
    ['yesterday', []],
    [null, []],
  ])('tells the date %s to its precision', (date, lines) => {
    expect(
      ris(ofPage({ date }))
        .split('\r\n')
        .filter((line) => /^(?:PY|DA)/.test(line)),
    ).toEqual(lines);
  });

  it('lets no text begin a line, a field or a record', () => {
    fc.assert(
      fc.property(arbitraryNotes, (notes) => {
        const lines = ris(...notes).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
        const pages = new Set(notes.map(({ page }) => page.url)).size;
        expect(lines.filter((line) => line !== '' && !/^(?:TY|TI|T2|UR|LA|PY|DA|Y2|KW|N1|ER) {2}- /.test(line))).toEqual([]);
        expect(['TY', 'TI', 'UR', 'ER'].map((tag) => lines.filter((line) => line.startsWith(`${tag}  - `)).length)).toEqual([
          pages,
          pages,
          pages,
          pages,
        ]);
        expect(lines.filter((line) => line.startsWith('N1  - '))).toHaveLength(notes.length);
        expect(lines.filter((line) => line.indexOf('  - ', 4) > 0)).toEqual([]);
      }),
    );
  });

  it('gives nothing where there are no notes', () => {
    expect(ris()).toBe('');
    expect(JSON.parse(csl())).toEqual([]);
  });
});
