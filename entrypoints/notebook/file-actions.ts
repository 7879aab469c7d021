import type { NotebookActions, Notice } from '../../components/notebook-actions.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { type ExportFormat, nameExport } from '../../lib/core/export/name-export.ts';
import { importFile } from './import-file.ts';
import type { NotebookSession } from './notebook-session.ts';
import { writeExport } from './write-export.ts';

type FileActions = Pick<NotebookActions, 'onExport' | 'onSaveImage' | 'onImport' | 'onCancelImport'>;

/** What the notebook does with files. */
export function fileActions(session: NotebookSession): FileActions {
  let stop: AbortController | null = null;

  const take = async (file: File) => {
    const own = new AbortController();
    stop = own;
    const tell = (done: number, total: number) => session.change({ importing: { file: file.name, done, total } });
    // Told where the import fails in a way it has no answer for.
    let notice: Notice = { key: 'nbImport_unknown' };
    session.change({ notice: null });
    tell(0, 0);
    try {
      notice = await importFile(session.database, file, { signal: own.signal, onProgress: tell });
      // What is told of must be there to be seen.
      await session.refresh();
    } finally {
      session.change({ importing: null, notice });
    }
  };

  return {
    onExport: async (format, notes, all) => {
      const text = await writeExport(format, notes, session.facts.records).catch(() => null);
      if (text === null) return session.change({ notice: { key: 'exportFailed' } });
      saveFile({ ...nameExport(format as ExportFormat, localTime()), text });
      session.change({ notice: { key: 'exportSaved' }, ...(all && { remind: false }) });
      // Only these come back as they were.
      if (all && (format === 'json' || format === 'jsonld')) await changeSettings({ notesAtExport: notes.length });
    },
    onSaveImage: ({ name, text }) =>
      saveFile({ name: `${localTime().slice(0, 10)}-parallax-${name.replace(/[^\w-]+/g, '-')}.svg`, type: 'image/svg+xml', text }),
    onImport: (file) => {
      if (!session.facts.importing) void take(file);
    },
    onCancelImport: () => stop?.abort(),
  };
}

/** Date and time on the reader's own clock, written as ISO does: what files are named by. */
function localTime(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
}
