import { describe, expect, it } from 'vitest';
import { notesToJson } from '../../../lib/core/export/notes-to-json.ts';
import { sampleNote } from '../notes/sample-note.ts';

const note = (id: string, day: string) => ({ ...sampleNote(), id, notedAt: `2026-01-${day}T00:00:00.000Z` });

describe('notesToJson', () => {
  it('gives one document that holds the notes unchanged, oldest first', () => {
    const later = note('a', '02');
    const earlier = note('b', '01');
    const text = notesToJson([later, earlier], '2026-02-01T00:00:00.000Z');
    expect(JSON.parse(text)).toEqual({
      format: 'parallax-notes',
      formatVersion: 2,
      exportedAt: '2026-02-01T00:00:00.000Z',
      notes: [earlier, later],
    });
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('gives an empty list where there are no notes', () => {
    expect(JSON.parse(notesToJson([], '2026-02-01T00:00:00.000Z'))).toMatchObject({ notes: [] });
  });
});
