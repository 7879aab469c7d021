import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/core/annotation.ts';
import { draftMark, draftPassage, isSamePassage, makeNote } from '../../../lib/core/notes/make-note.ts';
import { sampleNote } from './sample-note.ts';

const BLOCK = 'It rained for days. The harbour says two boats sank at Riverton. Nobody was hurt.';
const page = { url: 'https://news.example/flood', title: 'The flood', language: 'en', date: '2020-09-28', outlet: 'News' };

/** Notes the words of a block, as a place or as a figure. */
function noteOf(words: string, { block = BLOCK, kind = 'place' as 'place' | 'figure', claim = null as string | null } = {}) {
  const start = block.indexOf(words);
  const span = { start, end: start + words.length, painted: true };
  const annotation: Annotation =
    kind === 'place'
      ? { ...span, kind, concept: 'place:riverton' }
      : {
          ...span,
          kind,
          concept: null,
          numberStart: start,
          numberEnd: start + 3,
          value: { min: 2, max: 2, qualifier: 'exact' },
          unit: 'vehicles_lost',
          side: 'both',
          claimedBy: 'actor:harbour',
          topic: 'boats',
          topics: ['boats'],
          match: 'same-figure',
        };
  return makeNote(draftMark({ annotation, block, blockStart: 100, page }, claim), {
    id: 'n',
    notedAt: '2026-01-02T03:04:05.678Z',
    pack: { id: 'small', version: '1.0.0' },
  });
}

describe('makeNote', () => {
  it('keeps the marked words, what stands around them, and their sentence', () => {
    const note = noteOf('two boats', { kind: 'figure' });
    expect(note.quote).toEqual({
      exact: 'two boats',
      prefix: 'It rained for days. The harbour says ',
      suffix: ' sank at Riverton. Nobody was hurt.',
    });
    expect(note.sentence).toBe('The harbour says two boats sank at Riverton.');
  });

  it('keeps where the words stand in the page, and no place where that is not known', () => {
    const start = 100 + BLOCK.indexOf('two boats');
    expect(noteOf('two boats').position).toEqual({ start, end: start + 9 });
    const passage = { page, block: BLOCK, blockStart: null, start: 0, end: 2 };
    expect(draftPassage(passage).position).toBeNull();
  });

  it('begins without remark and tags, unchanged', () => {
    expect(noteOf('Riverton')).toMatchObject({ remark: '', tags: [], changedAt: '2026-01-02T03:04:05.678Z' });
  });

  it('keeps what was read from a figure, with its topic', () => {
    expect(noteOf('two boats', { kind: 'figure' })).toMatchObject({
      kind: 'figure',
      concept: null,
      topic: 'boats',
      figure: {
        value: { min: 2, max: 2, qualifier: 'exact' },
        unit: 'vehicles_lost',
        side: 'both',
        claimedBy: 'actor:harbour',
        speaker: null,
        edited: false,
      },
    });
  });

  it('keeps a name without a figure', () => {
    expect(noteOf('Riverton')).toMatchObject({ kind: 'place', concept: 'place:riverton', figure: null, topic: null });
  });

  it('keeps page, time, claim and pack', () => {
    expect(noteOf('Riverton', { claim: 'paper-1' })).toMatchObject({
      id: 'n',
      notedAt: '2026-01-02T03:04:05.678Z',
      claim: 'paper-1',
      pack: { id: 'small', version: '1.0.0' },
      page: { url: 'https://news.example/flood', title: 'The flood', language: 'en', date: '2020-09-28' },
    });
  });

  it('keeps 48 code units on each side, fewer at the ends of a block', () => {
    const long = `${'a'.repeat(100)} Riverton ${'b'.repeat(100)}`;
    const { quote } = noteOf('Riverton', { block: long });
    expect([quote.prefix.length, quote.suffix.length]).toEqual([48, 48]);
    expect(noteOf('Riverton', { block: 'Riverton' }).quote).toEqual({ exact: 'Riverton', prefix: '', suffix: '' });
  });

  it('keeps both sentences where the marked words span two', () => {
    expect(noteOf('Riverton. Nobody').sentence).toBe('The harbour says two boats sank at Riverton. Nobody was hurt.');
  });

  it('gives back the block from prefix, words and suffix, wherever the mark lies', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(200), fc.nat(20), (block, from, length) => {
        const start = Math.min(from, block.length);
        const end = Math.min(start + length, block.length);
        const annotation: Annotation = { start, end, kind: 'place', concept: 'place:x', painted: true };
        const note = draftMark({ annotation, block, blockStart: null, page }, null);
        const { prefix, exact, suffix } = note.quote;
        expect(exact).toBe(block.slice(start, end));
        expect(block.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
        expect(block).toContain(note.sentence);
      }),
    );
  });
});

describe('isSamePassage', () => {
  const note = sampleNote();

  it('holds whatever the place in the page and the reader’s own remark', () => {
    expect(isSamePassage(note, { ...note, position: null, remark: 'Look again', tags: ['boats'] })).toBe(true);
  });

  it.each([
    ['page', { page: { ...note.page, url: 'https://news.example/other' } }],
    ['claim', { claim: 'paper-1' }],
    ['kind', { kind: 'place' as const }],
    ['sentence', { sentence: 'Another.' }],
    ['words', { quote: { ...note.quote, exact: 'three boats' } }],
    ['place in its sentence', { quote: { ...note.quote, prefix: 'and then ' } }],
  ])('does not hold for another %s', (_what, change) => {
    expect(isSamePassage(note, { ...note, ...change })).toBe(false);
  });
});
