import { describe, expect, it } from 'vitest';
import { describeAddress } from '../../lib/browser/active-tab.ts';

describe('describeAddress', () => {
  it.each([
    ['https://news.example/a?b=c#d', 'news.example', 'https://news.example/*'],
    ['http://News.Example:8080/', 'news.example', 'http://news.example/*'],
    ['https://xn--80ak6aa92e.example/', 'xn--80ak6aa92e.example', 'https://xn--80ak6aa92e.example/*'],
    ['https://news.example/article.pdf.html', 'news.example', 'https://news.example/*'],
    ['https://addons.mozilla.org.example/', 'addons.mozilla.org.example', 'https://addons.mozilla.org.example/*'],
  ])('gives host and origin of %s', (address, host, origin) => {
    expect(describeAddress(address)).toEqual({ host, origin, impossible: null });
  });

  it.each([
    ['', 'browser-page'],
    ['no address', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['chrome://settings', 'browser-page'],
    ['chrome-extension://abc/popup.html', 'browser-page'],
    ['view-source:https://news.example/', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fnews.example', 'reader-view'],
    ['file:///a.html', 'local-file'],
  ])('says why %j cannot be read: %s', (address, impossible) => {
    expect(describeAddress(address)).toEqual({ host: null, origin: null, impossible });
  });

  it.each([
    ['https://chromewebstore.google.com/category', 'chromewebstore.google.com', 'extension-store'],
    ['https://chrome.google.com/webstore/detail/x', 'chrome.google.com', 'extension-store'],
    ['https://addons.mozilla.org/fr/firefox/', 'addons.mozilla.org', 'extension-store'],
    ['https://news.example/report.PDF?page=2', 'news.example', 'pdf'],
  ])('offers no permission for %s', (address, host, impossible) => {
    expect(describeAddress(address)).toEqual({ host, origin: null, impossible });
  });

  it('asks for one origin, never for a wildcard host', () => {
    for (const address of ['https://*/', 'https://*.example/', 'https://news.example/*']) {
      const { host, origin } = describeAddress(address);
      if (origin !== null) expect(origin).toBe(`https://${host}/*`);
      expect(origin ?? '').not.toMatch(/^https:\/\/[^/]*\*/);
    }
  });
});
