import type { CardModel } from '../core/card/card-model.ts';
import type { Translate } from '../core/i18n/translate.ts';
import type { PackState } from '../core/reading.ts';
import type { Anchor } from './place-card.ts';

/** What the reader does on a card. */
export interface CardActions {
  /** Keeps the mark, or one claim of the card; answers with the key of the message that tells how it went. */
  note(claim: string | null): Promise<string>;
  /** Opens a question in place of what is shown; null goes back. */
  openTopic(topic: string | null): void;
  report(): void;
  pin(): void;
  unpin(): void;
  close(): void;
}

export interface CardShown {
  model: CardModel;
  state: PackState;
  /** When the mark's own passage was noted, ISO; null where it was not. */
  notedAt: string | null;
  anchor: Anchor;
  pinned: boolean;
  /** True where a question was opened from another card, to which one can go back. */
  canGoBack: boolean;
}

/** The card on a page: one at a time, drawn in the top layer. */
export interface CardView {
  show(shown: CardShown): void;
  setPinned(pinned: boolean): void;
  /** Shows a message on the open card, by its key. */
  say(key: string): void;
  hide(returnFocus: boolean): void;
  /** True over the card and over the gap between it and its mark; viewport px. */
  holds(x: number, y: number): boolean;
}

/** What the card's script leaves for the content script in the world that both share. */
export type MakeCardView = (setting: { root: ShadowRoot; actions: CardActions; t: Translate; language: string }) => CardView;

export const MAKER_KEY = 'parallaxMakeCardView';
