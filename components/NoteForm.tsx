import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { findNotePassage } from '../lib/core/export/note-passage.ts';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import { fillDraft, startForm } from '../lib/core/notes/fill-draft.ts';
import type { NoteDraft } from '../lib/core/notes/note.ts';
import type { PassageReply } from '../lib/core/reading.ts';
import { FigureFields } from './FigureFields.tsx';
import { useSpeech } from './translate-context.ts';

export interface NoteFormProps extends PassageReply {
  /** Keeps the passage; answers with the key of the message that tells how it went. */
  onKeep(draft: NoteDraft): Promise<string>;
  onClose(): void;
}

/** What comes of keeping: nothing yet, a problem, or an end. Each but the first is told by a message. */
type Outcome = { state: 'open' } | { state: 'keeping' } | { state: 'problem' | 'done'; key: string; date?: string };

const DONE: ReadonlySet<string> = new Set(['noteSaved', 'noteKnown']);

/** A selection with what was read in it, for the reader to set right and to keep. A labelled non-modal dialog. */
export function NoteForm({ draft, claimant, notedAt, onKeep, onClose }: NoteFormProps) {
  const { t, language } = useSpeech();
  const id = useId();
  const actors = draft.figure?.claimedBy && claimant ? [{ id: draft.figure.claimedBy, name: claimant }] : [];
  const [form, setForm] = useState(() => startForm(draft, actors));
  const [outcome, setOutcome] = useState<Outcome>(notedAt ? { state: 'done', key: 'formNotedOn', date: notedAt } : { state: 'open' });
  const isDone = outcome.state === 'done';
  const closer = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: focus must not be lost with it.
  useEffect(() => {
    if (!isDone) return;
    if (!notedAt) closer.current?.focus();
    // Nothing typed can be lost any more: a press on the page closes, as it closes cards.
    const onPress = ({ target }: Event) => (target as Element | null)?.localName !== 'parallax-root' && onClose();
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [isDone]);

  const keep = async () => {
    if (outcome.state === 'keeping') return;
    const filled = fillDraft(draft, form, actors);
    if (!filled) return setOutcome({ state: 'problem', key: 'nbNumberWrong' });
    setOutcome({ state: 'keeping' });
    const key = await onKeep(filled);
    setOutcome({ state: DONE.has(key) ? 'done' : 'problem', key: key === 'noteKnown' ? 'formKnown' : key });
  };

  return (
    <section class="px-root px-card px-form" role="dialog" aria-labelledby={`${id}h`} lang={language} tabIndex={-1}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <header class="px-head">
          <h2 id={`${id}h`}>{t('formTitle')}</h2>
        </header>
        <div class="px-body">
          <Passage draft={draft} />
          {!isDone && form.figure && (
            <fieldset class="px-form-figure">
              <legend>{t(draft.figure ? 'nbFigure' : 'formNoFigure')}</legend>
              <FigureFields form={form.figure} onChange={(figure) => setForm({ ...form, figure })} actors={actors} />
            </fieldset>
          )}
          {!isDone && (
            <>
              <label>
                {t('nbRemark')}
                <textarea rows={2} value={form.remark} onInput={(event) => setForm({ ...form, remark: event.currentTarget.value })} />
              </label>
              <label>
                {t('nbTagsHint')}
                <input type="text" value={form.tags} onInput={(event) => setForm({ ...form, tags: event.currentTarget.value })} />
              </label>
            </>
          )}
        </div>
        <footer class="px-foot">
          <p class="px-notice" role="status">
            {'key' in outcome && t(outcome.key, outcome.date ? [formatDate(outcome.date.slice(0, 10), language)] : [])}
          </p>
          <div class="px-buttons">
            {!isDone && (
              <button type="submit" class="px-primary">
                {t('formKeep')}
              </button>
            )}
            <button type="button" ref={closer} onClick={onClose}>
              {t(isDone ? 'close' : 'nbCancel')}
            </button>
          </div>
        </footer>
      </form>
    </section>
  );
}

/** The noted words within their sentence, in the language of their page. */
function Passage({ draft }: { draft: NoteDraft }) {
  const { before, words, after } = findNotePassage(draft);
  return (
    <blockquote class="px-form-passage px-quote" lang={draft.page.language ?? undefined} dir="auto">
      {before}
      <mark>{words}</mark>
      {after}
    </blockquote>
  );
}
