import { translate } from '../../lib/browser/translate.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';
import type { CardActions, CardView, MakeCardView } from '../../lib/page/card-view.ts';
import { MAKER_KEY } from '../../lib/page/card-view.ts';
import type { Host } from '../../lib/page/host-element.ts';
import { readPageInfo } from '../../lib/page/read-page-info.ts';
import { saveText } from '../../lib/page/save-text.ts';
import type { CardPorts } from '../../lib/reader/card-session.ts';
import type { PageReader } from '../../lib/reader/page-reader.ts';
import { type Keeping, keepNote } from './keep-note.ts';
import { loadScript } from './load-script.ts';

interface CardSetting extends Keeping {
  host: Host;
  /** Rest before opening in ms, null for click only. */
  restDelayMs(): number | null;
  /** Asked for with the first card: the browser fetches all messages for it, which pages without marks need not wait for. */
  language(): string;
  reader: Pick<PageReader, 'startOf'>;
}

/** The card's outside world on a real page: its code on demand, the background's answers, a file for a bad match. */
export function cardPorts({ host, restDelayMs, language, onNoted, onFailure, reader }: CardSetting): CardPorts {
  let view: Promise<CardView> | null = null;
  const makeView = async (actions: CardActions): Promise<CardView> =>
    (await loadScript<MakeCardView>(MAKER_KEY, 'loadCard'))({ root: host.root, actions, t: translate, language: language() });
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
    note: (occasion, claim) => keepNote(sendMessage('saveNote', { occasion, claim }), { onNoted, onFailure }),
    report: (occasion, model) => saveText(host.root, 'parallax-report.json', JSON.stringify({ occasion, model }, null, 2)),
    occasionOf: ({ annotation, block }) => ({
      annotation,
      block: block.block.text,
      blockStart: reader.startOf(block),
      page: readPageInfo(document),
    }),
    restDelayMs,
    onFailure,
  };
}
