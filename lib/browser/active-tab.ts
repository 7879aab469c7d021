import { browser } from './extension.ts';

/** Why no extension may read a page. */
export type Impossible = 'browser-page' | 'pdf' | 'reader-view' | 'local-file' | 'extension-store';

export interface ActiveTab {
  id: number;
  /** Full address, null where the extension may not see it. */
  url: string | null;
  /** Null where the page has no host. */
  host: string | null;
  /** Match pattern of exactly this origin, null where none can be asked for. */
  origin: string | null;
  impossible: Impossible | null;
}

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:[/?#]|$)/;

/**
 * Returns the tab the popup speaks of; null when there is none. That is the active one, or the one named in the popup's own address
 * ("popup.html?tab=7"), where the popup itself stands in a tab, as on phones.
 */
export async function readActiveTab(): Promise<ActiveTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // A tab that was closed meanwhile rejects.
  const tab = named ? await browser.tabs.get(Number(named)).catch(() => undefined) : active;
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url || null, ...describeAddress(tab.url ?? '') };
}

/** Says what an address allows; an empty one belongs to a page that the browser keeps to itself. */
export function describeAddress(address: string): Omit<ActiveTab, 'id' | 'url'> {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  const impossible = impossibleBecause(address, url);
  return {
    host: isWeb ? url.hostname : null,
    // A star is a wildcard in a pattern, and a lawful character of an address.
    origin: isWeb && !impossible && !url.hostname.includes('*') ? `${url.protocol}//${url.hostname}/*` : null,
    impossible,
  };
}

function impossibleBecause(address: string, url: URL | null): Impossible | null {
  if (!url) return 'browser-page';
  if (STORES.test(address)) return 'extension-store';
  if (url.protocol === 'file:') return 'local-file';
  if (address.startsWith('about:reader')) return 'reader-view';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'browser-page';
  return url.pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
}

/** True where the extension holds the permission for an origin. */
export async function mayRead(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] });
}
