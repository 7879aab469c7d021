/** What stands in a JSON-LD file where a note keeps its fields, for naming the place of a wrong value; a longer path before its beginning. */
const PLACES: readonly [note: string, annotation: string][] = [
  ['notedAt', 'created'],
  ['changedAt', 'modified'],
  ['page.url', 'target.source.id'],
  ['page.title', 'target.source.dcterms:title'],
  ['page.date', 'target.source.dcterms:date'],
  ['page.outlet', 'target.source.parallax:outlet'],
  ['page.language', 'target.source.language'],
  ['page', 'target.source'],
  ['quote', 'target.selector'],
  ['position', 'target.selector'],
  ['figure.value.', 'parallax:figure.parallax:'],
  ['figure.value', 'parallax:figure'],
  ['figure.', 'parallax:figure.parallax:'],
  ['remark', 'body'],
  ['tags', 'body'],
  ['pack.id', 'parallax:pack.parallax:packId'],
  ['pack.version', 'parallax:pack.parallax:packVersion'],
  ['id', 'id'],
  ['', 'parallax:'],
];

/** Returns the path of an annotation's field that holds the field of a note with the path given; empty for the note as a whole. */
export function annotationPath(notePath: string): string {
  if (notePath === '') return '';
  const [note, annotation] = PLACES.find(([start]) => notePath.startsWith(start))!;
  return annotation + notePath.slice(note.length);
}

/**
 * Returns what would be a note, taken from a Web Annotation of ours, unchecked: wrong values stay wrong, absent ones are null where a note
 * knows null. One value may stand where a list of one would: JSON-LD processors make no difference.
 */
export function readAnnotation(annotation: unknown): unknown {
  if (!isRecord(annotation)) return annotation;
  const target = get(annotation, 'target');
  const own = (name: string) => get(annotation, `parallax:${name}`);
  return {
    id: readId(get(annotation, 'id')),
    notedAt: get(annotation, 'created'),
    changedAt: get(annotation, 'modified'),
    page: readSource(get(target, 'source')),
    ...readSelectors(listOf(get(target, 'selector'))),
    ...readBodies(listOf(get(annotation, 'body'))),
    kind: own('kind'),
    sentence: own('sentence'),
    concept: own('concept') ?? null,
    figure: own('figure') === undefined ? null : readFigure(own('figure')),
    topic: own('topic') ?? null,
    claim: own('claim') ?? null,
    pack: { id: get(own('pack'), 'parallax:packId'), version: get(own('pack'), 'parallax:packVersion') },
  };
}

function readId(id: unknown): unknown {
  const uuid = typeof id === 'string' ? /^urn:uuid:(.*)$/s.exec(id)?.[1] : undefined;
  return uuid ?? (id === undefined ? undefined : null);
}

function readSource(source: unknown): unknown {
  if (!isRecord(source)) return source;
  return {
    url: get(source, 'id'),
    title: get(source, 'dcterms:title'),
    outlet: get(source, 'parallax:outlet') ?? null,
    language: get(source, 'language') ?? null,
    date: get(source, 'dcterms:date') ?? null,
  };
}

function readSelectors(selectors: readonly unknown[]): object {
  const ofType = (type: string) => selectors.find((selector) => listOf(get(selector, 'type')).includes(type));
  return { quote: ofType('TextQuoteSelector'), position: ofType('TextPositionSelector') ?? null };
}

/** Several remarks, which another program may have added, become one. */
function readBodies(bodies: readonly unknown[]): object {
  const values = (purpose: string) =>
    bodies.filter((body) => listOf(get(body, 'purpose')).includes(purpose)).map((body) => get(body, 'value'));
  const remarks = values('commenting');
  return { remark: remarks.length === 1 ? remarks[0] : remarks.join('\n\n'), tags: values('tagging') };
}

function readFigure(figure: unknown): unknown {
  if (!isRecord(figure)) return figure;
  const own = (name: string) => get(figure, `parallax:${name}`);
  return {
    value: { min: own('min') ?? null, max: own('max') ?? null, qualifier: own('qualifier') },
    unit: own('unit'),
    side: own('side') ?? null,
    claimedBy: own('claimedBy') ?? null,
    speaker: own('speaker') ?? null,
    edited: own('edited'),
  };
}

/** Returns a list as it is, one value as a list of one, none as an empty one. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

/** Returns whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the own field of an object, undefined where it has none or is none. */
export function get(value: unknown, field: string): unknown {
  return isRecord(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}
