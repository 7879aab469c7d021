import { describe, expect, it } from 'vitest';
import { type CardEffect, type CardEvent, type CardState, phaseOf, startCardState } from '../../../lib/core/card/card-state.ts';
import { reduceCard } from '../../../lib/core/card/reduce-card.ts';

const A = { id: 1, inLink: false };
const B = { id: 2, inLink: false };
const LINKED = { id: 3, inLink: true };

/** Runs events one after the other; a number stands for the timer or reply of that token. */
function run(
  events: CardEvent<string>[],
  { restDelayMs = 500, from = startCardState<string>() }: { restDelayMs?: number | null; from?: CardState<string> } = {},
) {
  let state = from;
  let effects: CardEffect<string>[] = [];
  for (const event of events) ({ state, effects } = reduceCard(state, event, { restDelayMs }));
  return { state, effects, phase: phaseOf(state) };
}

const onA: CardEvent<string> = { type: 'pointerOnMark', mark: A };
const onB: CardEvent<string> = { type: 'pointerOnMark', mark: B };
const left: CardEvent<string> = { type: 'pointerLeft' };
const fast: CardEvent<string> = { type: 'pointerMoved', pxPerMs: 0.5 };
const slow: CardEvent<string> = { type: 'pointerMoved', pxPerMs: 0.49 };
const timer = (token: number): CardEvent<string> => ({ type: 'timer', token });
const reply = (token: number, model = 'model'): CardEvent<string> => ({ type: 'replyArrived', token, model });
const openA = [onA, timer(1), reply(1)];
const pinnedA: CardEvent<string>[] = [{ type: 'click', mark: A }, reply(1)];

describe('opening by rest', () => {
  it('waits for the chosen delay, asks, and shows what arrives', () => {
    expect(run([onA])).toMatchObject({ phase: 'waiting', effects: [{ type: 'startTimer', token: 1, delayMs: 500 }] });
    expect(run([onA], { restDelayMs: 800 }).effects).toEqual([{ type: 'startTimer', token: 1, delayMs: 800 }]);
    expect(run([onA, timer(1)]).effects).toEqual([{ type: 'requestCard', token: 1, mark: A }]);
    expect(run(openA)).toMatchObject({ phase: 'open', effects: [{ type: 'show', token: 1, mark: A, model: 'model', pinned: false }] });
  });

  it('starts no second timer while the pointer stays on the mark', () => {
    expect(run([onA, onA, onA]).effects).toEqual([]);
  });

  it('opens nothing when the pointer leaves before the delay is over', () => {
    expect(run([onA, left, timer(1)])).toMatchObject({ phase: 'idle', effects: [] });
  });

  it('starts anew for another mark and drops the timer of the first', () => {
    expect(run([onA, onB]).effects).toEqual([{ type: 'startTimer', token: 2, delayMs: 500 }]);
    expect(run([onA, onB, timer(1)]).effects).toEqual([]);
    expect(run([onA, onB, timer(2)]).effects).toEqual([{ type: 'requestCard', token: 2, mark: B }]);
  });

  it('opens nothing by rest when cards open on click only', () => {
    expect(run([onA], { restDelayMs: null })).toMatchObject({ phase: 'idle', effects: [] });
  });

  it('opens nothing by a timer that was never started', () => {
    expect(run([timer(1)])).toMatchObject({ phase: 'idle', effects: [] });
  });
});

describe('a fast pointer', () => {
  it('begins the rest anew from the second fast sample on', () => {
    expect(run([onA, fast]).effects).toEqual([]);
    expect(run([onA, fast, fast]).effects).toEqual([{ type: 'startTimer', token: 2, delayMs: 500 }]);
    expect(run([onA, fast, fast, timer(1)]).effects).toEqual([]);
    expect(run([onA, fast, fast, fast, timer(3)]).effects).toEqual([{ type: 'requestCard', token: 3, mark: A }]);
  });

  it('is not fast when a slow sample lies between', () => {
    expect(run([onA, fast, slow, fast]).effects).toEqual([]);
  });

  it('gets no shorter delay on a neighbouring mark', () => {
    expect(run([...openA, fast, fast, onB]).effects).toEqual([{ type: 'startTimer', token: 2, delayMs: 500 }]);
  });

  it('does not take back a request that is under way', () => {
    expect(run([onA, timer(1), fast, fast, reply(1)]).phase).toBe('open');
  });
});

