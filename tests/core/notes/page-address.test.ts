import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, pageAddress } from '../../../lib/core/notes/page-address.ts';

describe('pageAddress', () => {
  it.each([
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/a?id=3&utm_source=x&fbclid=y', 'https://news.example/a?id=3'],
    ['https://news.example/a?utm_medium=mail', 'https://news.example/a'],
    ['https://news.example/a?q=two%20boats', 'https://news.example/a?q=two%20boats'],
    ['https://news.example/#/story/7', 'https://news.example/#/story/7'],
    ['https://news.example/?reference=7&item=2', 'https://news.example/?reference=7&item=2'],
    ['', ''],
  ])('makes %s into %s', (url, address) => {
    expect(pageAddress(url)).toBe(address);
  });

  it('leaves its own answers as they are', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(pageAddress(pageAddress(url))).toBe(pageAddress(url));
      }),
    );
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.news.example/a?b', 'news.example'],
    ['http://user:word@news.example:8080/', 'news.example'],
    ['about:blank', ''],
    ['', ''],
  ])('of %s is "%s"', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
