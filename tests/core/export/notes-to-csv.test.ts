import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { neutraliseCell, notesToCsv } from '../../../lib/core/export/notes-to-csv.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { sampleNote } from '../notes/sample-note.ts';

const read = (csv: string) => Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true });
const note = (change: Partial<Note>): Note => ({ ...sampleNote(), ...change });
const withTitle = (title: string) => note({ page: { ...sampleNote().page, title } });

describe('notesToCsv', () => {
  it('begins with a byte order mark and a header, and ends every line with CR LF', () => {
    const csv = notesToCsv([sampleNote()]);
    expect(csv.startsWith('\ufeffnoted_at,changed_at,page_title,page_url,outlet,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('gives the header alone where there are no notes', () => {
    expect(notesToCsv([]).split('\r\n')).toEqual([expect.stringContaining('note_id'), '']);
  });

  it('fills every column of a figure', () => {
    expect(read(notesToCsv([sampleNote()])).data).toEqual([
      {
        noted_at: '2026-01-02T03:04:05.678Z',
        changed_at: '2026-01-02T03:04:05.678Z',
        page_title: 'The flood',
        page_url: 'https://news.example/flood',
        outlet: 'News',
        page_date: '2020-09-28',
        page_language: 'en',
        kind: 'figure',
        text_before: 'The harbour says ',
        marked_words: 'two boats',
        text_after: ' sank.',
        sentence: 'The harbour says two boats sank.',
        position_start: '17',
        position_end: '26',
        concept: '',
        value_min: '2',
        value_max: '2',
        qualifier: 'exact',
        unit: 'vehicles_lost',
        side: '',
        claimed_by: 'actor:harbour',
        speaker: '',
        figure_edited: 'no',
        topic: 'boats',
        claim: '',
        pack: 'small',
        pack_version: '1.0.0',
        remark: '',
        tags: '',
        note_id: 'note-1',
      },
    ]);
  });

  it('runs nothing that a reader or a page wrote into outlet, remark, tags or speaker', () => {
    const figure = { ...sampleNote().figure!, speaker: '@SUM(A1)' };
    const page = { ...sampleNote().page, outlet: '-cmd' };
    const csv = notesToCsv([note({ page, figure, remark: '=1+1', tags: ['+cmd', 'boats'] })]);
    expect(read(csv).data[0]).toMatchObject({ outlet: "'-cmd", speaker: "'@SUM(A1)", remark: "'=1+1", tags: "'+cmd; boats" });
  });

  it('keeps numbers of a reader as numbers', () => {
    const figure = { ...sampleNote().figure!, value: { min: -3, max: 1.5, qualifier: 'exact' as const } };
    expect(read(notesToCsv([note({ figure, remark: '-5' })])).data[0]).toMatchObject({ value_min: '-3', value_max: '1.5', remark: '-5' });
  });

  it('says in a column which figures the reader set right', () => {
    const figure = { ...sampleNote().figure!, edited: true, speaker: 'The mayor' };
    expect(read(notesToCsv([note({ figure })])).data[0]).toMatchObject({ figure_edited: 'yes', speaker: 'The mayor' });
  });

  it('leaves the columns of a figure empty for a name', () => {
    const [row] = read(notesToCsv([note({ kind: 'place', concept: 'place:riverton', figure: null, topic: null })])).data;
    expect(row).toMatchObject({ kind: 'place', concept: 'place:riverton', value_min: '', unit: '', topic: '' });
  });

  it('keeps a value of 0 apart from none', () => {
    const figure = { ...sampleNote().figure!, value: { min: 0, max: null, qualifier: 'at_least' as const } };
    expect(read(notesToCsv([note({ figure })])).data[0]).toMatchObject({ value_min: '0', value_max: '' });
  });

  it('puts the oldest first and leaves the list as it was', () => {
    const notes = ['03', '01', '02'].map((day) => note({ id: day, notedAt: `2026-01-${day}T00:00:00.000Z` }));
    expect(read(notesToCsv(notes)).data.map((row) => row.note_id)).toEqual(['01', '02', '03']);
    expect(notes.map(({ id }) => id)).toEqual(['03', '01', '02']);
  });

  it.each(['say "two", or more', 'one\r\ntwo', 'one\ntwo', ' spaces ', ';tab\there', 'Ստեփանակերտ, Xankəndi'])('keeps %j', (title) => {
    expect(read(notesToCsv([withTitle(title)])).data[0]?.page_title).toBe(title);
  });

  it('reads back as the notes that went in, neutralised cells with their apostrophe', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", '1', '.'), fc.string()) });
    fc.assert(
      fc.property(fc.array(fc.record({ title: text, sentence: text }), { maxLength: 5 }), (texts) => {
        const notes = texts.map(({ title, sentence }) => ({ ...withTitle(title), sentence }));
        const { data, errors } = read(notesToCsv(notes));
        expect(errors).toEqual([]);
        expect(data.map((row) => [row.page_title, row.sentence])).toEqual(
          texts.map(({ title, sentence }) => [neutraliseCell(title), neutraliseCell(sentence)]),
        );
      }),
    );
  });
});

describe('neutraliseCell', () => {
  it.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＠x', '=', '-', '+1+1', '-2 boats', '+', '-1.2.3', '=5'])(
    'neutralises %j',
    (cell) => {
      expect(neutraliseCell(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['-5', '+7', '-1.5', '-1,5', '12', 'two = 2', ' =1', "'=1", '', 'a@b', '−3'])('leaves %j as it is', (cell) => {
    expect(neutraliseCell(cell)).toBe(cell);
  });

  it('writes nothing for null and a number as it is', () => {
    expect([neutraliseCell(null), neutraliseCell(0), neutraliseCell(-3.5)]).toEqual(['', '0', '-3.5']);
  });

  it('never gives a cell that begins a formula and is no number', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝'), (rest, start) => {
        const cell = neutraliseCell(start + rest);
        expect(/^[=+\-@\t\r]/.test(cell) && !/^[+-]\d+([.,]\d+)?$/.test(cell)).toBe(false);
      }),
    );
  });
});
