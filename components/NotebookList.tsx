import { useEffect, useMemo, useState } from 'preact/hooks';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import { groupNotes, type NoteOrder } from '../lib/core/notes/group-notes.ts';
import { listRows } from '../lib/core/notes/list-rows.ts';
import type { Note } from '../lib/core/notes/note.ts';
import { CheckSome } from './CheckSome.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { ExportBar } from './ExportBar.tsx';
import type { NotebookProps } from './Notebook.tsx';
import { NoteRows } from './NoteRows.tsx';
import { Timeline } from './Timeline.tsx';
import { useSpeech } from './translate-context.ts';
import { useNoteSearch } from './use-note-search.ts';

const ORDERS: readonly NoteOrder[] = ['page', 'topic', 'day'];

/** The notes with search, order and selection. */
export function NotebookList({ notes, records, formats, remind, wanted, actions }: NotebookProps & { notes: readonly Note[] }) {
  const { t, language } = useSpeech();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<NoteOrder>('page');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<Note | null>(null);

  useEffect(() => {
    const note = notes.find(({ id }) => id === wanted);
    // What is being written is not taken away for it.
    if (!note || editing) return;
    setEditing(note);
    actions.onFoundWanted();
  }, [wanted, notes, editing]);

  const search = useNoteSearch(notes, records.names);
  const found = useMemo(() => withEdited(search(query), editing), [search, query, editing]);
  const rows = useMemo(() => listRows(groupNotes(found, order)), [found, order]);
  const selected = useMemo(() => notes.filter(({ id }) => picked.has(id)), [notes, picked]);
  const select = (some: readonly Note[], on: boolean) => {
    const next = new Set(picked);
    for (const { id } of some) on ? next.add(id) : next.delete(id);
    setPicked(next);
  };

  return (
    <>
      <ExportBar {...{ formats, notes, selected, remind, actions }} />
      {notes.length === 0 ? (
        <Empty />
      ) : (
        <>
          <div class="px-nb-find">
            <label>
              {t('nbSearch')}
              <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
            </label>
            <fieldset class="px-nb-choice">
              <legend class="px-hidden">{t('nbOrder')}</legend>
              {ORDERS.map((each) => (
                <label key={each}>
                  <input type="radio" name="px-nb-order" checked={order === each} onChange={() => setOrder(each)} />
                  {t(`nbOrder_${each}`)}
                </label>
              ))}
            </fieldset>
          </div>
          <Timeline notes={found} onSaveImage={actions.onSaveImage} />
          <div class="px-nb-bar">
            <CheckSome label={t('nbSelectFound')} shown={t('nbSelectFound')} of={found} selected={picked} onSelect={select} />
            <span role="status">{translateCount(t, 'nbFound', { count: found.length, language })}</span>
            {selected.length > 0 ? (
              <button type="button" onClick={() => actions.onDelete(selected)}>
                {translateCount(t, 'nbDeleteSelected', { count: selected.length, language })}
              </button>
            ) : (
              <DeleteAll
                count={notes.length}
                onExport={() => actions.onExport('json', notes, true)}
                onDelete={() => actions.onDelete(notes)}
              />
            )}
          </div>
          {found.length === 0 && <p class="px-nb-empty">{t('nbNoneFound')}</p>}
          <NoteRows {...{ rows, order, records, editing, actions }} selected={picked} onSelect={select} onEditing={setEditing} />
        </>
      )}
    </>
  );
}

/** A note that is being written stays in sight whatever is searched for, and when it was deleted elsewhere: no words typed are lost. */
function withEdited(found: readonly Note[], edited: Note | null): readonly Note[] {
  return edited === null || found.some(({ id }) => id === edited.id) ? found : [edited, ...found];
}

function Empty() {
  const { t } = useSpeech();
  return (
    <section class="px-nb-empty">
      <h2>{t('nbEmpty')}</h2>
      <p>{t('nbEmptyHow')}</p>
      <p>{t('nbEmptyImport')}</p>
    </section>
  );
}
