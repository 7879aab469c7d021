import { afterEach, describe, expect, it } from 'vitest';
import { NotedPassages, type NotedPorts } from '../../lib/reader/noted-passages.ts';
import { setPage, until } from './set-page.ts';

type Found = Awaited<ReturnType<NotedPorts['anchor']>>;

/** A notebook with two notes: of "two boats", wherever they stand, and of words that no page has. */
function findBoats(blocks: string[]): Found {
  const block = blocks.findIndex((text) => text.includes('two boats'));
  if (block < 0) return { anchors: [], gone: ['boats', 'never'] };
  const start = blocks[block]!.indexOf('two boats');
  return { anchors: [{ note: 'boats', block, start, end: start + 9, exact: true }], gone: ['never'] };
}

const all: NotedPassages[] = [];
function make(change: Partial<NotedPorts> = {}) {
  const asked: string[][] = [];
  const failures: unknown[] = [];
  const passages = new NotedPassages({
    anchor: async (blocks) => {
      asked.push(blocks);
      return findBoats(blocks);
    },
    onFailure: (error) => failures.push(error),
    ...change,
  });
  all.push(passages);
  return { passages, asked, failures };
}

function painted(): string[] {
  const ranges = (CSS.highlights.get('parallax-noted') ?? []) as Iterable<AbstractRange>;
  return [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const live = document.createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live.toString();
  });
}

afterEach(() => {
  for (const passages of all.splice(0)) passages.clear();
  document.body.textContent = '';
});

describe('NotedPassages', () => {
  it('paints what is found, under the marks, and changes no node', async () => {
    const body = setPage('<p>It rained.</p><p>In the bay t<b>wo bo</b>ats sank.</p>');
    const before = body.innerHTML;
    const { passages, asked } = make();
    expect(passages.state).toBeNull();
    passages.look();
    await until(() => passages.state !== null);
    expect(asked).toEqual([['It rained.', 'In the bay two boats sank.']]);
    expect(painted()).toEqual(['two boats']);
    expect(CSS.highlights.get('parallax-noted')!.priority).toBeLessThan(0);
    expect(passages.state).toEqual({ found: ['boats'], changed: [], gone: ['never'] });
    expect(body.innerHTML).toBe(before);
  });

  it('finds passages in open shadow roots, after the page’s own text', async () => {
    setPage('<div id="host"></div><p>It rained.</p>');
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Then two boats sank.</p>';
    const { passages, asked } = make();
    passages.look();
    await until(() => passages.state !== null);
    expect(asked).toEqual([['It rained.', 'Then two boats sank.']]);
    expect(painted()).toEqual(['two boats']);
  });

  it('takes the paint off when the passage is gone', async () => {
    setPage('<p>In the bay two boats sank.</p>');
    const { passages } = make();
    passages.look();
    await until(() => passages.state !== null);
    setPage('<p>In the bay it rained.</p>');
    passages.lookNow();
    await until(() => passages.state?.gone.length === 2);
    expect(CSS.highlights.has('parallax-noted')).toBe(false);
  });

  it('looks at a page that changes for ever once in a while only, and at once after a note', async () => {
    setPage('<p>In the bay two boats sank.</p>');
    const { passages, asked } = make();
    passages.look();
    await until(() => passages.state !== null);
    for (let i = 0; i < 20; i++) passages.look();
    await new Promise((later) => setTimeout(later, 200));
    expect(asked).toHaveLength(1);
    passages.lookNow();
    passages.lookNow();
    await until(() => asked.length === 2);
    await new Promise((later) => setTimeout(later, 50));
    expect(asked).toHaveLength(2);
  });

  it('drops the answer of a page that was left', async () => {
    setPage('<p>In the bay two boats sank.</p>');
    const answers: (() => void)[] = [];
    const { passages } = make({ anchor: (blocks) => new Promise((resolve) => answers.push(() => resolve(findBoats(blocks)))) });
    passages.look();
    await until(() => answers.length === 1);
    passages.clear();
    answers[0]!();
    await new Promise((later) => setTimeout(later, 20));
    expect(passages.state).toBeNull();
    expect(CSS.highlights.has('parallax-noted')).toBe(false);
  });

  it('tells of a background that does not answer, and keeps what it has', async () => {
    setPage('<p>In the bay two boats sank.</p>');
    let silent = false;
    const { passages, failures } = make({ anchor: async (blocks) => (silent ? Promise.reject(new Error('gone')) : findBoats(blocks)) });
    passages.look();
    await until(() => passages.state !== null);
    silent = true;
    passages.lookNow();
    await until(() => failures.length === 1);
    expect(painted()).toEqual(['two boats']);
  });

  it('leads to a passage that is to be seen, and to no other', async () => {
    setPage('<div style="height: 3000px"></div><p id="p">In the bay two boats sank.</p><div style="height: 3000px"></div>');
    const { passages } = make();
    passages.look();
    await until(() => passages.state !== null);
    scrollTo({ top: 0, behavior: 'instant' });
    expect(passages.show('never')).toBe(false);
    expect(passages.show('boats')).toBe(true);
    await until(() => document.querySelector('#p')!.getBoundingClientRect().top < innerHeight);
    document.querySelector<HTMLElement>('#p')!.hidden = true;
    expect(passages.show('boats')).toBe(false);
  });
});
