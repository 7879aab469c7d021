import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Settings } from '../../lib/browser/settings.ts';
import { interfaceLanguage } from '../../lib/browser/translate.ts';
import { mightBeRelevant } from '../../lib/core/topics/might-be-relevant.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';
import { makeHost } from '../../lib/page/host-element.ts';
import { readPageInfo } from '../../lib/page/read-page-info.ts';
import { CardSession } from '../../lib/reader/card-session.ts';
import { PageReader } from '../../lib/reader/page-reader.ts';
import { readSwitches } from '../../lib/reader/read-switches.ts';
import { watchPointer } from '../../lib/reader/watch-pointer.ts';
import { cardPorts } from './card-ports.ts';
import { servePage } from './serve-page.ts';
import { showPresence } from './show-presence.ts';

/** Ties one page's reader, card and messages together until the signal ends them. */
export function startPage(first: Settings, context: ContentScriptContext) {
  const { signal } = context;
  let settings = first;
  let paused = false;
  const host = makeHost(__SHADOW_MODE__);
  const switches = () => readSwitches(settings, location.hostname, paused);
  // Asking whether the extension is still there ends the signal when it was updated or removed under the page.
  const onFailure = (error: unknown) => context.isValid && console.warn('parallax:', (error as Error).name);

  const reader = new PageReader(
    {
      pageInfo: () => readPageInfo(document),
      mightBeRelevant,
      annotate: (request) => sendMessage('annotateBlocks', request),
      onFailure,
      onPainted: (count) => {
        showPresence(host, count);
        session.onMarksChanged(reader.marks);
        if (window === window.top) void sendMessage('pageMarked', { count }).catch(onFailure);
      },
    },
    switches(),
  );
  const session = new CardSession(cardPorts({ host, settings: () => settings, language: interfaceLanguage(), onFailure }));
  watchPointer(reader, session, signal);
  const apply = () => reader.apply(switches());
  const pause = (on: boolean) => {
    paused = on;
    return apply();
  };
  const stopServing = servePage({ reader, session, pause });
  signal.addEventListener('abort', () => {
    stopServing();
    reader.stop();
  });
  return {
    read: () => reader.start(),
    apply: (changed: Settings) => {
      settings = changed;
      void apply();
    },
  };
}
