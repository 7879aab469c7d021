import { h, render } from 'preact';
import { NoteForm } from '../../components/NoteForm.tsx';
import style from '../../components/note-form.css?inline';
import { TranslateContext } from '../../components/translate-context.ts';
import type { Translate } from '../../lib/core/i18n/translate.ts';
import { type CardLayer, makeCardLayer } from '../../lib/page/card-layer.ts';
import { keepKeys } from '../../lib/page/keep-keys.ts';
import { keepSelection } from '../../lib/page/keep-selection.ts';
import type { NoteFormActions, NoteFormView } from '../../lib/page/note-form-view.ts';

interface FormSetting {
  root(): ShadowRoot;
  t: Translate;
  language(): string;
  actions: NoteFormActions;
}

/** Returns the form of a page, drawn by Preact into a layer of its own inside our shadow root. */
export function makeFormView({ root, t, language, actions }: FormSetting): NoteFormView {
  let layer: CardLayer | null = null;
  let giveBack: (() => void) | null = null;
  // Opened anew for other words, the form forgets what was typed for the first.
  let turn = 0;

  const makeLayer = () => {
    const made = makeCardLayer(root(), style);
    made.element.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    keepKeys(made.element);
    return made;
  };
  const close = () => {
    if (!layer || !giveBack) return;
    layer.close(true);
    giveBack();
    giveBack = null;
    render(null, layer.element);
    actions.closed();
  };
  return {
    get isOpen() {
      return giveBack !== null;
    },
    open: (passage, range) => {
      close();
      layer ??= makeLayer();
      giveBack = keepSelection(document);
      const speech = { t, language: language().split('-')[0]! };
      const form = h(NoteForm, { key: ++turn, ...passage, onKeep: actions.keep, onClose: close });
      render(h(TranslateContext.Provider, { value: speech, children: form }), layer.element);
      layer.open({ range, point: null }, true);
    },
    close,
  };
}
