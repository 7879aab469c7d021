import { interfaceLanguage } from '../../lib/browser/translate.ts';
import { buildTopic, listTopics } from '../../lib/core/card/build-topic.ts';
import { listActors, nameRecords } from '../../lib/core/notes/name-records.ts';
import type { Handlers } from '../../lib/messages/serve-messages.ts';
import type { ClaimsService } from '../../lib/store/claims-service.ts';

// As for cards: the bundled copy answers rather than keep a page waiting.
const PATIENCE_MS = 200;

/** Returns what the background answers about the record, apart from any page. */
export function topicHandlers(service: ClaimsService): Handlers {
  const claims = async () => {
    await service.readyWithin(PATIENCE_MS);
    // Packs tell languages by their primary tag.
    return { ...service.claims, language: interfaceLanguage().split('-')[0]! };
  };
  return {
    listTopics: async () => {
      const { pack, records, language } = await claims();
      const topics = pack.topics.filter(({ display }) => display);
      return { topics: listTopics(topics, { records, language }) };
    },
    describeTopic: async ({ topic: id }) => {
      const { records, language } = await claims();
      const topic = records.getTopic(id);
      return { detail: topic && buildTopic(topic, null, { records, language }) };
    },
    nameRecords: async ({ ids }) => {
      const { records, language } = await claims();
      return { names: nameRecords(ids, records, language) };
    },
    listActors: async () => {
      const { pack, language } = await claims();
      return { actors: listActors(pack.actors, language) };
    },
  };
}
