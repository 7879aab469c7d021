import type { CardEvent, CardState, CardStep, CardTiming, MarkRef, Pending, Trigger } from './card-state.ts';
import { CLOSE_DELAY_MS, FAST_POINTER_PX_PER_MS, FAST_POINTER_SAMPLES, NEIGHBOUR_DELAY_MS } from './timing.ts';

/** Returns the next state and what has to be done for it. Pure: timers and requests are effects, and come back as events with their token. */
export function reduceCard<Model>(state: CardState<Model>, event: CardEvent<Model>, timing: CardTiming): CardStep<Model> {
  switch (event.type) {
    case 'pointerOnMark':
      return restOnMark(state, event.mark, timing);
    case 'pointerOnCard':
      return stay({ ...withoutClosing(state), pending: keepUnlessPointer(state.pending) });
    case 'pointerMoved':
      return measureSpeed(state, event.pxPerMs, timing);
    case 'pointerLeft':
      return leave(state);
    case 'timer':
      return ring(state, event.token);
    case 'replyArrived':
      return show(state, event.token, event.model);
    case 'replyFailed':
      return state.pending?.token === event.token ? stay({ ...state, pending: null }) : stay(state);
    case 'click':
      return click(state, event.mark);
    case 'clickOutside':
      return close(state, { returnFocus: false });
    case 'focusMark':
      return state.shown?.mark.id === event.mark.id ? stay(withoutClosing(state)) : request(state, event.mark, 'keyboard');
    case 'pin':
      return setPinned(state, true);
    case 'unpin':
      return setPinned(state, false);
    case 'escape':
    case 'closeButton':
      return close(state, { returnFocus: true });
    case 'markRemoved':
      return removeMark(state, event.mark);
    case 'stop':
      return close({ ...state, pending: null }, { returnFocus: false });
  }
}

function stay<Model>(state: CardState<Model>): CardStep<Model> {
  return { state, effects: [] };
}

function withoutClosing<Model>(state: CardState<Model>): CardState<Model> {
  return state.shown?.closing == null ? state : { ...state, shown: { ...state.shown, closing: null } };
}

/** What the reader asked for by click or keyboard goes on, wherever the pointer is. */
function keepUnlessPointer(pending: Pending | null): Pending | null {
  return pending?.trigger === 'pointer' ? null : pending;
}

function isFast(state: CardState<unknown>): boolean {
  return state.fastSamples >= FAST_POINTER_SAMPLES;
}

function restOnMark<Model>(state: CardState<Model>, mark: MarkRef, timing: CardTiming): CardStep<Model> {
  if (state.dismissed === mark.id) return stay(state);
  const next = { ...withoutClosing(state), dismissed: null };
  if (next.shown?.mark.id === mark.id) return stay({ ...next, pending: keepUnlessPointer(next.pending) });
  const busy = next.shown?.pinned || next.pending?.mark.id === mark.id || (next.pending !== null && next.pending.trigger !== 'pointer');
  if (busy || timing.restDelayMs === null) return stay(next);
  return wait(next, mark, delayOf(next, timing.restDelayMs));
}

/** A pointer that rushes over a neighbour is passing through, so it gets no shorter delay. */
function delayOf(state: CardState<unknown>, restDelayMs: number): number {
  return state.shown && !isFast(state) ? Math.min(NEIGHBOUR_DELAY_MS, restDelayMs) : restDelayMs;
}

function wait<Model>(state: CardState<Model>, mark: MarkRef, delayMs: number): CardStep<Model> {
  const token = state.token + 1;
  return {
    state: { ...state, token, pending: { token, mark, trigger: 'pointer', requested: false } },
    effects: [{ type: 'startTimer', token, delayMs }],
  };
}

