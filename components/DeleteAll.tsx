import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import { useSpeech } from './translate-context.ts';

interface DeleteAllProps {
  count: number;
  onExport(): void;
  onDelete(): void;
}

/** Deletes all notes once it was asked and answered; the export is offered with the question. */
export function DeleteAll({ count, onExport, onDelete }: DeleteAllProps) {
  const { t, language } = useSpeech();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), [asking]);
  if (!asking)
    return (
      <button type="button" class="px-quiet" onClick={() => setAsking(true)}>
        {t('deleteNotes')}
      </button>
    );
  return (
    <div class="px-nb-question" role="alertdialog" aria-labelledby="px-nb-delete">
      <p id="px-nb-delete">{translateCount(t, 'nbDeleteAllAsk', { count, language })}</p>
      <button type="button" onClick={onExport}>
        {t('nbExportFirst')}
      </button>
      <button
        type="button"
        onClick={() => {
          setAsking(false);
          onDelete();
        }}
      >
        {t('deleteNotesYes')}
      </button>
      <button type="button" ref={keep} onClick={() => setAsking(false)}>
        {t('deleteNotesNo')}
      </button>
    </div>
  );
}
