import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../lib/core/notes/note.ts';
import { claimantOf, tellNotedFigure } from './NoteRow.tsx';
import type { NotebookRecords, NoteEdit } from './notebook-actions.ts';
import { type Speech, useSpeech } from './translate-context.ts';

interface NoteConflictProps {
  mine: NoteEdit;
  theirs: Note;
  records: NotebookRecords;
  onMine(): void;
  onTheirs(): void;
  /** Key of what went wrong, null where nothing did. */
  problem: string | null;
}

/** Two versions of a note side by side: nothing is overwritten before the reader has chosen. */
export function NoteConflict({ mine, theirs, records, onMine, onTheirs, problem }: NoteConflictProps) {
  const { t } = useSpeech();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <section class="px-nb-editor" role="alertdialog" aria-label={t('nbConflict')}>
      <p>{t('nbConflict')}</p>
      <div class="px-nb-versions">
        <Version heading={t('nbTheirs')} edit={theirs} records={records} />
        <Version heading={t('nbMine')} edit={mine} records={records} />
      </div>
      {problem && (
        <p class="px-nb-problem" role="alert">
          {t(problem)}
        </p>
      )}
      <div class="px-nb-buttons">
        <button type="button" ref={first} onClick={onTheirs}>
          {t('nbKeepTheirs')}
        </button>
        <button type="button" onClick={onMine}>
          {t('nbKeepMine')}
        </button>
      </div>
    </section>
  );
}

function Version({ heading, edit, records }: { heading: string; edit: NoteEdit; records: NotebookRecords }) {
  const speech = useSpeech();
  return (
    <div>
      <h3>{heading}</h3>
      <dl>
        {linesOf(edit, records, speech).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text || '–'}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function linesOf({ figure, remark, tags }: NoteEdit, records: NotebookRecords, speech: Speech): [string, string][] {
  const { t } = speech;
  const told: [string, string][] = figure
    ? [
        [t('nbFigure'), tellNotedFigure(figure, speech)],
        [t('nbClaimant'), claimantOf(figure, records) ?? ''],
      ]
    : [];
  return [...told, [t('nbRemark'), remark], [t('nbTags'), tags.join(', ')]];
}
