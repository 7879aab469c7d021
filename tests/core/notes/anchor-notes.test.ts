import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorNotes } from '../../../lib/core/notes/anchor-notes.ts';
import { draftPassage } from '../../../lib/core/notes/make-note.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { sampleNote } from './sample-note.ts';

const page = { url: 'https://news.example/flood', title: 'The flood', language: 'en', date: null, outlet: null };
const FIRST = 'It rained for days over the valley. The harbour says two boats sank at Riverton on Monday. Nobody was hurt.';
const SECOND = 'Elsewhere the council says two boats were lent to the town, which has none of its own.';
const BLOCKS = ['The flood', FIRST, SECOND];

/** The note of some words of a block of a page. */
function noteOf(words: string, block = FIRST, blocks = BLOCKS): Note {
  const start = block.indexOf(words);
  const blockStart = blocks.slice(0, blocks.indexOf(block)).reduce((sum, { length }) => sum + length + 2, 0);
  const draft = draftPassage({ page, block, blockStart, start, end: start + words.length });
  return { ...sampleNote(), ...draft, id: words };
}

/** What stands where a note was found; null where it is gone. */
function find(note: Note, blocks: string[]): { words: string; block: number; exact: boolean } | null {
  const { anchors, gone } = anchorNotes([note], blocks);
  expect(anchors.length + gone.length).toBe(1);
  const anchor = anchors[0];
  return anchor ? { words: blocks[anchor.block]!.slice(anchor.start, anchor.end), block: anchor.block, exact: anchor.exact } : null;
}

describe('anchorNotes', () => {
  it('finds a passage where it was', () => {
    expect(find(noteOf('two boats'), BLOCKS)).toEqual({ words: 'two boats', block: 1, exact: true });
  });

  it('tells the same words in other surroundings apart', () => {
    expect(find(noteOf('two boats', SECOND), BLOCKS)).toMatchObject({ block: 2 });
    expect(find(noteOf('two boats'), ['The flood', SECOND])).toBeNull();
  });

  it('finds a passage that has moved to another block', () => {
    expect(find(noteOf('two boats'), ['Correction', 'New lead.', SECOND, FIRST])).toMatchObject({ block: 3, exact: true });
  });

  it('takes the nearest of several that are alike', () => {
    const blocks = [FIRST, 'Between.', FIRST];
    const { anchors } = anchorNotes([{ ...noteOf('two boats'), position: { start: FIRST.length + 60, end: FIRST.length + 69 } }], blocks);
    expect(anchors[0]).toMatchObject({ block: 2 });
  });

  it('finds words whose surroundings were edited a little', () => {
    const edited = FIRST.replace('at Riverton on Monday', 'near Riverton on Monday morning');
    expect(find(noteOf('two boats'), ['Head', edited])).toEqual({ words: 'two boats', block: 1, exact: true });
  });

  it('finds words that were themselves edited a little, and says so', () => {
    expect(find(noteOf('two boats sank'), ['Head', FIRST.replace('two boats sank', 'two boats have sunk')])).toMatchObject({
      block: 1,
      exact: false,
    });
    expect(find(noteOf('two boats'), ['Head', FIRST.replace('two boats', 'ten boats')])).toEqual({
      words: 'ten boats',
      block: 1,
      exact: false,
    });
  });

  it('takes no part of a longer number or word for what was noted', () => {
    const block = 'The harbour counted 22 boats on the shore and 40 in the bay on Monday.';
    const find22 = (after: string) => find(noteOf('22', block, [block]), [block.replace('22', after)]);
    expect(find22('22')).toMatchObject({ words: '22', exact: true });
    expect(find22('122')).toEqual({ words: '122', block: 0, exact: false });
    expect(find22('25')).toEqual({ words: '25', block: 0, exact: false });
    expect(find(noteOf('boats', block, [block]), [block.replace('boats', 'boatsmen')])).toMatchObject({ exact: false });
  });

  it('looks for very long quotations unchanged only, and for likeness no longer than a reader would wait', () => {
    const long = 'Rain fell on the quiet harbour all day. '.repeat(100);
    expect(find(noteOf(long, long, [long]), [`New. ${long}`])).toMatchObject({ exact: true });
    expect(find(noteOf(long, long, [long]), [long.replace('quiet', 'busy')])).toBeNull();
  });

  it.each([
    ['the sentence is gone', [FIRST.replace(/The harbour.*Monday\. /, '')]],
    ['the page is another', ['Cakes for the fair', 'Take two eggs.']],
    ['the page is empty', []],
  ])('says that a passage is gone when %s', (_why, blocks) => {
    expect(find(noteOf('two boats'), blocks)).toBeNull();
  });

  it('keeps the order of the notes', () => {
    const notes = [noteOf('Nobody'), noteOf('two boats'), { ...noteOf('It rained'), id: 'x' }];
    expect(anchorNotes(notes, BLOCKS).anchors.map(({ note }) => note)).toEqual(['Nobody', 'two boats', 'x']);
  });

  it('finds any words of any page that has not changed, at their very place', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), fc.nat(), (blocks, which, from, length) => {
        const index = which % blocks.length;
        const block = blocks[index]!;
        const start = from % block.length;
        const end = Math.min(block.length, start + 1 + (length % 20));
        const blockStart = blocks.slice(0, index).reduce((sum, each) => sum + each.length + 2, 0);
        const note = { ...sampleNote(), ...draftPassage({ page, block, blockStart, start, end }) };
        const { anchors } = anchorNotes([note], blocks);
        expect(anchors).toHaveLength(1);
        expect(blocks[anchors[0]!.block]!.slice(anchors[0]!.start, anchors[0]!.end)).toBe(note.quote.exact);
        if (blocks.indexOf(block) === index) expect(anchors[0]).toMatchObject({ block: index, start, end, exact: true });
      }),
    );
  });
});
