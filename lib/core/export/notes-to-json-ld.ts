import type { Note, NotedFigure } from '../notes/note.ts';
import { NOTES_FORMAT_VERSION } from './notes-to-json.ts';
import { orderNotes } from './order-notes.ts';

/** The published context of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Namespace of what the model has no term for; `parallax:` stands for it in the files. */
export const PARALLAX_NAMESPACE = 'urn:parallax:ns#';

/**
 * Returns notes as a Web Annotation collection in JSON-LD, oldest first, its one page within it. The passage is told by two selectors, quote
 * and position; remark and tags are textual bodies; all else stands under `parallax:`. What is null is left out, since a JSON-LD processor
 * drops nulls. `exportedAt` is an ISO date and time.
 */
export function notesToJsonLd(notes: readonly Note[], exportedAt: string): string {
  const id = `urn:parallax:notes:${exportedAt}`;
  const collection = {
    '@context': [ANNOTATION_CONTEXT, { parallax: PARALLAX_NAMESPACE }],
    id,
    type: 'AnnotationCollection',
    label: 'Parallax notes',
    'parallax:formatVersion': NOTES_FORMAT_VERSION,
    generated: exportedAt,
    generator: { id: 'urn:parallax:software', type: 'Software', name: 'Parallax' },
    total: notes.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items: orderNotes(notes).map(writeAnnotation) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function writeAnnotation(note: Note): object {
  const bodies = [...(note.remark ? [textualBody('commenting', note.remark)] : []), ...note.tags.map((tag) => textualBody('tagging', tag))];
  return withoutNulls({
    id: `urn:uuid:${encodeURIComponent(note.id)}`,
    type: 'Annotation',
    motivation: ['highlighting', ...new Set(bodies.map(({ purpose }) => purpose))],
    created: note.notedAt,
    modified: note.changedAt,
    body: bodies.length > 0 ? bodies : null,
    target: writeTarget(note),
    'parallax:kind': note.kind,
    'parallax:sentence': note.sentence,
    'parallax:concept': note.concept,
    'parallax:figure': note.figure && writeFigure(note.figure),
    'parallax:topic': note.topic,
    'parallax:claim': note.claim,
    'parallax:pack': { 'parallax:packId': note.pack.id, 'parallax:packVersion': note.pack.version },
  });
}

function textualBody(purpose: 'commenting' | 'tagging', value: string) {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function writeTarget({ page, quote, position }: Note): object {
  return {
    type: 'SpecificResource',
    source: withoutNulls({
      id: page.url,
      type: 'Text',
      language: page.language,
      'dcterms:title': page.title,
      'dcterms:date': page.date,
      'parallax:outlet': page.outlet,
    }),
    selector: [{ type: 'TextQuoteSelector', ...quote }, ...(position ? [{ type: 'TextPositionSelector', ...position }] : [])],
  };
}

function writeFigure({ value, unit, side, claimedBy, speaker, edited }: NotedFigure): object {
  return withoutNulls({
    'parallax:min': value.min,
    'parallax:max': value.max,
    'parallax:qualifier': value.qualifier,
    'parallax:unit': unit,
    'parallax:side': side,
    'parallax:claimedBy': claimedBy,
    'parallax:speaker': speaker,
    'parallax:edited': edited,
  });
}

function withoutNulls(record: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
