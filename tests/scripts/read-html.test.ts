import { describe, expect, it } from 'vitest';
import { readHtml } from '../../scripts/read-html.ts';

describe('the text of an HTML page', () => {
  it('leaves out what its markup hides and what the reader may type, at any depth', () => {
    const html = `<body><p>One <span hidden>two</span><span style="display:none">three</span> four.</p>
      <div style="visibility: hidden"><p>five</p></div><div contenteditable><p>six</p></div><p>Seven.</p></body>`;
    expect(readHtml(html).text).toBe('One  four.\n\nSeven.');
  });
});

describe('the date of an HTML page', () => {
  const page = (head: string, body = '') => readHtml(`<html><head>${head}</head><body>${body}</body></html>`).date;

  it('is read from meta data, JSON-LD or a time element', () => {
    expect(page('<meta name="DC.date.issued" content="2020-09-27">')).toBe('2020-09-27');
    expect(page('<script type="application/ld+json">{"datePublished":"2020-09-28T10:00:00Z"}</script>')).toBe('2020-09-28');
    expect(page('', '<time datetime="2019-01-01"></time><article><time datetime="2020-09-29"></time></article>')).toBe('2020-09-29');
  });

  it('is null where the page states none', () => {
    expect(page('<meta name="viewport" content="2020-09-27">', '<p>2020-09-27</p>')).toBeNull();
  });
});
