import { afterEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/core/annotation.ts';
import type { AnnotateRequest } from '../../lib/core/reading.ts';
import { rectsOf } from '../../lib/page/hit-test.ts';
import { PageReader, type ReaderPorts, type Switches } from '../../lib/reader/page-reader.ts';
import { setPage, until } from './set-page.ts';

const ON: Switches = { kindsOff: [], paint: 'every', off: null };
const readers: PageReader[] = [];

/** An engine that knows one place, wherever it stands. */
function placesIn(text: string): Annotation[] {
  return [...text.matchAll(/Stepanakert/g)].map(({ index }) => ({
    start: index,
    end: index + 11,
    kind: 'place',
    concept: 'place:stepanakert',
    painted: true,
  }));
}

function makeReader(change: Partial<ReaderPorts> = {}, switches = ON) {
  const requests: AnnotateRequest[] = [];
  const ports: ReaderPorts = {
    pageInfo: () => ({ url: 'https://example.org/', title: '', language: 'en', date: null, outlet: null }),
    mightBeRelevant: (text) => text.includes('Stepanakert'),
    annotate: async (request) => {
      requests.push(request);
      return {
        relevant: true,
        annotations: request.blocks.map(placesIn),
        known: { language: 'en', established: [] },
        state: { kind: 'ready' },
      };
    },
    onPainted: () => {},
    onSettled: () => {},
    onFailure: () => {},
    ...change,
  };
  const reader = new PageReader(ports, switches);
  readers.push(reader);
  return { reader, requests };
}

const markAt = (reader: PageReader, x: number, y: number) => reader.markAt(x, y, document.elementFromPoint(x, y)!);
const painted = () => CSS.highlights.get('parallax-place')?.size ?? 0;

afterEach(() => {
  for (const reader of readers.splice(0)) reader.stop();
});

describe('PageReader', () => {
  it('paints what the engine recognised, over inline elements, without changing a node', async () => {
    const body = setPage('<p>In Step<b>ana</b>kert.</p><p>Elsewhere.</p>');
    const before = body.innerHTML;
    const { reader } = makeReader();
    await reader.start();
    expect(painted()).toBe(1);
    const [range] = [...CSS.highlights.get('parallax-place')!] as StaticRange[];
    const live = document.createRange();
    live.setStart(range!.startContainer, range!.startOffset);
    live.setEnd(range!.endContainer, range!.endOffset);
    expect(live.toString()).toBe('Stepanakert');
    expect(body.innerHTML).toBe(before);
  });

  it('sends nothing from a page without a sign of the subject, and leaves nothing in the registry', async () => {
    setPage('<p>A page about gardening.</p>');
    const { reader, requests } = makeReader();
    await reader.start();
    expect(requests).toEqual([]);
    expect(CSS.highlights.has('parallax-place')).toBe(false);
    expect(reader.status()).toEqual({ state: 'nothing' });
  });

  it('marks paragraphs that come later and asks about them only', async () => {
    const body = setPage('<p>Stepanakert.</p>');
    const { reader, requests } = makeReader();
    await reader.start();
    body.insertAdjacentHTML('beforeend', '<p>Late: Stepanakert again.</p>');
    await until(() => painted() === 2);
    expect(requests.map(({ blocks }) => blocks)).toEqual([['Stepanakert.'], ['Late: Stepanakert again.']]);
    expect(requests[1]!.known).not.toBeNull();
  });

  it('asks again about nothing but what changed, marked or not, when text joins the element around it', async () => {
    const body = setPage('<div id="all"><p>Nothing here.</p><p>Stepanakert.</p></div>');
    const { reader, requests } = makeReader();
    await reader.start();
    body.querySelector('#all')!.append('Loose words.');
    await until(() => requests.length === 2);
    expect(requests[1]!.blocks).toEqual(['Loose words.']);
    (body.querySelector('p')!.firstChild as Text).data = 'Something here.';
    await until(() => requests.length === 3);
    expect(requests[2]!.blocks).toEqual(['Something here.']);
    expect(painted()).toBe(1);
  });

  it('follows changed text and drops marks of removed nodes', async () => {
    const body = setPage('<p>Stepanakert.</p><p id="b">Nothing.</p>');
    const { reader } = makeReader();
    await reader.start();
    (body.querySelector('#b')!.firstChild as Text).data = 'Now Stepanakert.';
    await until(() => painted() === 2);
    body.firstElementChild!.remove();
    await until(() => painted() === 1);
  });

  it('marks a block once it is shown, with no other change on the page', async () => {
    const body = setPage('<p>Stepanakert.</p><p id="b" hidden>Stepanakert too.</p>');
    const { reader } = makeReader();
    await reader.start();
    expect(painted()).toBe(1);
    (body.querySelector('#b') as HTMLElement).hidden = false;
    await until(() => painted() === 2);
  });

  it('reads a page whose body is replaced', async () => {
    setPage('<p>Stepanakert.</p>');
    const { reader } = makeReader();
    await reader.start();
    const body = document.createElement('body');
    body.innerHTML = '<p>Stepanakert, Stepanakert.</p>';
    document.body.replaceWith(body);
    await until(() => painted() === 2);
  });

  it('asks once about a page that is not about the subject, until much of its text is new', async () => {
    const body = setPage(`<p>Stepanakert is also a surname. ${'Other words. '.repeat(40)}</p>`);
    const answers = { relevant: false };
    const asked: number[] = [];
    const { reader } = makeReader({
      annotate: async ({ blocks }) => {
        asked.push(blocks.length);
        return {
          relevant: answers.relevant,
          annotations: blocks.map(placesIn),
          known: { language: 'en', established: [] },
          state: { kind: 'ready' },
        };
      },
    });
    await reader.start();
    for (let i = 0; i < 4; i++) {
      body.insertAdjacentHTML('beforeend', '<p>Stepanakert.</p>');
      await new Promise((later) => setTimeout(later, 300));
    }
    expect(asked).toEqual([1]);
    answers.relevant = true;
    body.insertAdjacentHTML('beforeend', `<p>Stepanakert. ${'New words. '.repeat(40)}</p>`);
    await until(() => painted() === 6);
    expect(asked).toEqual([1, 6]);
  });

  it('asks about each block once, however slow the answer and however often the page changes meanwhile', async () => {
    const body = setPage('<p>Stepanakert one.</p>');
    const asked: string[][] = [];
    const { reader } = makeReader({
      annotate: async ({ blocks }) => {
        asked.push(blocks);
        await new Promise((later) => setTimeout(later, 700));
        return { relevant: true, annotations: blocks.map(placesIn), known: { language: 'en', established: [] }, state: { kind: 'ready' } };
      },
    });
    const started = reader.start();
    for (const text of ['two', 'three']) {
      await new Promise((later) => setTimeout(later, 280));
      body.insertAdjacentHTML('beforeend', `<p>Stepanakert ${text}.</p>`);
    }
    await started;
    await until(() => painted() === 3);
    expect(asked.flat()).toEqual(['Stepanakert one.', 'Stepanakert two.', 'Stepanakert three.']);
  });

  it('finds the name inside a figure: the shortest mark under the point', async () => {
    setPage('<p style="font:20px monospace;margin:40px">In Stepanakert now.</p>');
    const outer = { start: 0, end: 18, kind: 'event', concept: 'event:x', painted: true } as const;
    const { reader } = makeReader({
      annotate: async ({ blocks }) => ({
        relevant: true,
        annotations: blocks.map((text) => [outer, ...placesIn(text)]),
        known: { language: 'en', established: [] },
        state: { kind: 'ready' },
      }),
    });
    await reader.start();
    const place = reader.marks.find(({ annotation }) => annotation.kind === 'place')!;
    const [box] = rectsOf(place.range);
    expect(markAt(reader, box!.x + box!.width / 2, box!.y + box!.height / 2)).toBe(place);
    expect(markAt(reader, box!.x - 15, box!.y + box!.height / 2)?.annotation.kind).toBe('event');
  });

  it('thins marks to the first of a concept between two headings', async () => {
    setPage('<p>Stepanakert, Stepanakert.</p><h2>Next</h2><p>Stepanakert.</p>');
    const { reader } = makeReader({}, { ...ON, paint: 'first' });
    await reader.start();
    expect(painted()).toBe(2);
    await reader.apply(ON);
    expect(painted()).toBe(3);
  });

  it('takes marks off at once when switched off and reads again when switched on', async () => {
    setPage('<p>Stepanakert.</p>');
    const { reader } = makeReader();
    await reader.start();
    await reader.apply({ ...ON, off: 'site' });
    expect(painted()).toBe(0);
    expect(reader.status()).toEqual({ state: 'off', by: 'site' });
    await reader.apply(ON);
    expect(painted()).toBe(1);
    expect(reader.status()).toEqual({ state: 'marked', counts: { place: 1 } });
  });

  it('hides a kind without asking again', async () => {
    setPage('<p>Stepanakert.</p>');
    const { reader, requests } = makeReader();
    await reader.start();
    await reader.apply({ ...ON, kindsOff: ['place'] });
    expect(painted()).toBe(0);
    expect(requests.length).toBe(1);
    expect(reader.status()).toEqual({ state: 'marked', counts: { place: 1 } });
  });

  it('puts highlights back that a page script deleted', async () => {
    setPage('<p>Stepanakert.</p>');
    const { reader } = makeReader();
    await reader.start();
    CSS.highlights.delete('parallax-place');
    reader.restore();
    expect(painted()).toBe(1);
  });

  it('says that it failed when the engine cannot be asked, and reports why', async () => {
    setPage('<p>Stepanakert.</p>');
    const failures: unknown[] = [];
    const { reader } = makeReader({ annotate: () => Promise.reject(new Error('gone')), onFailure: (error) => failures.push(error) });
    await reader.start();
    expect(reader.status()).toEqual({ state: 'failed' });
    expect(failures).toHaveLength(1);
  });

  it('drops an answer that comes after the page was read anew', async () => {
    setPage('<p>Stepanakert.</p>');
    const answers: (() => void)[] = [];
    const { reader } = makeReader({
      annotate: (request) =>
        new Promise((resolve) =>
          answers.push(() =>
            resolve({
              relevant: true,
              annotations: request.blocks.map(placesIn),
              known: { language: 'en', established: [] },
              state: { kind: 'ready' },
            }),
          ),
        ),
    });
    const first = reader.start();
    await until(() => answers.length > 0);
    reader.stop();
    answers[0]!();
    await first;
    expect(painted()).toBe(0);
  });

  it('shows the first marks of a long page before the whole of it is read, and asks for all of it', async () => {
    setPage(`<p>Stepanakert. ${'Some words about nothing much. '.repeat(20)}</p>`.repeat(200));
    const seen: number[] = [];
    const { reader, requests } = makeReader({ onPainted: (count) => seen.push(count) });
    await reader.start();
    expect(requests.map(({ only }) => only)).toEqual([expect.any(Number), null]);
    expect(requests[0]!.blocks.length).toBeLessThan(requests[1]!.blocks.length);
    expect(seen.at(-1)).toBe(200);
    expect(seen.some((count) => count > 0 && count < 100)).toBe(true);
  });

  it('takes a first look back where the whole page is about something else', async () => {
    setPage(`<p>Stepanakert. ${'Some words about nothing much. '.repeat(20)}</p>`.repeat(200));
    const { reader } = makeReader({
      annotate: async ({ blocks, only }) => ({
        relevant: only !== null,
        annotations: blocks.slice(0, only ?? 0).map(placesIn),
        known: { language: 'en', established: [] },
        state: { kind: 'ready' },
      }),
    });
    await reader.start();
    expect(painted()).toBe(0);
    expect(reader.status()).toEqual({ state: 'nothing' });
  });

  it('keeps the very mark of a first look where the whole page has it too, so that its card stays open', async () => {
    setPage(`<p>Stepanakert. ${'Some words about nothing much. '.repeat(20)}</p>`.repeat(200));
    const firsts: unknown[] = [];
    const { reader } = makeReader({ onPainted: () => firsts.push(reader.marks[0]) });
    await reader.start();
    expect(new Set(firsts).size).toBe(1);
  });

  it('waits in a tab that nobody sees until it is shown', async () => {
    setPage('<p>Stepanakert.</p>');
    let hidden = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    const { reader, requests } = makeReader();
    const started = reader.start();
    await new Promise((later) => setTimeout(later, 50));
    expect(requests).toEqual([]);
    expect(reader.status()).toEqual({ state: 'waiting' });
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await started;
    Reflect.deleteProperty(document, 'hidden');
    expect(painted()).toBe(1);
  });

  it('reads a page without a sign of the subject once a sign comes, where names touch as well', async () => {
    const body = setPage('<p>A page about gardening.</p>');
    const { reader, requests } = makeReader();
    await reader.start();
    body.insertAdjacentHTML('beforeend', '<p>Late</p><p>Stepanakert.</p>');
    await until(() => painted() === 1);
    expect(requests.map(({ blocks }) => blocks)).toEqual([['A page about gardening.', 'Late', 'Stepanakert.']]);
  });

  it('splits a page of 5 MB into bounded requests and paints it', async () => {
    const paragraph = `<p>${'Some words about nothing much. '.repeat(100)} Stepanakert.</p>`;
    setPage(paragraph.repeat(1_600));
    const { reader, requests } = makeReader();
    await reader.start();
    expect(painted()).toBe(1_600);
    expect(requests.length).toBeGreaterThan(5);
    expect(Math.max(...requests.map(({ blocks }) => blocks.join('').length))).toBeLessThanOrEqual(400_000);
  });

  it('finds each of the marks of a crowded block, those over inline elements too', async () => {
    setPage(`<div style="font:20px monospace;margin:40px">${'Stepanakert, Stepa<b>nake</b>rt. '.repeat(8)}</div>`);
    const { reader } = makeReader();
    await reader.start();
    expect(reader.marks).toHaveLength(16);
    for (const mark of reader.marks) {
      for (const { x, y, width, height } of rectsOf(mark.range)) expect(markAt(reader, x + width / 2, y + height / 2)).toBe(mark);
      const { right, y, height } = rectsOf(mark.range).at(-1)!;
      expect(markAt(reader, right + 6, y + height / 2)).toBeNull();
    }
  });

  it('finds marks of text that lets the pointer through to what is around it, none of text that lies below something else', async () => {
    const text = '<p style="pointer-events:none">In Stepanakert.</p>';
    const cover = '<i style="position:absolute;inset:0"><b></b></i>';
    setPage(`<div style="font:20px monospace">${text}</div><div style="font:20px monospace;position:relative">${text}${cover}</div>`);
    const { reader } = makeReader();
    await reader.start();
    const found = reader.marks.map((mark) => {
      const { x, y, width, height } = rectsOf(mark.range)[0]!;
      return markAt(reader, x + width / 2, y + height / 2);
    });
    expect(found).toEqual([reader.marks[0], null]);
  });

  it('finds the mark under a point and none beside it', async () => {
    setPage('<p style="font:20px monospace;margin:40px">In Stepanakert.</p>');
    const { reader } = makeReader();
    await reader.start();
    const range = reader.marks[0]!.range;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    expect(markAt(reader, box.x + box.width / 2, box.y + box.height / 2)).toBe(reader.marks[0]);
    expect(markAt(reader, box.right + 60, box.y + box.height / 2)).toBeNull();
    expect(markAt(reader, box.x + box.width / 2, box.bottom + 40)).toBeNull();
  });
});
