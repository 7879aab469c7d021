import { h, render } from 'preact';
import { Card } from '../../components/Card.tsx';
import style from '../../components/card.css?inline';
import { TranslateContext } from '../../components/translate-context.ts';
import { makeCardLayer } from '../../lib/page/card-layer.ts';
import type { CardShown, CardView, MakeCardView } from '../../lib/page/card-view.ts';
import { cardActions } from './card-actions.ts';

/** Returns the card of a page, drawn by Preact into a layer of its own inside our shadow root. */
export const makeCardView: MakeCardView = ({ root, actions, t, language }): CardView => {
  const layer = makeCardLayer(root, style);
  const speech = { t, language: language.split('-')[0]! };
  let shown: CardShown | null = null;

  const draw = (notice: string | null = null) => {
    if (!shown) return render(null, layer.element);
    const { model, state: data, notedAt, pinned, canGoBack } = shown;
    const buttons = cardActions(actions, draw, canGoBack);
    const card = h(Card, { model, pinned, notice, data, notedAt, actions: buttons });
    render(h(TranslateContext.Provider, { value: speech, children: card }), layer.element);
  };
  return {
    show: (next) => {
      shown = next;
      draw();
      layer.open(next.anchor, next.pinned);
    },
    setPinned: (pinned) => {
      if (shown) shown = { ...shown, pinned };
      draw();
      if (pinned) layer.takeFocus();
    },
    say: draw,
    hide: (returnFocus) => {
      shown = null;
      layer.close(returnFocus);
      draw();
    },
    holds: layer.holds,
  };
};
