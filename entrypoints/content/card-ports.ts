import type { Settings } from '../../lib/browser/settings.ts';
import { translate } from '../../lib/browser/translate.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';
import type { CardActions, CardView, MakeCardView } from '../../lib/page/card-view.ts';
import { MAKER_KEY } from '../../lib/page/card-view.ts';
import type { Host } from '../../lib/page/host-element.ts';
import { readPageInfo } from '../../lib/page/read-page-info.ts';
import { saveText } from '../../lib/page/save-text.ts';
import type { CardPorts } from '../../lib/reader/card-session.ts';
import type { PageReader } from '../../lib/reader/page-reader.ts';

interface CardSetting {
  host: Host;
  settings(): Settings;
  /** Asked for with the first card: the browser fetches all messages for it, which pages without marks need not wait for. */
  language(): string;
  onFailure(error: unknown): void;
  reader: Pick<PageReader, 'startOf'>;
}

/** The card's outside world on a real page: its code on demand, the background's answers, a file for a bad match. */
export function cardPorts({ host, settings, language, onFailure, reader }: CardSetting): CardPorts {
  let view: Promise<CardView> | null = null;
  const made = () => (globalThis as Record<string, unknown>)[MAKER_KEY] as MakeCardView | undefined;
  const makeView = async (actions: CardActions): Promise<CardView> => {
    if (!made() && !(await sendMessage('loadCard', {})).ok) throw new Error('the card could not be loaded');
    return made()!({ root: host.root, actions, t: translate, language: language() });
  };
  return {
    view: (actions) => {
      host.attach();
      // One view a page, even where two cards are asked for before its code has come; after a failure the next one tries again.
      view ??= makeView(actions).catch((error: unknown) => {
        view = null;
        throw error;
      });
      return view;
    },
    describe: (occasion, topic) => sendMessage('describeOccasion', { occasion, topic }),
    note: async (occasion, claim) => {
      const unanswered = (error: unknown) => {
        onFailure(error);
        return { ok: false, kind: 'unknown' } as const;
      };
      const result = await sendMessage('saveNote', { occasion, claim }).catch(unanswered);
      return result.ok ? (result.known ? 'noteKnown' : 'noteSaved') : `noteFailed_${result.kind}`;
    },
    report: (occasion, model) => saveText(host.root, 'parallax-report.json', JSON.stringify({ occasion, model }, null, 2)),
    occasionOf: ({ annotation, block }) => ({
      annotation,
      block: block.block.text,
      blockStart: reader.startOf(block),
      page: readPageInfo(document),
    }),
    restDelayMs: () => settings().restDelayMs,
    onFailure,
  };
}
