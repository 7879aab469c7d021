import { showBadge } from '../../lib/browser/badge.ts';
import { CARD_SCRIPT, injectScript, READER_SCRIPT } from '../../lib/browser/inject-script.ts';
import { interfaceLanguage, translate } from '../../lib/browser/translate.ts';
import { describeOccasion } from '../../lib/core/card/describe-occasion.ts';
import { makeNote } from '../../lib/core/export/make-note.ts';
import type { AnnotateReply, AnnotateRequest } from '../../lib/core/reading.ts';
import type { Handlers } from '../../lib/messages/serve-messages.ts';
import type { ClaimsService } from '../../lib/store/claims-service.ts';
import { countNotes, deleteNotes, keepNote, listNotes, type NotesDatabase } from '../../lib/store/notes-database.ts';

// A stored pack is read in well under this; while one is written, the bundled copy answers rather than keep a card waiting.
const PATIENCE_MS = 200;

/** Annotates the blocks of a request. */
export type Annotator = (request: AnnotateRequest) => Omit<AnnotateReply, 'state'>;

/** What answers come from; the annotator is made when first asked for. */
export interface Sources {
  service: ClaimsService;
  notes: NotesDatabase;
  annotator: () => Promise<Annotator>;
}

/** Returns what the background answers: pages with annotations, cards and notes, the popup with states. */
export function makeHandlers({ service, notes, annotator }: Sources): Handlers {
  return {
    annotateBlocks: async (request) => ({ ...(await annotator())(request), state: service.state }),
    describeOccasion: async ({ occasion, topic }) => {
      // Unpacking the bundled copy and asking what is known of the stored one take turns.
      void service.claims();
      await service.knownWithin(PATIENCE_MS);
      const { records } = await service.claims();
      const setting = { records, language: interfaceLanguage() };
      return { model: describeOccasion(occasion, topic, setting), state: service.state };
    },
    // What the reader will ask for is made while it starts.
    loadReader: async (_request, sender) => {
      const [ok] = await Promise.all([injectScript(sender, READER_SCRIPT), annotator().catch(() => null)]);
      return { ok };
    },
    loadCard: async (_request, sender) => ({ ok: await injectScript(sender, CARD_SCRIPT) }),
    saveNote: async ({ occasion, claim }) => {
      const { id, version } = (await service.claims()).pack;
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
