import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type FigureForm, figureForm, readFigureForm, readTags } from '../lib/core/notes/edit-figure.ts';
import type { Note } from '../lib/core/notes/note.ts';
import { FigureFields } from './FigureFields.tsx';
import { NoteConflict } from './NoteConflict.tsx';
import { NotePassage } from './NotePassage.tsx';
import type { NotebookActions, NotebookRecords, NoteEdit } from './notebook-actions.ts';
import { useSpeech } from './translate-context.ts';

interface NoteEditorProps {
  note: Note;
  records: NotebookRecords;
  actions: Pick<NotebookActions, 'onEdit'>;
  onDone(): void;
}

/** What the reader may change in a note. A change made in another window meanwhile is shown beside this one, and the reader chooses. */
export function NoteEditor({ note, records, actions, onDone }: NoteEditorProps) {
  const { t } = useSpeech();
  // What the form began with: the notes may be read again under it.
  const [began] = useState(note);
  const [remark, setRemark] = useState(note.remark);
  const [tags, setTags] = useState(note.tags.join(', '));
  const [form, setForm] = useState<FigureForm | null>(note.figure && figureForm(note.figure, records.actors));
  const [theirs, setTheirs] = useState<Note | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);

  const figure = form && began.figure ? readFigureForm(form, began.figure, records.actors) : null;
  // A figure of something else than was noted answers another question, which nobody named.
  const topic = figure?.unit === began.figure?.unit ? began.topic : null;
  const mine: NoteEdit = { remark: remark.trim(), tags: readTags(tags), figure, topic };
  const save = async (onto: Note) => {
    if (form && !figure) return setProblem('nbNumberWrong');
    const outcome = await actions.onEdit(onto, mine);
    if (outcome.ok) return onDone();
    if ('note' in outcome) return setTheirs(outcome.note);
    setProblem(`nbEditFailed_${outcome.kind}`);
  };

  if (theirs) return <NoteConflict {...{ mine, theirs, records }} onMine={() => void save(theirs)} onTheirs={onDone} problem={problem} />;
  return (
    <form
      class="px-nb-editor"
      aria-label={t('nbEditNote', [note.quote.exact])}
      onSubmit={(event) => {
        event.preventDefault();
        void save(began);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <NotePassage note={note} />
      {form && <FigureFields form={form} onChange={setForm} actors={records.actors} />}
      <label for={`${id}r`}>{t('nbRemark')}</label>
      <textarea id={`${id}r`} ref={first} rows={3} value={remark} onInput={(event) => setRemark(event.currentTarget.value)} />
      <label for={`${id}t`}>{t('nbTagsHint')}</label>
      <input id={`${id}t`} type="text" value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
      {problem && (
        <p class="px-nb-problem" role="alert">
          {t(problem)}
        </p>
      )}
      <div class="px-nb-buttons">
        <button type="submit" class="px-primary">
          {t('nbSave')}
        </button>
        <button type="button" onClick={onDone}>
          {t('nbCancel')}
        </button>
      </div>
    </form>
  );
}
