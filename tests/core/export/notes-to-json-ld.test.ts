import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { ANNOTATION_CONTEXT, notesToJsonLd } from '../../../lib/core/export/notes-to-json-ld.ts';
import { readNotes } from '../../../lib/core/import/read-notes.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { arbitraryNotes } from '../notes/arbitrary-note.ts';
import { sampleNote } from '../notes/sample-note.ts';
import context from './annotation-context.json' with { type: 'json' };

const NOW = '2026-02-01T00:00:00.000Z';
const OA = 'http://www.w3.org/ns/oa#';
const ID = '4f9a1d5e-0d1f-4f0e-9f6a-0a3f7c1d2e3b';

/** The published context from here, and nothing from anywhere else. `safe`: the processor throws rather than drop a field. */
const options = {
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== ANNOTATION_CONTEXT) throw new Error(`asked for ${url}`);
    return { documentUrl: url, document: { '@context': context['@context'] } };
  },
};

const full = (change: Partial<Note> = {}): Note => ({
  ...sampleNote(),
  id: ID,
  remark: 'Look again',
  tags: ['boats', 'harbour'],
  ...change,
});
const write = (notes: readonly Note[]) => JSON.parse(notesToJsonLd(notes, NOW)) as { '@context': unknown };
const expand = async (notes: readonly Note[]) => (await jsonld.expand(write(notes), options))[0] as never;
const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)?.[key], value);

describe('notesToJsonLd', () => {
  it('is a Web Annotation collection with one page within it', () => {
    expect(write([full()])).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { parallax: 'urn:parallax:ns#' }],
      id: expect.stringMatching(/^urn:/),
      type: 'AnnotationCollection',
      total: 1,
      first: {
        type: 'AnnotationPage',
        partOf: expect.stringMatching(/^urn:/),
        startIndex: 0,
        items: [{ id: `urn:uuid:${ID}`, type: 'Annotation' }],
      },
    });
  });

  it('expands to the terms of the model', async () => {
    const list = at(
      await expand([full()]),
      'https://www.w3.org/ns/activitystreams#first'.replace('https', 'http'),
      0,
      'http://www.w3.org/ns/activitystreams#items',
      0,
      '@list',
    );
    const annotation = at(list, 0);
    expect(at(annotation, '@id')).toBe(`urn:uuid:${ID}`);
    expect(at(annotation, '@type')).toEqual([`${OA}Annotation`]);
    expect(at(annotation, `${OA}motivatedBy`)).toEqual(
      [`${OA}highlighting`, `${OA}commenting`, `${OA}tagging`].map((id) => ({ '@id': id })),
    );
    expect(at(annotation, 'http://purl.org/dc/terms/created', 0)).toEqual({
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
      '@value': '2026-01-02T03:04:05.678Z',
    });
    const [remark, ...tags] = at(annotation, `${OA}hasBody`) as unknown[];
    expect(at(remark, `${OA}hasPurpose`, 0, '@id')).toBe(`${OA}commenting`);
    expect(at(remark, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value', 0, '@value')).toBe('Look again');
    expect(tags.map((tag) => at(tag, `${OA}hasPurpose`, 0, '@id'))).toEqual([`${OA}tagging`, `${OA}tagging`]);
    const target = at(annotation, `${OA}hasTarget`, 0);
    expect(at(target, `${OA}hasSource`, 0, '@id')).toBe('https://news.example/flood');
    const [quote, position] = at(target, `${OA}hasSelector`) as unknown[];
    expect(at(quote, '@type')).toEqual([`${OA}TextQuoteSelector`]);
    expect(['exact', 'prefix', 'suffix'].map((part) => at(quote, OA + part, 0, '@value'))).toEqual([
      'two boats',
      'The harbour says ',
      ' sank.',
    ]);
    expect(at(position, '@type')).toEqual([`${OA}TextPositionSelector`]);
    expect(at(position, `${OA}start`, 0)).toEqual({ '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@value': 17 });
    expect(at(annotation, 'urn:parallax:ns#figure', 0, 'urn:parallax:ns#unit', 0, '@value')).toBe('vehicles_lost');
  });

  it('tells a position only where it is known, and bodies only where there are any', () => {
    const bare = at(write([full({ position: null, remark: '', tags: [] })]), 'first', 'items', 0);
    expect(at(bare, 'target', 'selector')).toEqual([
      { type: 'TextQuoteSelector', exact: 'two boats', prefix: 'The harbour says ', suffix: ' sank.' },
    ]);
    expect(at(bare, 'motivation')).toEqual(['highlighting']);
    expect(bare).not.toHaveProperty('body');
  });

  it('becomes RDF that names the page, the passage and the claim', async () => {
    const quads = await jsonld.toRDF(write([full({ claim: 'paper-1' })]), { ...options, format: 'application/n-quads' });
    expect(quads).toContain(`<${OA}hasSource> <https://news.example/flood>`);
    expect(quads).toContain(`<${OA}exact> "two boats"`);
    expect(quads).toContain('<urn:parallax:ns#claim> "paper-1"');
  });

  it('loses nothing to a processor: expanded, compacted and read back, every note is as it was', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, async (notes) => {
        const document = write(notes);
        const expanded = await jsonld.expand(document, options);
        const compacted = await jsonld.compact(expanded, document['@context'], options);
        expect(readNotes(JSON.stringify(compacted))).toEqual({ ok: true, notes });
      }),
      { numRuns: 60 },
    );
  });
});
