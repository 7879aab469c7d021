import { useEffect, useRef } from 'preact/hooks';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import type { ImportState, NotebookActions, NotebookFacts, Notice } from './notebook-actions.ts';
import { type Speech, useSpeech } from './translate-context.ts';

type StatusProps = Pick<NotebookFacts, 'deleted' | 'importing' | 'notice'> & { actions: NotebookActions };

/** How the last action went, what can still be undone, and how far an import has come: at the foot of the window, and announced. */
export function NotebookStatus({ deleted, importing, notice, actions }: StatusProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const undo = useRef<HTMLButtonElement>(null);
  // The button that deleted is gone with its note: the keyboard goes on from here.
  useEffect(() => undo.current?.focus({ preventScroll: true }), [deleted]);
  return (
    <div class="px-nb-status">
      {importing && <Progress importing={importing} onCancel={actions.onCancelImport} />}
      <div class={notice ? 'px-nb-said' : undefined}>
        <span role="status">{notice && tell(notice, speech)}</span>
        {notice && (
          <button type="button" class="px-quiet" aria-label={t('nbDismissNotice')} onClick={actions.onDismissNotice}>
            {t('nbDismiss')}
          </button>
        )}
      </div>
      {deleted && (
        <section class="px-nb-undo" aria-label={t('nbUndoBar')}>
          <span role="status">{translateCount(t, 'nbDeleted', { count: deleted.count, language })}</span>
          <button type="button" ref={undo} onClick={actions.onUndo}>
            {t('nbUndo')}
          </button>
          <button type="button" class="px-quiet" onClick={actions.onDismissUndo}>
            {t('nbDismiss')}
          </button>
        </section>
      )}
    </div>
  );
}

function tell({ key, values = [], count }: Notice, { t, language }: Speech): string {
  return count === undefined ? t(key, values) : translateCount(t, key, { count, language, further: values });
}

function Progress({ importing: { file, done, total }, onCancel }: { importing: ImportState; onCancel(): void }) {
  const { t } = useSpeech();
  return (
    <div class="px-nb-undo">
      <label>
        {t('nbImporting', [file])}
        <progress max={total || 1} value={total === 0 ? undefined : done} />
      </label>
      <button type="button" onClick={onCancel}>
        {t('nbCancel')}
      </button>
    </div>
  );
}
