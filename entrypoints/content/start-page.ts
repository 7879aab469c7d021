import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Settings } from '../../lib/browser/settings.ts';
import { interfaceLanguage } from '../../lib/browser/translate.ts';
import type { AnnotateRequest } from '../../lib/core/reading.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';
import { makeHost } from '../../lib/page/host-element.ts';
import { readPageInfo } from '../../lib/page/read-page-info.ts';
import { topHost } from '../../lib/page/top-host.ts';
import { passGate } from '../../lib/page/watch-gate.ts';
import { CardSession } from '../../lib/reader/card-session.ts';
import { PageReader } from '../../lib/reader/page-reader.ts';
import { readSwitches } from '../../lib/reader/read-switches.ts';
import { watchPointer } from '../../lib/reader/watch-pointer.ts';
import { cardPorts } from './card-ports.ts';
import { countShower } from './count-shower.ts';
import { servePage } from './serve-page.ts';

/** Ties one page's reader, card and messages together until the context ends. */
export function startPage(first: Settings, context: ContentScriptContext) {
  const { seen, mightBeRelevant } = passGate();
  let [settings, paused] = [first, false];
  const host = makeHost(__SHADOW_MODE__);
  const switches = () => readSwitches(settings, topHost(), paused);
  // Asking whether the extension is still there ends the signal when it was updated or removed under the page.
  const onFailure = (error: unknown) => context.isValid && console.warn('parallax:', (error as Error).name);
  const counts = countShower(host, onFailure);
  const onPainted = (count: number) => {
    session.onMarksChanged(reader.marks);
    counts.painted(context.isValid ? count : 0);
  };
  const annotate = (request: AnnotateRequest) => sendMessage('annotateBlocks', request);
  const reader = new PageReader(
    { pageInfo: () => readPageInfo(document), mightBeRelevant, annotate, onFailure, onPainted, onSettled: counts.settled },
    switches(),
  );
  const session = new CardSession(cardPorts({ host, settings: () => settings, language: interfaceLanguage, onFailure, reader }));
  const pause = (on: boolean) => {
    paused = on;
    return reader.apply(switches());
  };
  const stopServing = servePage({ reader, session, host, pause });
  watchPointer(reader, session, context.signal);
  context.onInvalidated(() => {
    stopServing();
    reader.stop();
  });
  return {
    read: () => reader.start(seen),
    /** Another page in the same document: a pause was for the one before. */
    moveOn: () => {
      paused = false;
      void reader.restart(switches());
    },
    apply: (changed: Settings) => {
      settings = changed;
      void reader.apply(switches());
    },
  };
}
