import { defineBackground } from 'wxt/utils/define-background';
import seedPack from '../generated/seed-pack.json';
import seedTerms from '../generated/seed-terms.json';
import { registerAddedSites, watchGrants } from '../lib/browser/added-sites.ts';
import { showBadge } from '../lib/browser/badge.ts';
import { watchCommands } from '../lib/browser/commands.ts';
import { injectCard } from '../lib/browser/inject-card.ts';
import { interfaceLanguage } from '../lib/browser/translate.ts';
import { annotateBlocks } from '../lib/core/annotate-blocks.ts';
import { describeOccasion } from '../lib/core/card/describe-occasion.ts';
import { makeNote } from '../lib/core/export/make-note.ts';
import type { Pack } from '../lib/core/pack/pack.ts';
import type { TermIndex } from '../lib/core/terms/term-index.ts';
import { runCommand } from '../lib/messages/run-command.ts';
import { serveMessages } from '../lib/messages/serve-messages.ts';
import { ClaimsService } from '../lib/store/claims-service.ts';
import { countNotes, keepNote, listNotes, NotesDatabase } from '../lib/store/notes-database.ts';

// A stored pack is read in well under this; while one is written, the bundled copy answers rather than keep a card waiting.
const PATIENCE_MS = 200;

export default defineBackground(() => {
  const service = new ClaimsService({
    bundled: seedPack as unknown as Pack,
    contentVersion: __CONTENT_VERSION__,
    terms: seedTerms as unknown as TermIndex,
  });
  const notes = new NotesDatabase();
  void service.ready();
  watchGrants();
  void registerAddedSites();
  watchCommands(runCommand);

  serveMessages({
    annotateBlocks: async (request) => {
      void service.ready();
      return { ...annotateBlocks(request, service.engine), state: service.state };
    },
    describeOccasion: async ({ occasion, topic }) => {
      await service.readyWithin(PATIENCE_MS);
      return {
        model: describeOccasion(occasion, topic, { records: service.claims.records, language: interfaceLanguage() }),
        state: service.state,
      };
    },
    loadCard: async (_request, sender) => ({ ok: await injectCard(sender) }),
    saveNote: async ({ occasion, claim }) => {
      const { id, version } = service.claims.pack;
      const note = makeNote({ occasion, claim, id: crypto.randomUUID(), notedAt: new Date().toISOString(), pack: { id, version } });
      return keepNote(notes, note);
    },
    countNotes: async () => ({ count: await countNotes(notes) }),
    listNotes: async () => ({ notes: await listNotes(notes) }),
    packState: async () => {
      await service.readyWithin(PATIENCE_MS);
      return service.state;
    },
    pageMarked: async ({ count }, sender) => {
      await showBadge(sender.tab?.id, count);
      return null;
    },
  });
});
