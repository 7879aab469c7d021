import { browser } from './extension.ts';

/** A page that changes for ever tells of it often; a list is read anew twice a second at most. */
const DELAY_MS = 500;

/**
 * Calls back when another tab comes to the front, its page changes, or marks and settings do. Returns the function that stops it. Messages of
 * pages reach every page of the extension, so that no page has to know of the panel.
 */
export function watchTabs(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = null;
      onChange();
    }, DELAY_MS);
  };
  const now = () => onChange();
  const heard = (): undefined => soon() as undefined;
  browser.tabs.onActivated.addListener(now);
  browser.tabs.onUpdated.addListener(soon);
  browser.windows?.onFocusChanged.addListener(now);
  browser.storage.onChanged.addListener(soon);
  browser.runtime.onMessage.addListener(heard);
  return () => {
    if (timer !== null) clearTimeout(timer);
    browser.tabs.onActivated.removeListener(now);
    browser.tabs.onUpdated.removeListener(soon);
    browser.windows?.onFocusChanged.removeListener(now);
    browser.storage.onChanged.removeListener(soon);
    browser.runtime.onMessage.removeListener(heard);
  };
}
