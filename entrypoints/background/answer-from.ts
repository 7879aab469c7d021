import { interfaceLanguage } from '../../lib/browser/translate.ts';
import type { Annotation } from '../../lib/core/annotation.ts';
import { type Records, recordsOf } from '../../lib/core/card/look-up.ts';
import type { Note } from '../../lib/core/notes/note.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import type { CardSubject } from '../../lib/store/gather-records.ts';
import { listNotesOfTopics } from '../../lib/store/notes-database.ts';
import type { Sources } from './note-handlers.ts';

// A stored pack is read in well under this; while one is written, the bundled copy answers rather than keep a card waiting.
const PATIENCE_MS = 200;

/** What a card is answered from. */
export interface Setting {
  records: Records;
  language: string;
  notes: readonly Note[];
}

/** Returns the records of the bundled pack, and behind them what the imported packs have on a subject. */
export function answerFrom({ service, notes, imported }: Sources) {
  const complete = async (gathering: Promise<Pack[]>): Promise<Setting> => {
    // Unpacking the bundled copy and asking what is known of the stored one take turns.
    void service.claims();
    const [packs] = await Promise.all([gathering, service.knownWithin(PATIENCE_MS)]);
    const { pack, records } = await service.claims();
    return { records: packs.length > 0 ? recordsOf(pack, ...packs) : records, language: interfaceLanguage().split('-')[0]!, notes: [] };
  };
  return {
    /** With what the reader noted on its first topic; notes that cannot be read leave the card as it would be without any. */
    subject: async (subject: CardSubject): Promise<Setting> => {
      const [topic] = subject.topics;
      const asked = topic === undefined ? null : listNotesOfTopics(notes, [topic]);
      const [noted, setting] = await Promise.all([asked, complete(imported.gather(subject))]);
      return { ...setting, notes: noted ?? [] };
    },
    /** Without notes. */
    records: (subject: CardSubject): Promise<Setting> => complete(imported.gather(subject)),
    allTopics: (): Promise<Setting> => complete(imported.topics()),
  };
}

/** Returns what the card of a mark is about. A question opened from it comes first: what was noted on it is told. */
export function subjectOf(annotation: Annotation, topic: string | null): CardSubject {
  const opened = topic === null ? [] : [topic];
  if (annotation.kind !== 'figure') return { topics: opened, concept: annotation.concept };
  return {
    topics: [...opened, ...annotation.topics],
    concept: null,
    named: annotation.claimedBy === null ? [] : [annotation.claimedBy],
  };
}
