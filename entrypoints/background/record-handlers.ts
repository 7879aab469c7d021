import { interfaceLanguage } from '../../lib/browser/translate.ts';
import { buildTopic } from '../../lib/core/card/build-topic.ts';
import { listActors, nameRecords } from '../../lib/core/notes/name-records.ts';
import type { Handlers } from '../../lib/messages/serve-messages.ts';
import type { ClaimsService } from '../../lib/store/claims-service.ts';

// As for cards: the bundled copy answers rather than keep a page waiting.
const PATIENCE_MS = 200;

/** Returns what the background answers about the records that notes speak of. */
export function recordHandlers(service: ClaimsService): Handlers {
  const claims = async () => {
    await service.knownWithin(PATIENCE_MS);
    // Packs tell languages by their primary tag.
    return { ...(await service.claims()), language: interfaceLanguage().split('-')[0]! };
  };
  return {
    nameRecords: async ({ ids }) => {
      const { records, language } = await claims();
      return { names: nameRecords(ids, records, language) };
    },
    listActors: async () => {
      const { pack, language } = await claims();
      return { actors: listActors(pack.actors, language) };
    },
    recordsOfNotes: async ({ topics, actors }) => {
      const { records, language } = await claims();
      return {
        topics: topics.flatMap((id) => {
          const record = records.getTopic(id);
          return record ? [{ record, positions: buildTopic(record, null, { records, language }).positions }] : [];
        }),
        actors: actors.flatMap((id) => records.getActor(id) ?? []),
      };
    },
  };
}
