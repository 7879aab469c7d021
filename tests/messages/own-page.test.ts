import { describe, expect, it } from 'vitest';
import { browser } from '../../lib/browser/extension.ts';
import { isOwn, mayKeep } from '../../lib/messages/own-page.ts';

const from = (url: string | undefined) => ({ id: browser.runtime.id, url });
const PANEL = browser.runtime.getURL('/sidepanel.html' as never);

describe('isOwn', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x#top', 'https://news.example/b'],
  ])('holds for %s asked from %s', (url, sender) => {
    expect(isOwn(url, from(sender))).toBe(true);
  });

  it.each([
    ['https://news.example/a', 'https://other.example/a'],
    ['https://news.example/a', 'http://news.example/a'],
    ['https://news.example/a', 'https://news.example.evil.example/'],
    ['https://news.example/a', 'about:srcdoc'],
    ['https://news.example/a', undefined],
    ['news', 'https://news.example/a'],
    ['https://news.example/a', PANEL],
  ])('does not hold for %s asked from %s', (url, sender) => {
    expect(isOwn(url, from(sender))).toBe(false);
  });
});

describe('mayKeep', () => {
  it('lets a page note passages of its own site only', () => {
    expect(mayKeep('https://news.example/a', from('https://news.example/b'))).toBe(true);
    for (const sender of ['https://other.example/', 'about:blank', 'file:///home/a.html', undefined])
      expect(mayKeep('https://news.example/a', from(sender)), sender).toBe(false);
  });

  it('lets our own pages note any', () => {
    expect(mayKeep('https://news.example/a', from(PANEL))).toBe(true);
    expect(mayKeep('urn:parallax:source:003', from(PANEL))).toBe(true);
  });
});
