import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NOTES_KEY } from '../../lib/reader/page-notes.ts';
import { loadNotes } from './load-notes.ts';

// Injected where a page has notes, or a selection is to be noted; shares the isolated world of the content script.
export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[NOTES_KEY] = loadNotes;
});
