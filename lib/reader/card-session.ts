import type { CardModel } from '../core/card/card-model.ts';
import { type CardEffect, type CardEvent, type CardState, phaseOf, startCardState } from '../core/card/card-state.ts';
import { reduceCard } from '../core/card/reduce-card.ts';
import type { Occasion, PackState } from '../core/reading.ts';
import type { CardActions, CardShown, CardView } from '../page/card-view.ts';
import { MarkIds } from './mark-ids.ts';
import type { Mark } from './read-block.ts';

export interface CardReply {
  model: CardModel | null;
  state: PackState;
  /** When the mark's own passage was noted, ISO; null where it was not. */
  notedAt: string | null;
}

/** What a card needs from outside. */
export interface CardPorts {
  /** The card's view; loads its code on the first call. Rejects where the browser refuses. */
  view(actions: CardActions): Promise<CardView>;
  describe(occasion: Occasion, topic: string | null): Promise<CardReply>;
  /** Answers with the key of the message that tells how it went. */
  note(occasion: Occasion, claim: string | null): Promise<string>;
  report(occasion: Occasion, model: CardModel): void;
  occasionOf(mark: Mark): Occasion;
  /** Rest before opening in ms, null for click only. */
  restDelayMs(): number | null;
  onFailure(error: unknown): void;
}

type Point = { x: number; y: number };

/** The life of the one card of a page: feeds events to the pure state, and carries out what that answers. */
export class CardSession {
  readonly #ports: CardPorts;
  readonly #ids = new MarkIds();
  #state: CardState<CardReply> = startCardState();
  #view: CardView | null = null;
  #point: Point | null = null;
  #shown: { mark: Mark; reply: CardReply } | null = null;
  // Each question opened from a card owns a number: an answer to an older one is dropped.
  #topicToken = 0;

  constructor(ports: CardPorts) {
    this.#ports = ports;
  }

  get isOpen(): boolean {
    return this.#state.shown !== null;
  }

  get isPinned(): boolean {
    return phaseOf(this.#state) === 'pinned';
  }

  /** The mark whose card is open, null when none is. */
  get openMark(): Mark | null {
    return this.#shown?.mark ?? null;
  }

  /** Notes the mark whose card is open, and says so on the card; false where none is. */
  async noteOpen(): Promise<boolean> {
    const shown = this.#shown;
    if (!shown) return false;
    const key = await this.#actions.note(null);
    if (this.#shown === shown) this.#view?.say(key);
    return true;
  }

  holds(x: number, y: number): boolean {
    return this.isOpen && (this.#view?.holds(x, y) ?? false);
  }

  onMark(mark: Mark, point: Point): void {
    if (this.#state.shown?.mark.id !== this.#ids.refOf(mark).id) this.#point = point;
    this.send({ type: 'pointerOnMark', mark: this.#ids.refOf(mark) });
  }

  onClick(mark: Mark, point: Point): void {
    this.#point = point;
    this.send({ type: 'click', mark: this.#ids.refOf(mark) });
  }

  onFocus(mark: Mark): void {
    this.#point = null;
    this.send({ type: 'focusMark', mark: this.#ids.refOf(mark) });
  }

  /** A mark chosen from a list outside the page: its card opens pinned, wherever the mark stands. */
  onChoose(mark: Mark): void {
    this.#point = null;
    this.send({ type: 'click', mark: { ...this.#ids.refOf(mark), inLink: false } });
  }

  /** Marks that left the page take their card with them, shown or on its way; a page without marks has none at all. */
  onMarksChanged(marks: readonly Mark[]): void {
    if (marks.length === 0) {
      this.send({ type: 'stop' });
      return;
    }
    const pending = this.#state.pending && this.#ids.markOf(this.#state.pending.mark);
    for (const mark of [this.#shown?.mark, pending]) {
      if (mark && !marks.includes(mark)) this.send({ type: 'markRemoved', mark: this.#ids.refOf(mark) });
    }
  }

  send(event: CardEvent<CardReply>): void {
    const { state, effects } = reduceCard(this.#state, event, { restDelayMs: this.#ports.restDelayMs() });
    this.#state = state;
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: CardEffect<CardReply>): void {
    if (effect.type === 'startTimer') setTimeout(() => this.send({ type: 'timer', token: effect.token }), effect.delayMs);
    else if (effect.type === 'requestCard') void this.#request(effect.token, this.#ids.markOf(effect.mark));
    else if (effect.type === 'show') this.#show(this.#ids.markOf(effect.mark), effect.model, effect.pinned);
    else if (effect.type === 'setPinned') this.#view?.setPinned(effect.pinned);
    else this.#hide(effect.returnFocus);
  }

  async #request(token: number, mark: Mark | null): Promise<void> {
    if (!mark) return this.send({ type: 'replyFailed', token });
    try {
      const [view, reply] = await Promise.all([this.#ports.view(this.#actions), this.#ports.describe(this.#ports.occasionOf(mark), null)]);
      this.#view = view;
      if (reply.model) this.send({ type: 'replyArrived', token, model: reply });
      else this.send({ type: 'replyFailed', token });
    } catch (error) {
      this.#ports.onFailure(error);
      this.send({ type: 'replyFailed', token });
    }
  }

  #show(mark: Mark | null, reply: CardReply, pinned: boolean): void {
    if (!mark?.range.startContainer.isConnected || !reply.model) {
      this.send({ type: 'stop' });
      return;
    }
    this.#shown = { mark, reply };
    this.#topicToken++;
    const anchor = { range: mark.range, point: this.#point };
    this.#draw({ ...reply, model: reply.model, anchor, pinned, canGoBack: false });
  }

  /** A view that cannot be drawn leaves no state behind that says a card is open. */
  #draw(shown: CardShown): void {
    try {
      this.#view?.show(shown);
    } catch (error) {
      this.#ports.onFailure(error);
      this.send({ type: 'stop' });
    }
  }

  #hide(returnFocus: boolean): void {
    this.#shown = null;
    this.#view?.hide(returnFocus);
  }

  async #openTopic(topic: string | null): Promise<void> {
    const shown = this.#shown;
    const token = ++this.#topicToken;
    if (!shown) return;
    const reply = topic === null ? shown.reply : await this.#ports.describe(this.#ports.occasionOf(shown.mark), topic);
    if (this.#shown !== shown || this.#topicToken !== token || !reply.model) return;
    const anchor = { range: shown.mark.range, point: this.#point };
    this.#draw({ ...reply, model: reply.model, anchor, pinned: this.isPinned, canGoBack: topic !== null });
  }

  readonly #actions: CardActions = {
    note: async (claim) => (this.#shown ? this.#ports.note(this.#ports.occasionOf(this.#shown.mark), claim) : 'noteFailed_unknown'),
    openTopic: (topic) => void this.#openTopic(topic).catch((error: unknown) => this.#ports.onFailure(error)),
    report: () => {
      if (this.#shown?.reply.model) this.#ports.report(this.#ports.occasionOf(this.#shown.mark), this.#shown.reply.model);
    },
    pin: () => this.send({ type: 'pin' }),
    unpin: () => this.send({ type: 'unpin' }),
    close: () => this.send({ type: 'closeButton' }),
  };
}
