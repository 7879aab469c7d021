import { h, render } from 'preact';
import { Card } from '../../components/Card.tsx';
import style from '../../components/card.css?inline';
import { TranslateContext } from '../../components/translate-context.ts';
import { makeCardLayer } from '../../lib/page/card-layer.ts';
import type { CardShown, CardView, MakeCardView } from '../../lib/page/card-view.ts';

/** Returns the card of a page, drawn by Preact into a layer of its own inside our shadow root. */
export const makeCardView: MakeCardView = ({ root, actions, t, language }): CardView => {
  const layer = makeCardLayer(root, style);
  const speech = { t, language: language.split('-')[0]! };
  let shown: CardShown | null = null;
  let notice: string | null = null;

  const draw = () => {
    if (!shown) return render(null, layer.element);
    const { model, state: data, pinned, canGoBack } = shown;
    const onBack = canGoBack ? () => actions.openTopic(null) : null;
    const card = h(Card, { model, pinned, notice, data, actions: { ...cardActions, onBack } });
    render(h(TranslateContext.Provider, { value: speech, children: card }), layer.element);
  };
  const say = (key: string) => {
    notice = key;
    draw();
  };
  const cardActions = {
    onNote: async (claim: string | null) => say(await actions.note(claim)),
    onCopy: (text: string) =>
      void navigator.clipboard.writeText(text).then(
        () => say('citationCopied'),
        () => say('copyFailed'),
      ),
    onReport: () => {
      actions.report();
      say('reportSaved');
    },
    onPin: (on: boolean) => (on ? actions.pin() : actions.unpin()),
    onClose: () => actions.close(),
    onOpenTopic: (id: string) => actions.openTopic(id),
  };
  return {
    show: (next) => {
      shown = next;
      notice = null;
      draw();
      layer.open(next.anchor, next.pinned);
    },
    setPinned: (pinned) => {
      if (shown) shown = { ...shown, pinned };
      draw();
      if (pinned) layer.takeFocus();
    },
    hide: (returnFocus) => {
      shown = null;
      layer.close(returnFocus);
      draw();
    },
    holds: layer.holds,
  };
};