describe('replies', () => {
  it('are dropped when they arrive for an older token', () => {
    expect(run([onA, timer(1), onB, reply(1)])).toMatchObject({ phase: 'waiting', effects: [] });
    expect(run([onA, timer(1), left, reply(1)])).toMatchObject({ phase: 'idle', effects: [] });
  });

  it('are dropped when nothing was asked yet', () => {
    expect(run([onA, reply(1)])).toMatchObject({ phase: 'waiting', effects: [] });
  });

  it('that fail leave the page without a card, and an older failure changes nothing', () => {
    expect(run([onA, timer(1), { type: 'replyFailed', token: 1 }]).phase).toBe('idle');
    expect(run([onA, timer(1), onB, { type: 'replyFailed', token: 1 }]).phase).toBe('waiting');
  });
});

describe('a neighbouring mark while a card is open', () => {
  it('opens after 100 ms, and the first card stays until then', () => {
    expect(run([...openA, onB])).toMatchObject({ phase: 'open', effects: [{ type: 'startTimer', token: 2, delayMs: 100 }] });
    const changed = run([...openA, onB, timer(2), reply(2, 'other')]);
    expect(changed.effects).toEqual([{ type: 'show', token: 2, mark: B, model: 'other', pinned: false }]);
    expect(changed.state.shown?.mark).toEqual(B);
  });

  it('is forgotten when the pointer goes on into the card or back to its mark', () => {
    expect(run([...openA, onB, { type: 'pointerOnCard' }, timer(2)]).effects).toEqual([]);
    expect(run([...openA, onB, onA, timer(2)]).effects).toEqual([]);
  });
});

describe('closing', () => {
  it('takes 300 ms after the pointer has left both mark and card', () => {
    expect(run([...openA, left])).toMatchObject({ phase: 'open', effects: [{ type: 'startTimer', token: 2, delayMs: 300 }] });
    expect(run([...openA, left, timer(2)])).toMatchObject({ phase: 'idle', effects: [{ type: 'hide', returnFocus: false }] });
  });

  it('is called off by coming back to the mark or the card', () => {
    expect(run([...openA, left, onA, timer(2)])).toMatchObject({ phase: 'open', effects: [] });
    expect(run([...openA, left, { type: 'pointerOnCard' }, timer(2)])).toMatchObject({ phase: 'open', effects: [] });
  });

  it('counts from the first moment outside, however often the pointer moves there', () => {
    expect(run([...openA, left, left]).effects).toEqual([]);
  });

  it('counts anew after each return', () => {
    expect(run([...openA, left, onA, left]).effects).toEqual([{ type: 'startTimer', token: 3, delayMs: 300 }]);
    expect(run([...openA, left, onA, left, timer(2)]).phase).toBe('open');
  });

  it('never happens while the pointer rests on mark or card', () => {
    expect(run([...openA, timer(1), timer(2), timer(99)]).phase).toBe('open');
  });
});

describe('Escape', () => {
  it('closes an open or pinned card and gives focus back', () => {
    expect(run([...openA, { type: 'escape' }])).toMatchObject({ phase: 'idle', effects: [{ type: 'hide', returnFocus: true }] });
    expect(run([...pinnedA, { type: 'escape' }])).toMatchObject({ phase: 'idle', effects: [{ type: 'hide', returnFocus: true }] });
  });

  it('keeps the card away while the pointer stays on the mark, and no longer', () => {
    expect(run([...openA, { type: 'escape' }, onA])).toMatchObject({ phase: 'idle', effects: [] });
    expect(run([...openA, { type: 'escape' }, onA, left, onA]).phase).toBe('waiting');
    expect(run([...openA, { type: 'escape' }, onB]).phase).toBe('waiting');
  });

  it('hides nothing where nothing is shown, and stops what is on its way', () => {
    expect(run([{ type: 'escape' }]).effects).toEqual([]);
    expect(run([onA, timer(1), { type: 'escape' }, reply(1)])).toMatchObject({ phase: 'idle', effects: [] });
  });
});

