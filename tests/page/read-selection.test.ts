import { afterEach, describe, expect, it } from 'vitest';
import { readSelection } from '../../lib/page/read-selection.ts';
import { setPage } from './set-page.ts';

/** Selects from one text node to another, by the element around each. */
function select(from: string, start: number, to: string, end: number): void {
  const node = (selector: string) => document.querySelector(selector)!.firstChild!;
  getSelection()!.setBaseAndExtent(node(from), start, node(to), end);
}
const words = () => {
  const read = readSelection(document);
  return read?.block.text.slice(read.start, read.end);
};

afterEach(() => {
  getSelection()!.removeAllRanges();
  document.body.textContent = '';
});

describe('readSelection', () => {
  it('reads across inline elements, the way the engine reads the page', () => {
    setPage('<p>It rained.</p><p id="p">In <b id="b">River</b>ton two\n<i id="i">boats</i> sank.</p>');
    select('#b', 0, '#i', 5);
    const read = readSelection(document)!;
    expect(read.block.text).toBe('In Riverton two boats sank.');
    expect(words()).toBe('Riverton two boats');
    expect(read.blockStart).toBe('It rained.\n\n'.length);
    expect(read.before).toEqual(['It rained.']);
    const live = document.createRange();
    live.setStart(read.range.startContainer, read.range.startOffset);
    live.setEnd(read.range.endContainer, read.range.endOffset);
    expect(live.toString()).toBe('Riverton two\nboats');
  });

  it('reads a selection that was made from its end', () => {
    setPage('<p id="p">Two boats sank.</p>');
    const text = document.querySelector('#p')!.firstChild!;
    getSelection()!.setBaseAndExtent(text, 9, text, 4);
    expect(words()).toBe('boats');
  });

  it('leaves out the white space at its ends', () => {
    setPage('<p id="p">Two boats sank.</p>');
    select('#p', 3, '#p', 10);
    expect(words()).toBe('boats');
  });

  it('takes the first of the blocks that hold most of it', () => {
    setPage('<p id="a">One two.</p><p id="b">Two boats sank.</p><p id="c">Two boats sank!</p>');
    select('#a', 4, '#c', 15);
    expect(words()).toBe('Two boats sank.');
    select('#a', 0, '#b', 3);
    expect(words()).toBe('One two.');
  });

  it('reads whole elements', () => {
    setPage('<div id="all"><h2>Flood</h2><p>Two boats sank at the harbour.</p></div>');
    getSelection()!.selectAllChildren(document.querySelector('#all')!);
    expect(words()).toBe('Two boats sank at the harbour.');
  });

  it('reads what is selected within an open shadow root, whose text has no place in the page', () => {
    setPage('<p>Outside.</p><div id="host"></div>');
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Before.</p><p id="in">Two boats sank.</p>';
    const text = root.querySelector('#in')!.firstChild!;
    getSelection()!.setBaseAndExtent(text, 0, text, 9);
    expect(words()).toBe('Two boats');
    expect(readSelection(document)).toMatchObject({ blockStart: null, before: ['Before.'] });
  });

  it('is null where nothing is selected, and on what we do not read', () => {
    setPage('<p id="p">Two boats.</p><div contenteditable id="field">A letter to a friend.</div><p id="gap">   </p>');
    expect(readSelection(document)).toBeNull();
    select('#p', 3, '#p', 3);
    expect(readSelection(document)).toBeNull();
    select('#field', 0, '#field', 8);
    expect(readSelection(document)).toBeNull();
    select('#gap', 0, '#gap', 2);
    expect(readSelection(document)).toBeNull();
  });

  it('tells no more of what stands before than the engine has use for', () => {
    setPage(`<p>${'a'.repeat(5_000)}</p><p>${'b'.repeat(5_000)}</p><p>Near.</p><p id="p">Two boats.</p>`);
    select('#p', 0, '#p', 3);
    expect(readSelection(document)!.before).toEqual(['b'.repeat(5_000), 'Near.']);
  });

  it('changes nothing on the page and leaves the selection', () => {
    const body = setPage('<p id="p">Two <b>boats</b> sank.</p>');
    const before = body.innerHTML;
    select('#p', 0, '#p', 3);
    readSelection(document);
    expect(body.innerHTML).toBe(before);
    expect(String(getSelection())).toBe('Two');
  });
});
