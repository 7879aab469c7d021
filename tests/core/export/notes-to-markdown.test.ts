import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, notesToMarkdown } from '../../../lib/core/export/notes-to-markdown.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { arbitraryNotes } from '../notes/arbitrary-note.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { sampleWords } from './sample-words.ts';

const write = (...notes: Partial<Note>[]) =>
  notesToMarkdown(
    notes.map((change) => ({ ...sampleNote(), ...change })),
    { exportedAt: '2026-02-01T00:00:00.000Z', words: sampleWords },
  );

function nodesOf(markdown: string): Node[] {
  const walker = new Parser().parse(markdown).walker();
  const nodes: Node[] = [];
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) nodes.push(event.node);
  return nodes;
}

const textOf = (markdown: string) =>
  nodesOf(markdown)
    .map(({ type, literal }) => (type === 'softbreak' || type === 'linebreak' ? '\n' : (literal ?? '')))
    .join('');

describe('notesToMarkdown', () => {
  it('writes notes by page, with passage, figure, claim, pack, time, remark and tags', () => {
    expect(write({ claim: 'paper-1', remark: 'Look again.\nTwice.', tags: ['boats', 'harbour'] })).toBe(
      `# Notes made with Parallax

Exported on 2026-02-01.

## The flood

News, 28 Sept 2020, <https://news.example/flood>

> The harbour says **two boats** sank.

- Figure: 2 vehicles lost
- Said by: the harbour
- Question: How many boats sank?
- Remark: Look again.\\
  Twice.
- Tags: boats, harbour
- Claim: paper-1
- Pack: small 1.0.0
- Noted: 2026-01-02 03:04 UTC
`,
    );
  });

  it('groups the notes of a page, pages in the order of their first note', () => {
    const other = { ...sampleNote().page, url: 'https://news.example/other', title: 'Other' };
    const markdown = write(
      { notedAt: '2026-01-03T00:00:00.000Z' },
      { notedAt: '2026-01-02T00:00:00.000Z', page: other },
      { notedAt: '2026-01-01T00:00:00.000Z' },
    );
    expect(markdown.match(/^## .*/gm)).toEqual(['## The flood', '## Other']);
    expect(markdown.match(/^- Noted.*/gm)).toEqual([
      '- Noted: 2026-01-01 00:00 UTC',
      '- Noted: 2026-01-03 00:00 UTC',
      '- Noted: 2026-01-02 00:00 UTC',
    ]);
  });

  it('shows no id where a name is not known', () => {
    expect(
      write({ topic: 'some-topic', concept: 'place:elsewhere', figure: { ...sampleNote().figure!, claimedBy: 'actor:nobody' } }),
    ).not.toMatch(/some-topic|place:|actor:/);
  });

  it('sets words that begin or end with a sign in brackets, where emphasis would not hold', () => {
    const sentence = 'Some(two boats)sank.';
    expect(textOf(write({ sentence, quote: { exact: '(two boats)', prefix: 'Some', suffix: 'sank.' } }))).toContain(
      'Some[(two boats)]sank.',
    );
  });

  it('gives nothing of a page any meaning', () => {
    const kinds = new Set([
      'document',
      'heading',
      'paragraph',
      'text',
      'link',
      'block_quote',
      'list',
      'item',
      'strong',
      'linebreak',
      'softbreak',
    ]);
    fc.assert(
      fc.property(arbitraryNotes, (notes) => {
        const nodes = nodesOf(write(...notes));
        expect(nodes.filter(({ type }) => !kinds.has(type)).map(({ type, literal }) => [type, literal])).toEqual([]);
        const urls = new Set(notes.map(({ page }) => page.url));
        expect(nodes.filter(({ type }) => type === 'link')).toHaveLength(urls.size);
        expect(nodes.filter(({ type }) => type === 'block_quote')).toHaveLength(notes.length);
        expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(urls.size + 1);
      }),
    );
  });

  it.each(['javascript:alert(1)', 'https://news.example/a> <b', 'file:///etc/passwd'])('makes no link of %j', (url) => {
    const nodes = nodesOf(write({ page: { ...sampleNote().page, url } }));
    expect(nodes.filter(({ type }) => type === 'link' || type === 'html_inline')).toEqual([]);
    expect(textOf(write({ page: { ...sampleNote().page, url } }))).toContain(url);
  });
});

describe('escapeMarkdown', () => {
  it('is read as the same text, in any place', () => {
    const sign = fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~&=:/"\'$^ \t\n19aé');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: sign }), fc.string()), (text) => {
        const plain = text
          .replace(/[\s\u0085]+/g, ' ')
          .trim()
          .replaceAll('\0', '\ufffd');
        for (const start of ['', '# x', '- ', '> '])
          expect(textOf(start + escapeMarkdown(text))).toBe((start === '# x' ? 'x' : '') + plain);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves plain words as they are', () => {
    const text = 'The harbour (in 2020) says: two boats - 5 % - sank. Well!';
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['https://evil.example', 'https\\://evil.example'],
    ['www.evil.example', 'www\\.evil.example'],
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['<b>', '\\<b\\>'],
  ])('writes %s as %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
