import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateBlocks } from '../../lib/core/annotate-blocks.ts';
import { buildEngine } from '../../lib/core/build-engine.ts';
import { pointAt, walkBlocks } from '../../lib/page/walk-blocks.ts';
import { smallPack } from '../core/pack/small-pack.ts';
import { setPage } from './set-page.ts';

const INLINE = ['a', 'b', 'em', 'span', 'mark', 'strong', 'u', 'abbr', 'cite', 'q'];
const TEXTS = [
  'Two boats were lost at Riverton on 27 September 2020, the harbour said; 1 200 people left Karabakh.',
  'Deux hélicoptères azerbaïdjanais ont été abattus près de Riverton, au Haut-Karabakh, selon Bakou.',
  '😀 Riverton, Степанакерт и Ստեփանակերտ: 16 soldiers, «deux» drones, قره باغ.',
];

const engine = buildEngine(smallPack());
const page = { url: 'https://example.org/', title: '', language: 'en', date: '2020-09-27', outlet: null };
const known = { language: 'en', established: [] };

const annotationsOf = (blocks: string[]) => annotateBlocks({ page, blocks, known, only: null }, engine).annotations;

/** Where a text is cut, and the element around each part: nothing, an inline element, or two of them, one in the other. */
const split = fc.record({
  text: fc.constantFrom(...TEXTS),
  cuts: fc.array(fc.nat({ max: 90 }), { maxLength: 12 }),
  wraps: fc.array(fc.tuple(fc.constantFrom(null, ...INLINE), fc.constantFrom(null, ...INLINE)), { minLength: 1, maxLength: 13 }),
  comments: fc.boolean(),
});

type Split = typeof split extends fc.Arbitrary<infer T> ? T : never;

/** Puts a text on the page as one paragraph, in as many nodes as the split says. */
function showSplit({ text, cuts, wraps, comments }: Split): HTMLElement {
  const body = setPage('<p></p>');
  const paragraph = body.firstElementChild!;
  const bounds = [0, ...cuts.filter((cut) => cut < text.length).toSorted((a, b) => a - b), text.length];
  bounds.slice(1).forEach((end, i) => {
    const [outer, inner] = wraps[i % wraps.length]!;
    let node: Node = document.createTextNode(text.slice(bounds[i], end));
    for (const name of [inner, outer]) {
      if (!name) continue;
      const element = document.createElement(name);
      element.append(node);
      node = element;
    }
    paragraph.append(node);
    if (comments) paragraph.append(document.createComment('advertisement'));
  });
  return body;
}

describe('a paragraph in any number of inline elements and text nodes', () => {
  it('is one block with the text that it has in one piece', () => {
    fc.assert(
      fc.property(split, (one) => {
        expect(walkBlocks(showSplit(one)).map(({ text }) => text)).toEqual([one.text]);
      }),
      { numRuns: 200 },
    );
  });

  it('has the annotations that it has in one piece', () => {
    for (const text of TEXTS) expect(annotationsOf([text])[0], text).not.toEqual([]);
    fc.assert(
      fc.property(split, (one) => {
        expect(annotationsOf(walkBlocks(showSplit(one)).map(({ text }) => text))).toEqual(annotationsOf([one.text]));
      }),
      { numRuns: 200 },
    );
  });

  it('leads every annotation back to a range of the page that reads as it does', () => {
    fc.assert(
      fc.property(split, (one) => {
        const [block] = walkBlocks(showSplit(one));
        for (const { start, end } of annotationsOf([block!.text])[0]!) {
          const range = document.createRange();
          const [from, to] = [pointAt(block!, start, false), pointAt(block!, end, true)];
          range.setStart(from.node, from.offset);
          range.setEnd(to.node, to.offset);
          expect(range.toString()).toBe(one.text.slice(start, end));
        }
      }),
      { numRuns: 200 },
    );
  });
});
