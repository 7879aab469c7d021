import { NotebookList } from './NotebookList.tsx';
import { NotebookStatus } from './NotebookStatus.tsx';
import type { NotebookActions, NotebookFacts } from './notebook-actions.ts';
import { useSpeech } from './translate-context.ts';

export interface NotebookProps extends NotebookFacts {
  /** Ids of the formats that can be written. */
  formats: readonly string[];
  actions: NotebookActions;
}

/** The reader's notebook: all notes, to be found, read over, set right, taken along and brought back. */
export function Notebook(props: NotebookProps) {
  const { state, actions } = props;
  const { t, language } = useSpeech();
  return (
    <main class="px-root px-nb" lang={language}>
      <header>
        <p class="px-kind">{t('extName')}</p>
        <h1>{t('nbTitle')}</h1>
      </header>
      {state.kind === 'loading' && (
        <p role="status" class="px-nb-empty">
          {t('nbLoading')}
        </p>
      )}
      {state.kind === 'failed' && <Failed why={state.why} onRetry={actions.onRetry} />}
      {state.kind === 'ready' && <NotebookList {...props} notes={state.notes} />}
      <NotebookStatus {...props} />
    </main>
  );
}

function Failed({ why, onRetry }: { why: string; onRetry(): void }) {
  const { t } = useSpeech();
  return (
    <section class="px-nb-empty" role="alert">
      <p>{t(`nbFailed_${why}`)}</p>
      <p>{t('nbStillWorks')}</p>
      <button type="button" onClick={onRetry}>
        {t('nbRetry')}
      </button>
    </section>
  );
}
