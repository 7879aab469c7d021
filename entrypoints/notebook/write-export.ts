import type { NotebookRecords } from '../../components/notebook-actions.ts';
import { interfaceLanguage, translate } from '../../lib/browser/translate.ts';
import type { NotedTopic } from '../../lib/core/export/build-note-plot.ts';
import type { ExportFormat } from '../../lib/core/export/name-export.ts';
import type { NoteWords } from '../../lib/core/export/note-words.ts';
import { notesToCslJson } from '../../lib/core/export/notes-to-csl-json.ts';
import { notesToCsv } from '../../lib/core/export/notes-to-csv.ts';
import { notesToJson } from '../../lib/core/export/notes-to-json.ts';
import { notesToJsonLd } from '../../lib/core/export/notes-to-json-ld.ts';
import { notesToMarkdown } from '../../lib/core/export/notes-to-markdown.ts';
import { notesToPack } from '../../lib/core/export/notes-to-pack.ts';
import { notesToReport } from '../../lib/core/export/notes-to-report.ts';
import { notesToRis } from '../../lib/core/export/notes-to-ris.ts';
import type { Note } from '../../lib/core/notes/note.ts';
import type { Actor } from '../../lib/core/pack/pack.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';

type Circumstances = { exportedAt: string; words: NoteWords; topics: NotedTopic[]; actors: Actor[] };

/** How each format is written, in the order in which they are offered. */
const WRITERS: Record<ExportFormat, (notes: readonly Note[], circumstances: Circumstances) => string> = {
  json: (notes, { exportedAt }) => notesToJson(notes, exportedAt),
  jsonld: (notes, { exportedAt }) => notesToJsonLd(notes, exportedAt),
  csv: (notes) => notesToCsv(notes),
  markdown: notesToMarkdown,
  csl: notesToCslJson,
  ris: notesToRis,
  report: notesToReport,
  pack: (notes, { exportedAt, topics, actors }) => notesToPack(notes, { exportedAt, topics: topics.map(({ record }) => record), actors }),
};

/** Formats that the notebook offers. */
export const FORMATS = Object.keys(WRITERS) as ExportFormat[];

/** Formats that cannot be written without the record. */
const FROM_RECORD: readonly string[] = ['report', 'pack'];

/** Returns notes as the text of a file; null for a format that is not offered. Rejects where the record is needed and does not answer. */
export async function writeExport(
  format: string,
  notes: readonly Note[],
  { names, actors: known }: NotebookRecords,
): Promise<string | null> {
  if (!Object.hasOwn(WRITERS, format)) return null;
  const name = (id: string) => names.get(id)?.shown ?? known.find((actor) => actor.id === id)?.name ?? null;
  const words: NoteWords = { t: translate, language: interfaceLanguage().split('-')[0]!, question: name, name };
  const record = FROM_RECORD.includes(format) ? await askRecord(notes) : { topics: [], actors: [] };
  return WRITERS[format as ExportFormat](notes, { exportedAt: new Date().toISOString(), words, ...record });
}

function askRecord(notes: readonly Note[]) {
  const topics = new Set(notes.flatMap(({ topic }) => topic ?? []));
  const actors = new Set(notes.flatMap(({ figure }) => figure?.claimedBy ?? []));
  return sendMessage('recordsOfNotes', { topics: [...topics], actors: [...actors] });
}
