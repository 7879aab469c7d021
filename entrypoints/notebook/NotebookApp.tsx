import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { Notebook } from '../../components/Notebook.tsx';
import { NotesDatabase } from '../../lib/store/notes-database.ts';
import { editActions } from './edit-actions.ts';
import { fileActions } from './file-actions.ts';
import { NotebookSession } from './notebook-session.ts';
import { FORMATS } from './write-export.ts';

/** The notebook with its notes read from where they are kept, and read again whenever the reader comes back to this tab. */
export function NotebookApp() {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const { session, actions } = useMemo(() => {
    const made = new NotebookSession(new NotesDatabase(), () => redraw(undefined));
    return { session: made, actions: { ...editActions(made), ...fileActions(made) } };
  }, []);

  useEffect(() => {
    const onLink = () => {
      session.change({ wanted: /^#note=([\w-]+)$/.exec(location.hash)?.[1] ?? null });
      // Reloading the page does not open it again.
      history.replaceState(null, '', location.pathname);
    };
    onLink();
    void session.start();
    const onShown = () => document.visibilityState === 'visible' && void session.refresh();
    document.addEventListener('visibilitychange', onShown);
    window.addEventListener('hashchange', onLink);
    return () => {
      document.removeEventListener('visibilitychange', onShown);
      window.removeEventListener('hashchange', onLink);
    };
  }, []);

  return <Notebook {...session.facts} formats={FORMATS} actions={actions} />;
}
