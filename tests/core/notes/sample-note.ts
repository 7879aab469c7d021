import type { Note } from '../../../lib/core/notes/note.ts';

/** Returns the note of a figure; every call makes a new one. */
export function sampleNote(): Note {
  return {
    id: 'note-1',
    notedAt: '2026-01-02T03:04:05.678Z',
    changedAt: '2026-01-02T03:04:05.678Z',
    page: { url: 'https://news.example/flood', title: 'The flood', outlet: 'News', language: 'en', date: '2020-09-28' },
    quote: { exact: 'two boats', prefix: 'The harbour says ', suffix: ' sank.' },
    position: { start: 17, end: 26 },
    sentence: 'The harbour says two boats sank.',
    kind: 'figure',
    concept: null,
    figure: {
      value: { min: 2, max: 2, qualifier: 'exact' },
      unit: 'vehicles_lost',
      side: null,
      claimedBy: 'actor:harbour',
      speaker: null,
      edited: false,
    },
    topic: 'boats',
    claim: null,
    remark: '',
    tags: [],
    pack: { id: 'small', version: '1.0.0' },
  };
}
