import { describe, expect, it } from 'vitest';
import { pointAt, walkBlocks, walkInSteps } from '../../lib/page/walk-blocks.ts';
import { setPage } from './set-page.ts';

const textsOf = (html: string) => walkBlocks(setPage(html)).map(({ text }) => text);

describe('walkBlocks', () => {
  it('joins inline elements into one block', () => {
    expect(textsOf('<p>Step<b>ana</b>kert and 30<i>,000</i></p>')).toEqual(['Stepanakert and 30,000']);
  });

  it('keeps blocks apart and in reading order', () => {
    expect(textsOf('<h1>One</h1><div>Two<p>Three</p>Four</div><ul><li>Five</li></ul>')).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
  });

  it('turns white space of the source into spaces one for one and keeps no-break spaces', () => {
    expect(textsOf('<p>a\n\tb\u00a0c\u202fd</p>')).toEqual(['a  b\u00a0c\u202fd']);
  });

  it('turns a line break element into a line feed', () => {
    expect(textsOf('<p>one<br>two</p>')).toEqual(['one\ntwo']);
  });

  it.each(['script', 'style', 'textarea', 'select', 'code', 'pre', 'noscript', 'svg', 'iframe'])('does not read %s', (name) => {
    expect(textsOf(`<p>before</p><${name}>Stepanakert</${name}>`)).toEqual(['before']);
  });

  it.each(['<div contenteditable>Baku</div>', '<div contenteditable="plaintext-only"><p>Baku</p></div>', '<div role="textbox">Baku</div>'])(
    'does not read what the reader types: %s',
    (html) => {
      expect(textsOf(html)).toEqual([]);
    },
  );

  it('reads an island that is expressly not editable only where nothing around it is', () => {
    expect(textsOf('<div contenteditable="false">Baku</div>')).toEqual(['Baku']);
  });

  it.each(['<p hidden>Baku</p>', '<div style="display:none"><p>Baku</p></div>', '<p style="visibility:hidden">Baku</p>'])(
    'does not read hidden text and remembers it: %s',
    (html) => {
      const hidden = new Set<Element>();
      expect(walkBlocks(setPage(`${html}<p>seen</p>`), hidden).map(({ text }) => text)).toEqual(['seen']);
      expect(hidden.size).toBe(1);
    },
  );

  it.each(['<span hidden>Baku</span>', '<b style="display: none">Baku</b>'])(
    'does not read inline text that its markup hides: %s',
    (html) => {
      const hidden = new Set<Element>();
      expect(walkBlocks(setPage(`<p>seen ${html}too</p>`), hidden).map(({ text }) => text)).toEqual(['seen too']);
      expect(hidden.size).toBe(1);
    },
  );

  it('changes nothing on the page', () => {
    const body = setPage('<p>Step<b>ana</b>kert</p>');
    const before = body.innerHTML;
    walkBlocks(body);
    expect(body.innerHTML).toBe(before);
  });
});

describe('pointAt', () => {
  it('finds node and offset of every position of a block', () => {
    const [block] = walkBlocks(setPage('<p>ab<b>cd</b>ef</p>'));
    const places = [0, 1, 2, 3, 4, 5].map((offset) => {
      const { node, offset: at } = pointAt(block!, offset, false);
      return node.data[at];
    });
    expect(places.join('')).toBe('abcdef');
  });

  it('puts an end at the end of the earlier node', () => {
    const [block] = walkBlocks(setPage('<p>ab<b>cd</b></p>'));
    expect(pointAt(block!, 2, true)).toMatchObject({ node: block!.nodes[0], offset: 2 });
    expect(pointAt(block!, 2, false)).toMatchObject({ node: block!.nodes[1], offset: 0 });
  });
});

describe('walkInSteps', () => {
  const paragraphs = (count: number) => Array.from({ length: count }, (_, i) => `<p>Text ${i}.</p>`).join('');
  const finish = (steps: Generator<void, { text: string }[]>) => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value.map(({ text }) => text);
    }
  };

  it('pauses on a long page and ends with what walkBlocks gives', () => {
    const body = setPage(paragraphs(1_000));
    const steps = walkInSteps(body);
    expect(steps.next().done).toBe(false);
    expect(finish(steps)).toEqual(walkBlocks(body).map(({ text }) => text));
  });

  it('loses nothing where the page takes away what is being walked', () => {
    const body = setPage(`<div>${paragraphs(200)}</div>${paragraphs(200)}`);
    const steps = walkInSteps(body);
    steps.next();
    body.firstElementChild!.remove();
    expect(finish(steps)).toEqual(walkBlocks(body).map(({ text }) => text));
  });

  it('comes to an end on a page that takes away everything it is at', () => {
    const body = setPage(paragraphs(2_000));
    const steps = walkInSteps(body);
    for (let i = 0; i < 50 && !steps.next().done; i++) body.innerHTML = paragraphs(2_000);
    expect(steps.next().done).toBe(true);
  });
});
