import { defineBackground } from 'wxt/utils/define-background';
import seedRecords from '../../generated/seed-engine.json?raw';
import seedPack from '../../generated/seed-pack.json?raw';
import seedTerms from '../../generated/seed-terms.json?raw';
import { registerAddedSites, watchGrants } from '../../lib/browser/added-sites.ts';
import { watchCommands } from '../../lib/browser/commands.ts';
import { buildEngine } from '../../lib/core/build-engine.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { type ShippedTerms, unpackTerms } from '../../lib/core/terms/ship-terms.ts';
import { runCommand } from '../../lib/messages/run-command.ts';
import { serveMessages } from '../../lib/messages/serve-messages.ts';
import { ClaimsService } from '../../lib/store/claims-service.ts';
import { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { NotesDatabase } from '../../lib/store/notes-database.ts';
import { removeLeftovers } from '../../lib/store/remove-leftovers.ts';
import { makeHandlers } from './make-handlers.ts';

/** How long a waking worker leaves the claims database alone. */
const REST_MS = 1_000;

export default defineBackground(() => {
  const service = new ClaimsService({
    pack: () => JSON.parse(seedPack) as Pack,
    contentVersion: __CONTENT_VERSION__,
    engine: () => buildEngine(JSON.parse(seedRecords) as Pack, unpackTerms(JSON.parse(seedTerms) as ShippedTerms)),
  });
  // A worker wakes for a page or a card, which come first; whatever woke it, the claims database is looked after in the end.
  setTimeout(() => void service.ready().then(() => removeLeftovers(new ImportedDatabase())), REST_MS);
  watchGrants();
  void registerAddedSites();
  watchCommands(runCommand);
  serveMessages(makeHandlers(service, new NotesDatabase()));
});
