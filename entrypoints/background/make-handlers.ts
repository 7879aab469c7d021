import { showBadge } from '../../lib/browser/badge.ts';
import { injectCard } from '../../lib/browser/inject-card.ts';
import { interfaceLanguage, translate } from '../../lib/browser/translate.ts';
import { annotateBlocks } from '../../lib/core/annotate-blocks.ts';
import { describeOccasion } from '../../lib/core/card/describe-occasion.ts';
import { draftNote } from '../../lib/core/notes/draft-note.ts';
import { draftMark, makeNote } from '../../lib/core/notes/make-note.ts';
import type { NoteDraft } from '../../lib/core/notes/note.ts';
import type { Handlers } from '../../lib/messages/serve-messages.ts';
import type { ClaimsService } from '../../lib/store/claims-service.ts';
import { countNotes, deleteNotes, keepNote, listNotes, type NotesDatabase } from '../../lib/store/notes-database.ts';

// A stored pack is read in well under this; while one is written, the bundled copy answers rather than keep a card waiting.
const PATIENCE_MS = 200;

/** Returns what the background answers: pages with annotations, cards and notes, the popup with states. */
export function makeHandlers(service: ClaimsService, notes: NotesDatabase): Handlers {
  const keep = (draft: NoteDraft) => {
    const { id, version } = service.claims.pack;
    return keepNote(notes, makeNote(draft, { id: crypto.randomUUID(), notedAt: new Date().toISOString(), pack: { id, version } }));
  };
  return {
    annotateBlocks: async (request) => ({ ...annotateBlocks(request, service.engine), state: service.state }),
    describeOccasion: async ({ occasion, topic }) => {
      await service.readyWithin(PATIENCE_MS);
      const setting = { records: service.claims.records, language: interfaceLanguage() };
      return { model: describeOccasion(occasion, topic, setting), state: service.state };
    },
    loadCard: async (_request, sender) => ({ ok: await injectCard(sender) }),
    saveNote: ({ occasion, claim }) => keep(draftMark(occasion, claim)),
    draftNote: async ({ passage }) => ({ draft: draftNote(passage, service.engine) }),
    keepDraft: ({ draft }) => keep(draft),
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
