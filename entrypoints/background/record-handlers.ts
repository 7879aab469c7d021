import { buildTopic } from '../../lib/core/card/build-topic.ts';
import { listActors, nameRecords } from '../../lib/core/notes/name-records.ts';
import { headOf } from '../../lib/core/pack/head-of.ts';
import type { Handlers } from '../../lib/messages/serve-messages.ts';
import { answerFrom } from './answer-from.ts';
import type { Sources } from './note-handlers.ts';

/** Returns what the background answers about the records that notes speak of, those of imported packs among them. */
export function recordHandlers(sources: Sources): Handlers {
  const answer = answerFrom(sources);
  return {
    nameRecords: async ({ ids }) => {
      const { records, language } = await answer.records({ topics: ids, concept: null, named: ids });
      return { names: nameRecords(ids, records, language) };
    },
    listActors: async () => {
      const { language } = await answer.records({ topics: [], concept: null });
      return { actors: listActors((await sources.service.claims()).pack.actors, language) };
    },
    describeBundled: async () => ({ head: headOf((await sources.service.claims()).pack) }),
    recordsOfNotes: async ({ topics, actors }) => {
      const { records, language } = await answer.records({ topics, concept: null, named: actors });
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
