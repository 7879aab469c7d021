import { showBadge } from '../../lib/browser/badge.ts';
import { CARD_SCRIPT, injectScript, NOTES_SCRIPT, READER_SCRIPT } from '../../lib/browser/inject-script.ts';
import { translate } from '../../lib/browser/translate.ts';
import { listAllTopics } from '../../lib/core/card/build-topic.ts';
import { describeOccasion, describeTopic } from '../../lib/core/card/describe-occasion.ts';
import { draftMark } from '../../lib/core/notes/make-note.ts';
import type { Handlers } from '../../lib/messages/serve-messages.ts';
import { answerFrom, subjectOf } from './answer-from.ts';
import { noteHandlers, type Sources } from './note-handlers.ts';
import { recordHandlers } from './record-handlers.ts';
import { whenNoted } from './when-noted.ts';

// A stored pack is read in well under this; while one is written, the bundled copy answers rather than keep a card waiting.
const PATIENCE_MS = 200;

/** Returns what the background answers: pages with annotations, cards and notes, the popup with states. */
export function makeHandlers(sources: Sources): Handlers {
  const { service, notes, annotator } = sources;
  const answer = answerFrom(sources);
  return {
    ...noteHandlers(sources),
    ...recordHandlers(sources),
    annotateBlocks: async (request) => ({ ...(await annotator())(request), state: service.state }),
    describeOccasion: async ({ occasion, topic }, sender) => {
      const noting = topic === null ? whenNoted(notes, draftMark(occasion, null), sender) : null;
      const setting = await answer.subject(subjectOf(occasion.annotation, topic));
      return { model: describeOccasion(occasion, topic, setting), state: service.state, notedAt: await noting };
    },
    listTopics: async () => ({ topics: listAllTopics(await answer.allTopics()) }),
    describeTopic: async ({ topic }) => ({ detail: describeTopic(topic, await answer.subject({ topics: [topic], concept: null })) }),
    // What the reader will ask for is made while it starts.
    loadReader: async (_request, sender) => {
      const [ok] = await Promise.all([injectScript(sender, READER_SCRIPT), annotator().catch(() => null)]);
      return { ok };
    },
    loadCard: async (_request, sender) => ({ ok: await injectScript(sender, CARD_SCRIPT) }),
    loadNotes: async (_request, sender) => ({ ok: await injectScript(sender, NOTES_SCRIPT) }),
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
