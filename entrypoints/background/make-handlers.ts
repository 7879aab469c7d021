import { showBadge } from '../../lib/browser/badge.ts';
import { CARD_SCRIPT, injectScript, READER_SCRIPT } from '../../lib/browser/inject-script.ts';
import { interfaceLanguage, translate } from '../../lib/browser/translate.ts';
import { annotateBlocks } from '../../lib/core/annotate-blocks.ts';
import { describeOccasion } from '../../lib/core/card/describe-occasion.ts';
import { makeNote } from '../../lib/core/export/make-note.ts';
import type { Handlers } from '../../lib/messages/serve-messages.ts';
import type { ClaimsService } from '../../lib/store/claims-service.ts';
import { countNotes, deleteNotes, keepNote, listNotes, type NotesDatabase } from '../../lib/store/notes-database.ts';

// A stored pack is read in well under this; while one is written, the bundled copy answers rather than keep a card waiting.
const PATIENCE_MS = 200;

/** Returns what the background answers: pages with annotations, cards and notes, the popup with states. */
export function makeHandlers(service: ClaimsService, notes: NotesDatabase): Handlers {
  return {
    annotateBlocks: async (request) => ({ ...annotateBlocks(request, service.engine), state: service.state }),
    describeOccasion: async ({ occasion, topic }) => {
      await service.readyWithin(PATIENCE_MS);
      const setting = { records: service.claims.records, language: interfaceLanguage() };
      return { model: describeOccasion(occasion, topic, setting), state: service.state };
    },
    loadReader: async (_request, sender) => ({ ok: await injectScript(sender, READER_SCRIPT) }),
    loadCard: async (_request, sender) => ({ ok: await injectScript(sender, CARD_SCRIPT) }),
    saveNote: async ({ occasion, claim }) => {
      const { id, version } = service.claims.pack;
      const note = makeNote({ occasion, claim, id: crypto.randomUUID(), notedAt: new Date().toISOString(), pack: { id, version } });
      return keepNote(notes, note);
    },
    countNotes: async () => ({ count: await countNotes(notes) }),
    deleteNotes: async () => ({ ok: await deleteNotes(notes) }),
    listNotes: async () => ({ notes: await listNotes(notes) }),
    packState: async () => {
      await service.readyWithin(PATIENCE_MS);
      return service.state;
    },
    pageMarked: async ({ count }, sender) => {
      if (sender.frameId === 0) await showBadge(sender.tab?.id, count);
      return { announcement: translate('announceMarks', [String(count)]) };
    },
  };
}
