import type { NotebookActions } from '../../components/notebook-actions.ts';
import type { Note } from '../../lib/core/notes/note.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';
import { editNote, removeNotes, restoreNotes } from '../../lib/store/edit-notes.ts';
import type { NotebookSession } from './notebook-session.ts';

type EditActions = Pick<
  NotebookActions,
  'onEdit' | 'onDelete' | 'onUndo' | 'onDismissUndo' | 'onDismissNotice' | 'onFoundWanted' | 'onRetry' | 'recordOf'
>;

/** What the notebook does with its notes. */
export function editActions(session: NotebookSession): EditActions {
  const { database } = session;
  let deleted: Note[] = [];
  const replace = (note: Note) => session.show(session.notes.map((each) => (each.id === note.id ? note : each)));

  const remove = async (notes: readonly Note[]) => {
    session.change({ notice: { key: 'nbWorking' } });
    const ids = notes.map(({ id }) => id);
    const removed = await removeNotes(database, ids);
    if (!removed) return session.change({ notice: { key: 'nbNotDeleted' } });
    deleted = removed;
    const gone = new Set(ids);
    session.change({ deleted: { count: removed.length }, notice: null });
    await session.show(session.notes.filter(({ id }) => !gone.has(id)));
  };

  const undo = async () => {
    session.change({ notice: { key: 'nbWorking' } });
    const back = await restoreNotes(database, deleted);
    if (!back.ok) return session.change({ notice: { key: 'nbUndoFailed' } });
    deleted = [];
    session.change({ deleted: null, notice: { key: 'nbUndone' } });
    await session.refresh();
  };

  return {
    onEdit: async (note, change) => {
      const result = await editNote(database, { id: note.id, asOf: note.changedAt, change, now: new Date().toISOString() });
      // What another window wrote is shown too, whichever version the reader then keeps.
      if ('note' in result) await replace(result.note);
      return result;
    },
    onDelete: (notes) => void remove(notes),
    onUndo: () => void undo(),
    onDismissUndo: () => {
      deleted = [];
      session.change({ deleted: null });
    },
    onDismissNotice: () => session.change({ notice: null }),
    onFoundWanted: () => session.change({ wanted: null }),
    onRetry: () => void session.refresh(),
    recordOf: async (topic) => (await sendMessage('recordsOfNotes', { topics: [topic], actors: [] })).topics[0] ?? null,
  };
}
