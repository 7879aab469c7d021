import type { Note } from '../notes/note.ts';
import type { NoteWords } from './note-words.ts';
import { tellPage } from './note-words.ts';
import { datePartsOf, tagsOf, tellOnOneLine, toOneLine } from './notes-to-csl-json.ts';
import { groupByPage } from './order-notes.ts';

/**
 * Returns notes as RIS for a reference manager: one ELEC (web page) for every page, one N1 a note. Lines end with CR LF; every value stands on
 * one line, so that no text of a page begins a tag or a record.
 */
export function notesToRis(notes: readonly Note[], { words }: { words: NoteWords }): string {
  return groupByPage(notes)
    .map(({ page, notes: own }) => writeRecord(page, own, words))
    .join('\r\n');
}

function writeRecord(page: Note['page'], notes: readonly Note[], words: NoteWords): string {
  const issued = (page.date ?? '').split('/')[0]!;
  const year = datePartsOf(issued)?.[0];
  const lines: [string, string | null][] = [
    ['TY', 'ELEC'],
    ['TI', tellPage(page)],
    ['T2', page.outlet],
    ['UR', page.url],
    ['LA', page.language],
    ['PY', year === undefined ? null : issued.slice(0, 4)],
    ['DA', year === undefined ? null : risDate(issued)],
    ['Y2', risDate(notes.at(-1)!.notedAt.slice(0, 10))],
    ...tagsOf(notes).map((tag): [string, string] => ['KW', tag]),
    ...notes.map((note): [string, string] => ['N1', tellOnOneLine(note, words)]),
  ];
  const written = lines.flatMap(([tag, text]) => (text && toOneLine(text) ? `${tag}  - ${toOneLine(text)}\r\n` : []));
  return `${written.join('')}ER  - \r\n`;
}

/** YYYY/MM/DD/, parts that are not known left empty. */
function risDate(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
