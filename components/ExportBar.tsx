import { useState } from 'preact/hooks';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import type { Note } from '../lib/core/notes/note.ts';
import type { NotebookActions } from './notebook-actions.ts';
import { useSpeech } from './translate-context.ts';

interface ExportBarProps {
  /** Ids of the formats that can be written. */
  formats: readonly string[];
  notes: readonly Note[];
  selected: readonly Note[];
  remind: boolean;
  actions: Pick<NotebookActions, 'onExport' | 'onImport'>;
}

/** Taking notes along, all or the selected ones, and bringing a file of them back. */
export function ExportBar({ formats, notes, selected, remind, actions }: ExportBarProps) {
  const { t, language } = useSpeech();
  const [format, setFormat] = useState('json');
  const some = selected.length > 0;
  const count = some ? selected.length : notes.length;
  const save = () => actions.onExport(format, some ? selected : notes, !some || selected.length === notes.length);
  return (
    <section class="px-nb-export" aria-label={t('nbExport')}>
      {remind && (
        <p class="px-nb-reminder" role="note">
          {t('nbReminder')}
        </p>
      )}
      <select aria-label={t('nbFormat')} value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
        {formats.map((each) => (
          <option key={each} value={each}>
            {t(`nbFormat_${each}`)}
          </option>
        ))}
      </select>
      <button type="button" disabled={count === 0} onClick={save}>
        {translateCount(t, some ? 'nbExportSelected' : 'nbExportAll', { count, language })}
      </button>
      <label class="px-nb-import">
        {t('nbImport')}
        <input
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
            if (file) actions.onImport(file);
          }}
        />
      </label>
      <a href="/packs.html">{t('packsTitle')}…</a>
    </section>
  );
}