describe('a click', () => {
  it('on a mark asks at once and pins', () => {
    expect(run([{ type: 'click', mark: A }]).effects).toEqual([{ type: 'requestCard', token: 1, mark: A }]);
    expect(run(pinnedA)).toMatchObject({ phase: 'pinned', effects: [{ type: 'show', pinned: true }] });
  });

  it('works when cards open on click only', () => {
    expect(run(pinnedA, { restDelayMs: null }).phase).toBe('pinned');
  });

  it('on the mark of an open card pins it without asking again', () => {
    expect(run([...openA, { type: 'click', mark: A }])).toMatchObject({ phase: 'pinned', effects: [{ type: 'setPinned', pinned: true }] });
  });

  it('on a mark in a link opens nothing and makes way', () => {
    expect(run([{ type: 'click', mark: LINKED }])).toMatchObject({ phase: 'idle', effects: [] });
    expect(run([{ type: 'pointerOnMark', mark: LINKED }, timer(1), reply(1), { type: 'click', mark: LINKED }]).effects).toEqual([
      { type: 'hide', returnFocus: false },
    ]);
  });

  it('is answered although the pointer goes elsewhere before the reply', () => {
    expect(run([{ type: 'click', mark: A }, left, reply(1)]).phase).toBe('pinned');
    expect(run([{ type: 'click', mark: A }, onB, reply(1)]).phase).toBe('pinned');
  });

  it('outside closes without moving focus', () => {
    expect(run([...pinnedA, { type: 'clickOutside' }])).toMatchObject({ phase: 'idle', effects: [{ type: 'hide', returnFocus: false }] });
    expect(run([{ type: 'clickOutside' }]).effects).toEqual([]);
  });
});

describe('a pinned card', () => {
  it('stays when the pointer leaves, and hovering other marks opens nothing', () => {
    expect(run([...pinnedA, left])).toMatchObject({ phase: 'pinned', effects: [] });
    expect(run([...pinnedA, onB])).toMatchObject({ phase: 'pinned', effects: [] });
  });

  it('closes by its button and is replaced by a click on another mark', () => {
    expect(run([...pinnedA, { type: 'closeButton' }]).phase).toBe('idle');
    const replaced = run([...pinnedA, { type: 'click', mark: B }, reply(2, 'other')]);
    expect(replaced.state.shown).toMatchObject({ mark: B, model: 'other', pinned: true });
  });

  it('that is unpinned closes like any other again', () => {
    expect(run([...openA, { type: 'pin' }, { type: 'unpin' }, left]).effects).toEqual([{ type: 'startTimer', token: 2, delayMs: 300 }]);
    expect(run([...pinnedA, { type: 'unpin' }, left]).effects).toEqual([{ type: 'startTimer', token: 2, delayMs: 300 }]);
  });

  it('is left alone by pinning twice and by a pin without a card', () => {
    expect(run([...pinnedA, { type: 'pin' }]).effects).toEqual([]);
    expect(run([{ type: 'pin' }]).effects).toEqual([]);
  });

  it('outlives its mark, which an open one does not', () => {
    expect(run([...pinnedA, { type: 'markRemoved', mark: A }]).phase).toBe('pinned');
    expect(run([...openA, { type: 'markRemoved', mark: A }])).toMatchObject({
      phase: 'idle',
      effects: [{ type: 'hide', returnFocus: false }],
    });
    expect(run([...openA, { type: 'markRemoved', mark: B }]).phase).toBe('open');
  });
});

describe('the keyboard', () => {
  const focused: CardEvent<string>[] = [{ type: 'focusMark', mark: A }, reply(1)];

  it('opens at once, and the pointer does not close what it opened', () => {
    expect(run([{ type: 'focusMark', mark: A }]).effects).toEqual([{ type: 'requestCard', token: 1, mark: A }]);
    expect(run([...focused, left])).toMatchObject({ phase: 'open', effects: [] });
  });

  it('moves on from mark to mark without delay', () => {
    expect(run([...focused, { type: 'focusMark', mark: B }]).effects).toEqual([{ type: 'requestCard', token: 2, mark: B }]);
  });

  it('asks nothing again for the mark whose card is open', () => {
    expect(run([...focused, { type: 'focusMark', mark: A }]).effects).toEqual([]);
  });
});

describe('stopping', () => {
  it('hides the card and forgets what is on its way', () => {
    expect(run([...openA, { type: 'stop' }]).effects).toEqual([{ type: 'hide', returnFocus: false }]);
    expect(run([onA, timer(1), { type: 'stop' }, reply(1)])).toMatchObject({ phase: 'idle', effects: [] });
  });
});
