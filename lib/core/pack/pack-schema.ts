import * as v from 'valibot';
import { isCalendarDate } from './is-calendar-date.ts';
import type { Pack } from './pack.ts';

/*
 * Schemas are loose or strict by their caller's wish: in seeds/ an unknown field is an error, in an imported pack a warning.
 * `objectFor(strict)` picks the valibot object that says so.
 */
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const isoDate = v.pipe(
  v.string(),
  v.regex(ISO_DATE, 'an ISO date: 2020, 2020-09 or 2020-09-27'),
  v.check((date) => !ISO_DATE.test(date) || isCalendarDate(date), 'a date of the calendar'),
);
const nonEmpty = v.pipe(v.string(), v.nonEmpty('must not be empty'));
// JSON has no infinity, but 1e999 is read as one.
const finite = v.pipe(v.number(), v.finite('a finite number'));
const evidence = v.picklist(['verified', 'well-known', 'unsure']);
/** Every side a record may name. */
export const SIDES = ['azerbaijan', 'armenia', 'nk', 'armenian', 'russia', 'turkey', 'eu', 'third-party', 'both', 'each', 'none'] as const;
const side = v.picklist(SIDES);
const idOf = (...prefixes: string[]) =>
  v.pipe(v.string(), v.regex(new RegExp(`^(?:${prefixes.join('|')}):[a-z0-9-]+$`), `an id that starts with ${prefixes.join(': or ')}:`));

/** Reports every unknown field; valibot's strictObject stops at the first one of each object. */
const exactObject = ((entries: v.ObjectEntries) => v.objectWithRest(entries, v.never('unknown field'))) as unknown as typeof v.strictObject;

/** Returns the object schema that refuses unknown fields (`strict`) or leaves them out. */
export const objectFor = (strict: boolean) => (strict ? exactObject : (v.object as unknown as typeof v.strictObject));

/** Schemas of each kind of record; `strict` makes unknown fields an issue. */
export function packSchemas(strict: boolean) {
  const object = objectFor(strict);
  const text = object({
    en: nonEmpty,
    fr: v.optional(nonEmpty),
    hy: v.optional(nonEmpty),
    az: v.optional(nonEmpty),
    ru: v.optional(nonEmpty),
    tr: v.optional(nonEmpty),
  });
  const name = object({
    text: nonEmpty,
    language: nonEmpty,
    side: v.nullable(v.picklist(['armenian', 'azerbaijan', 'shared', 'both', 'outlet', 'turkey'])),
    era: v.picklist(['current', 'historical']),
    risk: v.picklist(['safe', 'context', 'never-alone']),
    inflected: v.optional(v.array(nonEmpty)),
    evidence,
  });
  const outlet = object({ name: v.nullable(nonEmpty), certainty: v.picklist(['stated', 'high', 'low', 'unknown']) });
  const value = object({
    min: v.nullable(finite),
    max: v.nullable(finite),
    qualifier: v.picklist(['exact', 'approx', 'at_least', 'at_most']),
  });
  const source = object({
    id: nonEmpty,
    document: v.nullable(nonEmpty),
    url: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/i, 'Expected an http or https address'))),
    outlet,
    original: v.optional(outlet),
    language: nonEmpty,
    translation: v.picklist(['none', 'human', 'machine', 'unknown']),
    published: object({
      date: v.nullable(isoDate),
      precision: v.picklist(['day', 'month', 'year', 'none']),
      basis: v.picklist(['stated', 'inferred']),
    }),
    note: text,
  });
  const actor = object({
    id: idOf('person', 'actor'),
    kind: v.picklist(['person', 'office', 'institution']),
    side: v.nullable(side),
    role: text,
    from: v.optional(v.nullable(isoDate)),
    to: v.optional(v.nullable(isoDate)),
    names: v.array(name),
  });
  const place = object({
    id: idOf('place', 'polity'),
    kind: nonEmpty,
    names: v.array(name),
    display: v.record(v.string(), object({ armenian: v.nullable(nonEmpty), azerbaijani: v.nullable(nonEmpty) })),
    coordinates: v.nullable(
      v.tuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-90), v.maxValue(90))]),
    ),
    control: v.array(object({ from: isoDate, to: v.nullable(isoDate), holder: v.nullable(side), note: text, evidence })),
    note: text,
    notToBeConfused: v.optional(v.array(nonEmpty)),
  });
  const event = object({
    id: idOf('event'),
    from: isoDate,
    to: v.nullable(isoDate),
    names: v.array(name),
    calledBy: v.array(object({ side, text: nonEmpty, language: nonEmpty, gloss: v.optional(text) })),
    note: text,
  });
  const wording = object({
    id: idOf('wording'),
    forms: v.array(name),
    usedBy: v.picklist(['azerbaijan', 'armenian', 'both', 'turkey', 'outlet']),
    counterparts: v.array(idOf('wording')),
    note: text,
  });
  const position = object({ id: nonEmpty, label: text, unit: v.nullable(nonEmpty), side: v.nullable(side), value: v.nullable(value) });
  const topic = object({
    id: nonEmpty,
    question: text,
    title: text,
    summary: text,
    event: v.nullable(idOf('event')),
    from: isoDate,
    to: isoDate,
    place: v.nullable(idOf('place', 'polity')),
    cumulative: v.boolean(),
    display: v.boolean(),
    mirrors: v.array(nonEmpty),
    positions: v.pipe(v.array(position), v.minLength(1, 'a topic has at least one position')),
  });
  const claim = object({
    id: nonEmpty,
    topic: nonEmpty,
    position: nonEmpty,
    source: nonEmpty,
    quote: v.nullable(
      object({
        exact: v.nullable(nonEmpty),
        start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        end: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 lower-case hex digits')),
      }),
    ),
    claimant: object({
      actor: v.nullable(idOf('person', 'actor')),
      side: v.nullable(side),
      as: v.picklist(['named', 'implied', 'article']),
    }),
    relay: v.optional(nonEmpty),
    value: v.nullable(value),
    asOf: v.nullable(isoDate),
    stance: v.picklist(['asserts', 'denies', 'reports']),
    certain: v.boolean(),
    paraphrase: text,
    seen: v.nullable(v.picklist(['page', 'excerpt'])),
    repeats: v.nullable(nonEmpty),
  });
  const pack = object({
    formatVersion: v.literal(1),
    id: nonEmpty,
    version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a semantic version')),
    title: text,
    about: text,
    madeBy: nonEmpty,
    madeOn: isoDate,
    licence: nonEmpty,
    sources: v.array(source),
    actors: v.array(actor),
    places: v.array(place),
    events: v.array(event),
    wordings: v.array(wording),
    topics: v.array(topic),
    claims: v.array(claim),
  });
  return { text, value, source, actor, place, event, wording, position, topic, claim, pack };
}

/** Compiles only while the schema and the documented types say the same. */
export const packShapeAgrees: (pack: v.InferOutput<ReturnType<typeof packSchemas>['pack']>) => Pack = (pack) => pack as Pack;
