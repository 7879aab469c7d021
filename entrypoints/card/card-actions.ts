import type { CardProps } from '../../components/Card.tsx';
import type { CardActions } from '../../lib/page/card-view.ts';

/** What a card's buttons do: the page's session acts, and `say` shows how it went (a message key). */
export function cardActions(actions: CardActions, say: (key: string) => void, canGoBack: boolean): CardProps['actions'] {
  return {
    onNote: async (claim) => say(await actions.note(claim)),
    onCopy: (text) =>
      // Pages without a secure connection have no clipboard.
      void Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
        () => say('citationCopied'),
        () => say('copyFailed'),
      ),
    onReport: () => {
      actions.report();
      say('reportSaved');
    },
    onPin: (on) => (on ? actions.pin() : actions.unpin()),
    onClose: () => actions.close(),
    onOpenTopic: (id) => actions.openTopic(id),
    onBack: canGoBack ? () => actions.openTopic(null) : null,
  };
}
