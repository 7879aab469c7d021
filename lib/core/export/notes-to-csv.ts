import type { Note } from '../notes/note.ts';
import { orderNotes } from './order-notes.ts';

/** Columns in order, each with how a note fills it. Null becomes an empty cell. */
const COLUMNS: [string, (note: Note) => string | number | null][] = [
  ['noted_at', (note) => note.notedAt],
  ['changed_at', (note) => note.changedAt],
  ['page_title', (note) => note.page.title],
  ['page_url', (note) => note.page.url],
  ['outlet', (note) => note.page.outlet],
  ['page_date', (note) => note.page.date],
  ['page_language', (note) => note.page.language],
  ['kind', (note) => note.kind],
  ['text_before', (note) => note.quote.prefix],
  ['marked_words', (note) => note.quote.exact],
  ['text_after', (note) => note.quote.suffix],
  ['sentence', (note) => note.sentence],
  ['position_start', (note) => note.position?.start ?? null],
  ['position_end', (note) => note.position?.end ?? null],
  ['concept', (note) => note.concept],
  ['value_min', (note) => note.figure?.value.min ?? null],
  ['value_max', (note) => note.figure?.value.max ?? null],
  ['qualifier', (note) => note.figure?.value.qualifier ?? null],
  ['unit', (note) => note.figure?.unit ?? null],
  ['side', (note) => note.figure?.side ?? null],
  ['claimed_by', (note) => note.figure?.claimedBy ?? null],
  ['speaker', (note) => note.figure?.speaker ?? null],
  ['figure_edited', (note) => (note.figure ? (note.figure.edited ? 'yes' : 'no') : null)],
  ['topic', (note) => note.topic],
  ['claim', (note) => note.claim],
  ['pack', (note) => note.pack.id],
  ['pack_version', (note) => note.pack.version],
  ['remark', (note) => note.remark],
  ['tags', (note) => note.tags.join('; ')],
  ['note_id', (note) => note.id],
];

/** Returns notes as RFC 4180 CSV with a header line, oldest first. Begins with a byte order mark: spreadsheets then read UTF-8. */
export function notesToCsv(notes: readonly Note[]): string {
  const rows = orderNotes(notes).map((note) => COLUMNS.map(([, cell]) => neutraliseCell(cell(note))));
  return `\ufeff${[COLUMNS.map(([name]) => name), ...rows].map(toLine).join('')}`;
}

/*
 * Written here, and read back by papaparse in the tests: the CSV libraries at hand carry code that fetches files or makes functions,
 * which no built file of ours may hold.
 */
function toLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

/**
 * Returns a cell that no spreadsheet runs as a formula: text that begins with = + - @ (of full width too), tab or a line break gets an
 * apostrophe before it, unless all of it is a number (OWASP, CSV Injection).
 */
export function neutraliseCell(cell: string | number | null): string {
  const text = cell === null ? '' : String(cell);
  if (!/^[=+\-@＝＋－＠\t\r\n]/.test(text) || /^[+-]?\d+([.,]\d+)?$/.test(text)) return text;
  return `'${text}`;
}
