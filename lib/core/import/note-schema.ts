import * as v from 'valibot';
import type { Note } from '../notes/note.ts';
import { SIDES } from '../pack/pack-schema.ts';

/**
 * Longest texts of a note that is read from a file, in UTF-16 units: passages and remark; title and address of a page; ids, names and tags. And
 * how many tags it may have.
 */
export const NOTE_LIMITS = { passage: 500_000, page: 100_000, name: 2_000, tags: 1_000 } as const;

const passage = v.pipe(v.string(), v.maxLength(NOTE_LIMITS.passage));
const pageText = v.pipe(v.string(), v.maxLength(NOTE_LIMITS.page));
const name = v.pipe(v.string(), v.maxLength(NOTE_LIMITS.name));
const nameOrNull = v.nullable(name);
// JSON has no infinity, but 1e999 is read as one.
const numberOrNull = v.nullable(v.pipe(v.number(), v.finite()));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
// Ids become keys and IRIs; this alphabet holds every UUID and none of the names that objects are born with an underscore.
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.:-]{0,99}$/));
// Links to it are shown, so that nothing but an address of a page may come in, or the name of a source of the record that has none.
const address = v.pipe(pageText, v.regex(/^(?:https?:\/\/|urn:parallax:source:)/i), v.url());

/** A note from a file, whose every value may be wrong. Fields that a note has not are left out. */
export const noteSchema = v.object({
  id,
  notedAt: moment,
  changedAt: moment,
  page: v.object({ url: address, title: pageText, outlet: nameOrNull, language: nameOrNull, date: nameOrNull }),
  quote: v.object({ exact: passage, prefix: passage, suffix: passage }),
  position: v.nullable(
    v.pipe(
      v.object({ start: offset, end: offset }),
      v.check(({ start, end }) => start <= end),
    ),
  ),
  sentence: passage,
  kind: v.picklist(['place', 'polity', 'person', 'actor', 'event', 'wording', 'figure', 'statement']),
  concept: nameOrNull,
  figure: v.nullable(
    v.object({
      value: v.object({ min: numberOrNull, max: numberOrNull, qualifier: v.picklist(['exact', 'approx', 'at_least', 'at_most']) }),
      // Units may be added without a new format: any word will do.
      unit: v.pipe(v.string(), v.regex(/^[a-z][a-z_]{0,99}$/)),
      side: v.nullable(v.picklist(SIDES)),
      claimedBy: nameOrNull,
      speaker: nameOrNull,
      edited: v.boolean(),
    }),
  ),
  topic: nameOrNull,
  claim: nameOrNull,
  remark: passage,
  tags: v.pipe(
    v.array(name),
    v.maxLength(NOTE_LIMITS.tags),
    v.transform((tags) => [...new Set(tags)]),
  ),
  pack: v.object({ id: name, version: name }),
});

/** Compiles only while the schema and the documented types say the same. */
export const noteShapeAgrees: (note: v.InferOutput<typeof noteSchema>) => Note = (note) => note;
