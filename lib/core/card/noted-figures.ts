import type { Note } from '../notes/note.ts';
import { hostOf, pageAddress } from '../notes/page-address.ts';
import { describeSpeaker } from './describe-claim.ts';
import type { Records } from './look-up.ts';
import type { NotedLine } from './topic-model.ts';

/** The notes that a card may show, and the page that it stands on. */
export interface NotedContext {
  notes: readonly Note[];
  /** Address of the page the card stands on, null where it stands on none. */
  url: string | null;
}

/**
 * Returns the figures that the reader noted from pages on a topic, by the page's date (undated last), then the time of noting. Notes of a claim
 * of the pack are left out: that claim stands among the positions.
 */
export function listNotedFigures(topic: string, { notes, url }: NotedContext, records: Records, language: string): NotedLine[] {
  const here = url === null ? null : pageAddress(url);
  return notes
    .flatMap((note): NotedLine[] => {
      const { figure, page } = note;
      if (note.topic !== topic || note.claim !== null || figure === null) return [];
      const { value, unit, side, claimedBy, speaker } = figure;
      const named = claimedBy === null ? null : describeSpeaker({ actor: claimedBy, side: null, as: 'named' }, records, language);
      return [
        {
          note: note.id,
          value,
          unit,
          side,
          words: { text: note.quote.exact, language: page.language ?? 'und' },
          speaker: named,
          speakerWords: speaker,
          outlet: page.outlet ?? hostOf(page.url),
          date: page.date,
          notedAt: note.notedAt,
          here: page.url === here,
        },
      ];
    })
    .sort((a, b) => compare(a.date ?? '\uffff', b.date ?? '\uffff') || compare(a.notedAt, b.notedAt));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