/** While the pointer is fast the rest begins anew with every sample: it counts from the moment of slowing down. */
function measureSpeed<Model>(state: CardState<Model>, pxPerMs: number, timing: CardTiming): CardStep<Model> {
  const fastSamples = pxPerMs >= FAST_POINTER_PX_PER_MS ? Math.min(state.fastSamples + 1, FAST_POINTER_SAMPLES) : 0;
  const next = { ...state, fastSamples };
  const { pending } = next;
  if (!isFast(next) || timing.restDelayMs === null || pending?.trigger !== 'pointer' || pending.requested) return stay(next);
  return wait(next, pending.mark, timing.restDelayMs);
}

function leave<Model>(state: CardState<Model>): CardStep<Model> {
  const next = { ...state, dismissed: null, pending: keepUnlessPointer(state.pending) };
  const { shown } = next;
  if (!shown || shown.pinned || shown.trigger !== 'pointer' || shown.closing !== null) return stay(next);
  const token = next.token + 1;
  return {
    state: { ...next, token, shown: { ...shown, closing: token } },
    effects: [{ type: 'startTimer', token, delayMs: CLOSE_DELAY_MS }],
  };
}

function ring<Model>(state: CardState<Model>, token: number): CardStep<Model> {
  if (state.shown?.closing === token) return hide({ ...state, shown: null }, false);
  const { pending } = state;
  if (pending?.token !== token || pending.requested) return stay(state);
  return { state: { ...state, pending: { ...pending, requested: true } }, effects: [{ type: 'requestCard', token, mark: pending.mark }] };
}

function request<Model>(state: CardState<Model>, mark: MarkRef, trigger: Trigger): CardStep<Model> {
  const token = state.token + 1;
  return {
    state: { ...withoutClosing(state), token, dismissed: null, pending: { token, mark, trigger, requested: true } },
    effects: [{ type: 'requestCard', token, mark }],
  };
}

function show<Model>(state: CardState<Model>, token: number, model: Model): CardStep<Model> {
  const { pending } = state;
  if (pending?.token !== token || !pending.requested) return stay(state);
  const { mark, trigger } = pending;
  const pinned = trigger === 'click';
  return {
    state: { ...state, pending: null, shown: { mark, model, trigger, pinned, closing: null } },
    effects: [{ type: 'show', token, mark, model, pinned }],
  };
}

/** Inside a link the click is the page's: the card makes way for it. */
function click<Model>(state: CardState<Model>, mark: MarkRef): CardStep<Model> {
  if (mark.inLink) return close(state, { returnFocus: false });
  return state.shown?.mark.id === mark.id ? setPinned(state, true) : request(state, mark, 'click');
}

function setPinned<Model>(state: CardState<Model>, pinned: boolean): CardStep<Model> {
  const { shown } = state;
  if (!shown || shown.pinned === pinned) return stay(state);
  // What a click opened is the pointer's to close once it is unpinned.
  const trigger = !pinned && shown.trigger === 'click' ? 'pointer' : shown.trigger;
  return {
    state: { ...state, pending: null, shown: { ...shown, trigger, pinned, closing: null } },
    effects: [{ type: 'setPinned', pinned }],
  };
}

function close<Model>(state: CardState<Model>, { returnFocus }: { returnFocus: boolean }): CardStep<Model> {
  const dismissed = state.pending?.mark.id ?? state.shown?.mark.id ?? state.dismissed;
  const next = { ...state, pending: null, shown: null, dismissed };
  return state.shown ? hide(next, returnFocus) : stay(next);
}

/** Focus goes back only where the keyboard may have entered the card. */
function hide<Model>(state: CardState<Model>, returnFocus: boolean): CardStep<Model> {
  return { state, effects: [{ type: 'hide', returnFocus }] };
}

function removeMark<Model>(state: CardState<Model>, mark: MarkRef): CardStep<Model> {
  const next = state.pending?.mark.id === mark.id ? { ...state, pending: null } : state;
  const orphaned = next.shown !== null && next.shown.mark.id === mark.id && !next.shown.pinned;
  return orphaned ? hide({ ...next, shown: null }, false) : stay(next);
}
