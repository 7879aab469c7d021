import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Settings } from '../../lib/browser/settings.ts';
import { interfaceLanguage } from '../../lib/browser/translate.ts';
import { makeHost } from '../../lib/page/host-element.ts';
import { topHost } from '../../lib/page/top-host.ts';
import { passGate } from '../../lib/page/watch-gate.ts';
import { CardSession } from '../../lib/reader/card-session.ts';
import { PageReader } from '../../lib/reader/page-reader.ts';
import { readSwitches } from '../../lib/reader/read-switches.ts';
import { watchPointer } from '../../lib/reader/watch-pointer.ts';
import { cardPorts } from './card-ports.ts';
import { notesOfPage } from './notes-of-page.ts';
import { readerPorts } from './reader-ports.ts';
import { servePage } from './serve-page.ts';

/** Ties one page's reader, card, notes and messages together until the context ends. `asked` false: nobody let us mark this page. */
export function startPage(first: Settings, asked: boolean, context: ContentScriptContext) {
  const { seen, mightBeRelevant } = passGate();
  let [settings, paused] = [first, !asked];
  const host = makeHost(__SHADOW_MODE__);
  const switches = () => readSwitches(settings, topHost(), paused);
  // Asking whether the extension is still there ends the signal when it was updated or removed under the page.
  const onFailure = (error: unknown) => context.isValid && console.warn('parallax:', (error as Error).name);
  const [isValid, onPainted] = [() => context.isValid, () => session.onMarksChanged(reader.marks)];
  const onSettled = () => void notes.onSettled().catch(onFailure);
  const onNoted = () => switches().off === null && void notes.onNoted().catch(onFailure);
  const reader = new PageReader(readerPorts({ host, mightBeRelevant, isValid, onFailure, onPainted, onSettled }), switches());
  // Nothing opens under the pointer while a form is open.
  const restDelayMs = () => (notes.isOpen ? null : settings.restDelayMs);
  const session = new CardSession(cardPorts({ host, restDelayMs, language: interfaceLanguage, onNoted, onFailure, reader }));
  const notes = notesOfPage({ host, reader, session, onNoted, onFailure });
  const obey = () => {
    if (switches().off) notes.clear();
    return reader.apply(switches());
  };
  const pause = (on: boolean) => {
    paused = on;
    return obey();
  };
  const stopServing = servePage({ reader, session, notes, host, pause }, asked);
  watchPointer(reader, session, context.signal);
  context.onInvalidated(() => {
    stopServing();
    for (const part of [notes, reader]) part.stop();
  });
  return {
    read: () => reader.start(seen),
    /** Another page in the same document: a pause was for the one before. */
    moveOn: () => {
      paused = !asked;
      notes.clear();
      void reader.restart(switches());
    },
    apply: (changed: Settings) => {
      settings = changed;
      void obey();
    },
  };
}
