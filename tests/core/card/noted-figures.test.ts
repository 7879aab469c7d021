import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../lib/core/card/look-up.ts';
import { listNotedFigures } from '../../../lib/core/card/noted-figures.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { samplePack } from './sample-pack.ts';

const records = recordsOf(samplePack);
const note = (id: string, change: Partial<Note> = {}): Note => ({ ...sampleNote(), id, ...change });
const page = sampleNote().page;
const list = (notes: Note[], url: string | null = 'https://news.example/other') => listNotedFigures('boats', { notes, url }, records, 'en');

describe('listNotedFigures', () => {
  it('gives the figures noted on the question, by the date of their page, undated last', () => {
    const notes = [
      note('undated', { page: { ...page, date: null } }),
      note('later', { page: { ...page, date: '2020-10-02' } }),
      note('first'),
    ];
    expect(list(notes).map((line) => line.note)).toEqual(['first', 'later', 'undated']);
  });

  it('carries value, words, outlet and date, and no address', () => {
    const [line] = list([note('a')]);
    expect(line).toMatchObject({
      value: { min: 2, max: 2 },
      words: { text: 'two boats', language: 'en' },
      outlet: 'News',
      date: '2020-09-28',
    });
    expect(JSON.stringify(line)).not.toContain('https:');
  });

  it('names the host where the page names no outlet', () => {
    expect(list([note('a', { page: { ...page, outlet: null } })])[0]!.outlet).toBe('news.example');
  });

  it('leaves out other questions, names, and claims of the pack', () => {
    expect(list([note('a', { topic: 'rain' }), note('b', { figure: null }), note('c', { claim: 'paper-1' })])).toEqual([]);
  });

  it('says which were noted on the page that the card stands on', () => {
    expect(list([note('a')], `${page.url}#comments`)[0]!.here).toBe(true);
    expect(list([note('a')])[0]!.here).toBe(false);
    expect(list([note('a')], null)[0]!.here).toBe(false);
  });
});
