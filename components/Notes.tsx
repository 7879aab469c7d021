import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import type { PopupActions } from './Popup.tsx';
import { type Speech, useSpeech } from './translate-context.ts';

interface NotesProps {
  /** Null while it is not known. */
  notes: number | null;
  /** Whether to remind of an export. */
  remind: boolean;
  actions: PopupActions;
}

/** How many notes there are, their export, and their deletion, which asks once and offers the export first. */
export function Notes({ notes, remind, actions }: NotesProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [asking, setAsking] = useState(false);
  const empty = notes === null || notes === 0;
  return (
    <section class="px-group px-notes">
      <h2>{notesTitle(notes, speech)}</h2>
      <button type="button" onClick={actions.onOpenNotebook}>
        {t('nbOpen')}
      </button>
      {actions.onOpenPanel && (
        <button type="button" onClick={actions.onOpenPanel}>
          {t('openPanel')}
        </button>
      )}
      {remind && <p class="px-reminder">{t('nbReminder')}</p>}
      <span class="px-export">{t('exportAs')}</span>
      <button type="button" aria-label={t('exportJson')} disabled={empty} onClick={() => actions.onExport('json')}>
        JSON
      </button>
      <button type="button" aria-label={t('exportCsv')} disabled={empty} onClick={() => actions.onExport('csv')}>
        CSV
      </button>
      {!empty && !asking && (
        <button type="button" class="px-quiet" onClick={() => setAsking(true)}>
          {t('deleteNotes')}
        </button>
      )}
      {!empty && asking && <Question count={notes} actions={actions} onAnswer={() => setAsking(false)} />}
    </section>
  );
}

function Question({ count, actions, onAnswer }: { count: number; actions: PopupActions; onAnswer(): void }) {
  const { t, language } = useSpeech();
  const keep = useRef<HTMLButtonElement>(null);
  // Once, to the answer that loses nothing: the popup is drawn anew every second.
  useLayoutEffect(() => keep.current?.focus(), []);
  const deleteAll = () => {
    onAnswer();
    actions.onDeleteNotes();
  };
  return (
    <div class="px-question" role="alertdialog" aria-labelledby="px-delete">
      <p id="px-delete">{translateCount(t, 'deleteNotesAsk', { count, language })}</p>
      <button type="button" onClick={deleteAll}>
        {t('deleteNotesYes')}
      </button>
      <button type="button" ref={keep} onClick={onAnswer}>
        {t('deleteNotesNo')}
      </button>
    </div>
  );
}

function notesTitle(notes: number | null, { t, language }: Speech): string {
  return notes === null ? t('notesUnknown') : translateCount(t, 'notedClaims', { count: notes, language });
}
