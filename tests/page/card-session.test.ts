import { afterEach, describe, expect, it } from 'vitest';
import type { CardModel } from '../../lib/core/card/card-model.ts';
import type { CardActions, CardShown, CardView } from '../../lib/page/card-view.ts';
import { type CardPorts, CardSession } from '../../lib/reader/card-session.ts';
import type { Mark } from '../../lib/reader/read-block.ts';
import { setPage, until } from './set-page.ts';

const POINT = { x: 10, y: 10 };
const modelOf = (title: string) => ({ kind: 'topic', title }) as unknown as CardModel;

/** A view that keeps what it was told. */
function makeView() {
  const shown: string[] = [];
  const state = { hidden: 0, throws: false, actions: null as CardActions | null };
  const view: CardView = {
    show: ({ model }: CardShown) => {
      if (state.throws) throw new Error('no top layer');
      shown.push((model as unknown as { title: string }).title);
    },
    setPinned: () => {},
    say: (key) => shown.push(key),
    hide: () => {
      state.hidden++;
    },
    holds: () => false,
  };
  return { view, shown, state };
}

function start(change: Partial<CardPorts> = {}) {
  const { view, shown, state } = makeView();
  const failures: unknown[] = [];
  const ports: CardPorts = {
    view: async (actions) => {
      state.actions = actions;
      return view;
    },
    describe: async (_occasion, topic) => ({ model: modelOf(topic ?? 'mark'), state: { kind: 'ready' }, notedAt: null }),
    note: async () => 'noteSaved',
    report: () => {},
    occasionOf: () => ({}) as never,
    restDelayMs: () => 300,
    onFailure: (error) => failures.push(error),
    ...change,
  };
  return { session: new CardSession(ports), shown, state, failures };
}

function makeMark(): Mark {
  const [text] = setPage('<p>Stepanakert</p>').querySelector('p')!.childNodes;
  const range = new StaticRange({ startContainer: text!, startOffset: 0, endContainer: text!, endOffset: 11 });
  return {
    annotation: { start: 0, end: 11, kind: 'place', concept: 'place:stepanakert', painted: true },
    range,
    block: {} as never,
  };
}

afterEach(() => {
  document.body.textContent = '';
});

describe('CardSession', () => {
  it('pins on a click and closes, without a trace in its state, when the marks are gone', async () => {
    const { session, shown, state } = start();
    const mark = makeMark();
    session.onClick(mark, POINT);
    await until(() => shown.length === 1);
    expect(session.isPinned).toBe(true);
    session.onMarksChanged([]);
    expect(session.isOpen).toBe(false);
    expect(state.hidden).toBe(1);
    session.onClick(mark, POINT);
    await until(() => shown.length === 2);
  });

  it('drops a card that was on its way when its mark went', async () => {
    let answer = () => {};
    const { session, shown } = start({
      describe: () =>
        new Promise((resolve) => {
          answer = () => resolve({ model: modelOf('late'), state: { kind: 'ready' }, notedAt: null });
        }),
    });
    const [mark, other] = [makeMark(), makeMark()];
    session.onClick(mark, POINT);
    await until(() => answer.name === 'answer');
    session.onMarksChanged([other]);
    answer();
    await new Promise((later) => setTimeout(later, 20));
    expect(shown).toEqual([]);
    expect(session.isOpen).toBe(false);
  });

  it('shows no card beside words that left the page', async () => {
    const { session, shown } = start();
    const mark = makeMark();
    session.onClick(mark, POINT);
    document.body.textContent = '';
    await new Promise((later) => setTimeout(later, 20));
    expect(shown).toEqual([]);
    expect(session.isOpen).toBe(false);
  });

  it('does not believe that a card is open which could not be drawn', async () => {
    const { session, state, failures } = start();
    state.throws = true;
    session.onClick(makeMark(), POINT);
    await until(() => failures.length === 1);
    expect(session.isOpen).toBe(false);
  });

  it('keeps the question opened last, whichever answer comes first', async () => {
    const answers = new Map<string, () => void>();
    const { session, shown, state } = start({
      describe: (_occasion, topic) =>
        new Promise((resolve) => {
          const reply = () => resolve({ model: modelOf(topic ?? 'mark'), state: { kind: 'ready' }, notedAt: null });
          if (topic === null) reply();
          else answers.set(topic, reply);
        }),
    });
    session.onClick(makeMark(), POINT);
    await until(() => shown.length === 1);
    state.actions!.openTopic('slow');
    state.actions!.openTopic('quick');
    answers.get('quick')!();
    await until(() => shown.length === 2);
    answers.get('slow')!();
    await new Promise((later) => setTimeout(later, 20));
    expect(shown).toEqual(['mark', 'quick']);
    state.actions!.openTopic(null);
    expect(shown).toEqual(['mark', 'quick', 'mark']);
  });
});
