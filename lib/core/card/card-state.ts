/** A mark as the pointer finds it. `id` tells marks of one page apart. */
export interface MarkRef {
  id: number;
  /** Inside a link or control, whose click is never taken. */
  inLink: boolean;
}

/** What happens to the card of a page, from pointer, keyboard, page and worker. */
export type CardEvent<Model> =
  /** Sent for every sample over a mark; repeats are free. */
  | { type: 'pointerOnMark'; mark: MarkRef }
  /** Pointer over the card or the corridor that leads to it. */
  | { type: 'pointerOnCard' }
  /** Sent with every sample, before pointerOnMark. */
  | { type: 'pointerMoved'; pxPerMs: number }
  /** Neither on a mark nor on the card. */
  | { type: 'pointerLeft' }
  | { type: 'timer'; token: number }
  | { type: 'replyArrived'; token: number; model: Model }
  /** Nothing on record, or the background did not answer. */
  | { type: 'replyFailed'; token: number }
  | { type: 'click'; mark: MarkRef }
  | { type: 'clickOutside' }
  /** From the keyboard or a command: next mark, open card. */
  | { type: 'focusMark'; mark: MarkRef }
  | { type: 'pin' }
  | { type: 'unpin' }
  | { type: 'escape' }
  | { type: 'closeButton' }
  /** The page took the mark away. */
  | { type: 'markRemoved'; mark: MarkRef }
  /** Marks were switched off, or the page was left. */
  | { type: 'stop' };

/** What is to be done about it outside the state; replies and timers come back with the token of their effect. */
export type CardEffect<Model> =
  | { type: 'startTimer'; token: number; delayMs: number }
  | { type: 'requestCard'; token: number; mark: MarkRef }
  | { type: 'show'; token: number; mark: MarkRef; model: Model; pinned: boolean }
  /** The card stays where it is and becomes, or stops being, a dialog. */
  | { type: 'setPinned'; pinned: boolean }
  | { type: 'hide'; returnFocus: boolean };

/** How a card came to open; one opened by the pointer closes with it. */
export type Trigger = 'pointer' | 'keyboard' | 'click';

/** A mark on its way to a card: first a delay (`timer`), then a request. */
export interface Pending {
  token: number;
  mark: MarkRef;
  trigger: Trigger;
  requested: boolean;
}

/** The card on the page. `closing` is the token of the grace timer, null while nothing closes it. */
interface Shown<Model> {
  mark: MarkRef;
  model: Model;
  trigger: Trigger;
  pinned: boolean;
  closing: number | null;
}

/**
 * Life of the one card of a page. `phaseOf` names it; it is derived from `pending` and `shown`, since a neighbour can be on its way while
 * a card is still open.
 */
export interface CardState<Model> {
  /** Last token given out. Each interaction takes a new one; timers and replies with another than the current one are dropped. */
  token: number;
  pending: Pending | null;
  shown: Shown<Model> | null;
  /** Mark whose card was dismissed under the pointer: it does not open again before the pointer has left it. */
  dismissed: number | null;
  fastSamples: number;
}

/** What the reader has set about opening. */
export interface CardTiming {
  /** Null: cards open on click and keyboard only. */
  restDelayMs: number | null;
}

/** What a reader would call the state of the card. */
export type CardPhase = 'idle' | 'waiting' | 'open' | 'pinned';

/** What an event leads to. */
export interface CardStep<Model> {
  state: CardState<Model>;
  /** To be carried out in order. */
  effects: CardEffect<Model>[];
}

/** Returns the state of a page without a card. */
export function startCardState<Model>(): CardState<Model> {
  return { token: 0, pending: null, shown: null, dismissed: null, fastSamples: 0 };
}

/** Returns what a reader would call the state. */
export function phaseOf(state: CardState<unknown>): CardPhase {
  if (state.shown) return state.shown.pinned ? 'pinned' : 'open';
  return state.pending ? 'waiting' : 'idle';
}
