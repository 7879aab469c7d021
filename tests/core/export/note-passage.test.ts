import { describe, expect, it } from 'vitest';
import { findNotePassage } from '../../../lib/core/export/note-passage.ts';

const find = (sentence: string, exact: string, prefix = '', suffix = '') => findNotePassage({ sentence, quote: { exact, prefix, suffix } });

describe('findNotePassage', () => {
  it('puts the noted words within their sentence', () => {
    expect(find('The harbour says two boats sank.', 'two boats', 'harbour says ')).toEqual({
      before: 'The harbour says ',
      words: 'two boats',
      after: ' sank.',
    });
  });

  it('tells words that stand twice by what stood before them', () => {
    expect(find('Two lost, then two more, then two.', 'two', 'It was long. Two lost, then two more, then ').before).toBe(
      'Two lost, then two more, then ',
    );
    expect(find('two and two', 'two', 'two and ').before).toBe('two and ');
    expect(find('two and two', 'two', 'It was long. ').before).toBe('');
  });

  it('falls back on the words around where the sentence does not hold them', () => {
    expect(find('Another sentence.', 'two boats', 'says ', ' sank')).toEqual({ before: 'says ', words: 'two boats', after: ' sank' });
    expect(find('Another sentence.', '', 'says ', ' sank')).toEqual({ before: 'says ', words: '', after: ' sank' });
  });
});
