import { defineBackground } from 'wxt/utils/define-background';
import seedPack from '../../generated/seed-pack.json';
import seedTerms from '../../generated/seed-terms.json';
import { registerAddedSites, watchGrants } from '../../lib/browser/added-sites.ts';
import { watchCommands } from '../../lib/browser/commands.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import type { TermIndex } from '../../lib/core/terms/term-index.ts';
import { runCommand } from '../../lib/messages/run-command.ts';
import { serveMessages } from '../../lib/messages/serve-messages.ts';
import { ClaimsService } from '../../lib/store/claims-service.ts';
import { NotesDatabase } from '../../lib/store/notes-database.ts';
import { makeHandlers } from './make-handlers.ts';

export default defineBackground(() => {
  const service = new ClaimsService({
    bundled: seedPack as unknown as Pack,
    contentVersion: __CONTENT_VERSION__,
    terms: seedTerms as unknown as TermIndex,
  });
  void service.ready();
  watchGrants();
  void registerAddedSites();
  watchCommands(runCommand);
  serveMessages(makeHandlers(service, new NotesDatabase()));
});
