import { defineBackground } from 'wxt/utils/define-background';
import packedPack from '../../generated/seed-pack.json.packed?raw';
import { registerAddedSites, watchGrants } from '../../lib/browser/added-sites.ts';
import { watchCommands } from '../../lib/browser/commands.ts';
import { DATA_STAMP } from '../../lib/browser/data-stamp.ts';
import { IMPORTED_FLAG } from '../../lib/browser/imported-flag.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { checkRequest, OWN_PAGES_ONLY } from '../../lib/messages/check-request.ts';
import { runCommand } from '../../lib/messages/run-command.ts';
import { serveMessages } from '../../lib/messages/serve-messages.ts';
import { ClaimsService } from '../../lib/store/claims-service.ts';
import { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { ImportedPacks } from '../../lib/store/imported-packs.ts';
import { NotesDatabase } from '../../lib/store/notes-database.ts';
import { removeLeftovers } from '../../lib/store/remove-leftovers.ts';
import { makeHandlers } from './make-handlers.ts';
import { noteFromMenu } from './note-from-menu.ts';
import type { Annotator } from './note-handlers.ts';
import { unpackJson } from './unpack.ts';

/** How long a waking worker leaves the claims database alone. */
const REST_MS = 1_000;

const imported = new ImportedPacks(IMPORTED_FLAG, () => new ImportedDatabase());
let making: ReturnType<typeof import('./seed-annotator.ts').makeSeedAnnotator> | null = null;
const annotator = async (): Promise<Annotator> => {
  making ??= import('./seed-annotator.ts').then(({ makeSeedAnnotator }) => makeSeedAnnotator());
  const [annotateBy, packs] = await Promise.all([making, imported.engines()]);
  return annotateBy(packs);
};

export default defineBackground(() => {
  const service = new ClaimsService({
    pack: () => unpackJson<Pack>(packedPack),
    contentVersion: __CONTENT_VERSION__,
    stamp: DATA_STAMP,
  });
  // A worker wakes for a page or a card, which come first; whatever woke it, the claims database is looked after in the end.
  setTimeout(() => void service.ready().then(() => removeLeftovers(new ImportedDatabase())), REST_MS);
  watchGrants();
  void registerAddedSites();
  watchCommands(runCommand);
  const handlers = makeHandlers({ service, notes: new NotesDatabase(), annotator, imported });
  noteFromMenu(handlers);
  serveMessages(handlers, { check: checkRequest, ownPagesOnly: OWN_PAGES_ONLY });
});
