/** Every permission of the extension with its reason; one that is added needs a line here, and in docs/privacy.md. */
export const PERMISSIONS: Record<'chrome-mv3' | 'firefox-mv3', Record<string, string>> = {
  'chrome-mv3': {
    storage: 'settings that differ from the default',
    scripting: 'the card is loaded on its first opening; sites that the reader adds get the content script at run time',
    unlimitedStorage: 'notes are not evicted when the disk is short',
    activeTab: 'the popup must know which site "annotate this site" means; a selection on any page is read when it is to be noted',
    contextMenus: '"Note this figure or statement" on a selection',
    sidePanel: 'the list of marks and questions beside the page',
  },
  'firefox-mv3': {
    storage: 'settings that differ from the default',
    scripting: 'the card is loaded on its first opening; sites that the reader adds get the content script at run time',
    unlimitedStorage: 'notes are not evicted when the disk is short',
    activeTab: 'the popup must know which site "annotate this site" means; a selection on any page is read when it is to be noted',
    contextMenus: '"Note this figure or statement" on a selection',
  },
};

/** Any other site is asked for one at a time; both schemes, since papers of record still answer on http. */
export const OPTIONAL_HOSTS = ['https://*/*', 'http://*/*'];

/** The policy of the extension's pages and worker, with the reason of each part. */
export const POLICY: Record<string, [value: string, reason: string]> = {
  'default-src': ["'none'", 'what is not named below is not allowed'],
  'script-src': ["'self'", 'the built scripts alone: no eval, nothing remote'],
  'style-src': ["'self'", 'the built sheets'],
  'img-src': ["'self' data:", 'icons, some of them inline in the sheets'],
  'connect-src': ["'none'", 'no request at all'],
  'base-uri': ["'none'", 'no page of ours has a base element'],
  'form-action': ["'none'", 'nothing is submitted'],
  'frame-ancestors': ["'none'", 'no site may show a page of ours inside its own'],
};

/** Keys of the manifest that would widen what the extension can do or what pages can see of it. */
export const ABSENT_KEYS = [
  'web_accessible_resources',
  'externally_connectable',
  'optional_permissions',
  'sandbox',
  'devtools_page',
  'chrome_url_overrides',
  'oauth2',
  'update_url',
];
