import { noteSelection } from '../../lib/reader/note-selection.ts';
import { NotedPassages } from '../../lib/reader/noted-passages.ts';
import type { LoadNotes } from '../../lib/reader/page-notes.ts';
import { makeFormView } from './make-form-view.ts';

/** Returns what finds and takes the notes of a page. */
export const loadNotes: LoadNotes = ({ ports, ...setting }) => {
  const form = makeFormView({ ...setting, actions: ports });
  return {
    passages: new NotedPassages(ports),
    get isOpen() {
      return form.isOpen;
    },
    noteSelection: () => noteSelection(ports, form),
    close: () => form.close(),
  };
};
