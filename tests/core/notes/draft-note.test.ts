import { describe, expect, it } from 'vitest';
import type { Annotation, Figure } from '../../../lib/core/annotation.ts';
import { draftNote } from '../../../lib/core/notes/draft-note.ts';
import type { AnnotateRequest } from '../../../lib/core/reading.ts';

const BLOCK = 'At Riverton two boats sank and five houses fell.';
const page = { url: 'https://news.example/flood', title: 'The flood', language: 'en', date: null, outlet: null };
const KNOWN = { language: 'en', established: ['place:riverton'] };
const NOTHING = { known: null, before: [] };

const spanOf = (words: string) => ({ start: BLOCK.indexOf(words), end: BLOCK.indexOf(words) + words.length });
const select = (words: string) => ({ page, block: BLOCK, blockStart: null, ...spanOf(words) });

function figure(words: string, topic: string): Figure {
  const span = spanOf(words);
  const number = { numberStart: span.start, numberEnd: span.start + words.indexOf(' ') };
  const value = { min: 2, max: 2, qualifier: 'exact' } as const;
  const read = { value, unit: 'other', side: 'both', claimedBy: 'actor:harbour', topic, topics: [topic], match: null } as const;
  return { ...span, ...number, ...read, topics: [topic], kind: 'figure', concept: null, painted: true };
}

const FOUND: Annotation[] = [
  { ...spanOf('Riverton'), kind: 'place', concept: 'place:riverton', painted: true },
  figure('two boats', 'boats'),
  figure('five houses', 'houses'),
];

/** An engine that reads the block wherever it knows that the page is about the subject. */
function makeEngine() {
  const requests: AnnotateRequest[] = [];
  return {
    requests,
    annotate: (request: AnnotateRequest) => {
      requests.push(request);
      const relevant = request.known !== null;
      return { relevant, annotations: relevant ? request.blocks.map((text) => (text === BLOCK ? FOUND : [])) : [] };
    },
  };
}
const draft = (words: string, context: Parameters<typeof draftNote>[1] = { known: KNOWN, before: [] }) =>
  draftNote(select(words), context, makeEngine().annotate);

describe('draftNote', () => {
  it('reads the first figure whose number the selection covers or touches', () => {
    expect(draft('two boats sank and five')).toMatchObject({ kind: 'figure', topic: 'boats', quote: { exact: 'two boats sank and five' } });
    expect(draft('five')).toMatchObject({ topic: 'houses' });
  });

  it('reads a name that is all of the selection, and none that is only part of it', () => {
    expect(draft('Riverton')).toMatchObject({ kind: 'place', concept: 'place:riverton', figure: null });
    expect(draft('At Riverton')).toMatchObject({ kind: 'statement', concept: null });
  });

  it('keeps words in which nothing was read as a statement', () => {
    expect(draft('sank and')).toMatchObject({ kind: 'statement', figure: null, topic: null });
  });

  it('tells the engine what the page has shown, and what stands before', () => {
    const { requests, annotate } = makeEngine();
    draftNote(select('two boats'), { known: KNOWN, before: ['It rained.', 'The harbour said:'] }, annotate);
    expect(requests).toEqual([{ page, blocks: ['It rained.', 'The harbour said:', BLOCK], known: KNOWN, only: null }]);
  });

  it('reads a number on a page that is not about the subject, for no side and no question', () => {
    expect(draft('two boats', NOTHING)).toMatchObject({
      kind: 'figure',
      figure: { value: { min: 2, max: 2, qualifier: 'exact' }, side: null, claimedBy: 'actor:harbour' },
      topic: null,
    });
  });

  it('reads no name on such a page', () => {
    expect(draft('Riverton', NOTHING)).toMatchObject({ kind: 'statement', concept: null });
  });
});
