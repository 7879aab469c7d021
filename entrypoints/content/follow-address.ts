import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/**
 * Calls back when history navigation has brought another page into this document. A changed hash is none, and the event may come before
 * the address changes, or for a click that leaves the document: so the address is looked at a moment later.
 */
export function followAddress(context: ContentScriptContext, onMoved: () => void): void {
  let known = pageAddress();
  context.addEventListener(window, 'wxt:locationchange', () => {
    context.setTimeout(() => {
      if (pageAddress() === known) return;
      known = pageAddress();
      onMoved();
    }, 0);
  });
}

function pageAddress(): string {
  return location.origin + location.pathname + location.search;
}
