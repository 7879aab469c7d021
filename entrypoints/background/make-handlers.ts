import { showBadge } from '../../lib/browser/badge.ts';
import { injectCard } from '../../lib/browser/inject-card.ts';
import { interfaceLanguage, translate } from '../../lib/browser/translate.ts';
import { annotateBlocks } from '../../lib/core/annotate-blocks.ts';
import { buildTopic, listAllTopics } from '../../lib/core/card/build-topic.ts';
import { describeOccasion } from '../../lib/core/card/describe-occasion.ts';
import type { Handlers } from '../../lib/messages/serve-messages.ts';
import type { ClaimsService } from '../../lib/store/claims-service.ts';
import { listNotesOfTopics, type NotesDatabase } from '../../lib/store/notes-database.ts';
import { noteHandlers } from './note-handlers.ts';
import { recordHandlers } from './record-handlers.ts';

// A stored pack is read in well under this; while one is written, the bundled copy answers rather than keep a card waiting.
const PATIENCE_MS = 200;

const languageOf = () => interfaceLanguage().split('-')[0]!;

/** Returns what the background answers: pages with annotations, cards and notes, the popup with states. */
export function makeHandlers(service: ClaimsService, notes: NotesDatabase): Handlers {
  return {
    ...noteHandlers(service, notes),
    ...recordHandlers(service),
    annotateBlocks: async (request) => ({ ...annotateBlocks(request, service.engine), state: service.state }),
    describeOccasion: async ({ occasion, topic }) => {
      const { annotation } = occasion;
      const asked = topic ?? (annotation.kind === 'figure' ? annotation.topic : null);
      const [noted] = await Promise.all([asked === null ? null : listNotesOfTopics(notes, [asked]), service.readyWithin(PATIENCE_MS)]);
      // Notes that cannot be read leave the card as it would be without any.
      const setting = { records: service.claims.records, language: interfaceLanguage(), notes: noted ?? [] };
      return { model: describeOccasion(occasion, topic, setting), state: service.state };
    },
    listTopics: async () => {
      await service.readyWithin(PATIENCE_MS);
      return { topics: listAllTopics({ records: service.claims.records, language: languageOf() }) };
    },
    describeTopic: async ({ topic }) => {
      const [noted] = await Promise.all([listNotesOfTopics(notes, [topic]), service.readyWithin(PATIENCE_MS)]);
      const context = { records: service.claims.records, language: languageOf(), noted: { notes: noted ?? [], url: null } };
      const record = context.records.getTopic(topic);
      return { detail: record && buildTopic(record, null, context) };
    },
    loadCard: async (_request, sender) => ({ ok: await injectCard(sender) }),
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
