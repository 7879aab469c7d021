import type { NotebookRecords } from '../../components/notebook-actions.ts';
import { interfaceLanguage, translate } from '../../lib/browser/translate.ts';
import type { ExportFormat } from '../../lib/core/export/name-export.ts';
import type { NoteWords } from '../../lib/core/export/note-words.ts';
import { notesToCslJson } from '../../lib/core/export/notes-to-csl-json.ts';
import { notesToCsv } from '../../lib/core/export/notes-to-csv.ts';
import { notesToJson } from '../../lib/core/export/notes-to-json.ts';
import { notesToJsonLd } from '../../lib/core/export/notes-to-json-ld.ts';
import { notesToMarkdown } from '../../lib/core/export/notes-to-markdown.ts';
import { notesToRis } from '../../lib/core/export/notes-to-ris.ts';
import type { Note } from '../../lib/core/notes/note.ts';

interface Circumstances {
  exportedAt: string;
  words: NoteWords;
}

/** How each format is written, in the order in which they are offered. */
const WRITERS: Partial<Record<ExportFormat, (notes: readonly Note[], circumstances: Circumstances) => string>> = {
  json: (notes, { exportedAt }) => notesToJson(notes, exportedAt),
  jsonld: (notes, { exportedAt }) => notesToJsonLd(notes, exportedAt),
  csv: (notes) => notesToCsv(notes),
  markdown: notesToMarkdown,
  csl: notesToCslJson,
  ris: notesToRis,
};

/** Formats that the notebook offers. */
export const FORMATS = Object.keys(WRITERS) as ExportFormat[];

/** Returns notes as the text of a file; null for a format that is not offered. */
export function writeExport(format: string, notes: readonly Note[], { names, actors }: NotebookRecords): string | null {
  const name = (id: string) => names.get(id)?.shown ?? actors.find((actor) => actor.id === id)?.name ?? null;
  const words: NoteWords = { t: translate, language: interfaceLanguage().split('-')[0]!, question: name, name };
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format as ExportFormat] : undefined;
  return write?.(notes, { exportedAt: new Date().toISOString(), words }) ?? null;
}
