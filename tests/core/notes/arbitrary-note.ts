import fc from 'fast-check';
import { UNITS } from '../../../lib/core/figures/units.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { SIDES } from '../../../lib/core/pack/pack-schema.ts';

/** Texts as pages and readers write them, and as somebody would who means harm. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("https://evil.example")',
  '__proto__',
  'constructor',
  'two\r\nlines',
  '\nER  - \nTY  - JOUR',
  '](https://evil.example)',
  '&lt;b&gt;',
  '{{x}}',
  '\u202e\u0000\u2028',
  'Ստեփանակերտ',
  'Xankəndi',
];

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.string(), fc.constantFrom(...HOSTILE)).map((parts) => parts.join(' ')),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const number = orNull(
  fc.oneof(
    fc.nat(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (each === 0 ? 0 : each)),
  ),
);
const moment = fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2099-12-31') }).map((date) => date.toISOString());

const figure = fc.record({
  value: fc.record({ min: number, max: number, qualifier: fc.constantFrom('exact', 'approx', 'at_least', 'at_most') }),
  unit: fc.constantFrom(...UNITS),
  side: orNull(fc.constantFrom(...SIDES)),
  claimedBy: orNull(fc.constantFrom('actor:harbour', 'person:the-mayor')),
  speaker: orNull(text),
  edited: fc.boolean(),
});

/** Any note that may be kept. */
export const arbitraryNote: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid(),
  notedAt: moment,
  changedAt: moment,
  page: fc.record({
    url: fc.webUrl({ withFragments: true, withQueryParameters: true }),
    title: text,
    outlet: orNull(text),
    language: orNull(fc.constantFrom('en', 'fr', 'hy', 'az')),
    date: orNull(fc.constantFrom('2020', '2020-09', '2020-09-28', '2020-09-27/2020-09-29', 'yesterday')),
  }),
  quote: fc.record({ exact: text, prefix: text, suffix: text }),
  position: orNull(fc.tuple(fc.nat(), fc.nat()).map(([start, length]) => ({ start, end: start + length }))),
  sentence: text,
  kind: fc.constantFrom('place', 'polity', 'person', 'actor', 'event', 'wording', 'figure', 'statement'),
  concept: orNull(fc.constantFrom('place:riverton', 'wording:flood')),
  figure: orNull(figure),
  topic: orNull(fc.constantFrom('boats', 'houses', 'other-pack/boats')),
  claim: orNull(text),
  remark: text,
  tags: fc.uniqueArray(text, { maxLength: 4 }),
  pack: fc.record({ id: fc.constantFrom('small', 'other-pack'), version: fc.constant('1.0.0') }),
});

/** Any list of notes, each with an id of its own, oldest first. */
export const arbitraryNotes: fc.Arbitrary<Note[]> = fc
  .uniqueArray(arbitraryNote, { maxLength: 6, selector: ({ id }) => id })
  .map((notes) => notes.sort((a, b) => (a.notedAt < b.notedAt ? -1 : a.notedAt > b.notedAt ? 1 : 0)));
