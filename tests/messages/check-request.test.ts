import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../lib/messages/check-request.ts';
import type { MessageName, Request } from '../../lib/messages/messages.ts';
import { sampleNote } from '../core/notes/sample-note.ts';

const page = { url: 'https://news.example/a', title: 'A page', language: 'en', date: null, outlet: null };
const mention = { start: 0, end: 9, kind: 'place', concept: 'place:riverton', painted: true } as const;
const figure = {
  start: 4,
  end: 13,
  kind: 'figure',
  concept: null,
  painted: true,
  numberStart: 4,
  numberEnd: 7,
  value: { min: 2, max: null, qualifier: 'at_least' },
  unit: 'vehicles_lost',
  side: null,
  claimedBy: null,
  topic: null,
  topics: [],
  match: null,
} as const;
const occasion = { annotation: mention, block: 'Riverton is flooded.', blockStart: 0, page };
const passage = { page, block: 'Riverton is flooded.', blockStart: 12, start: 0, end: 8 };
const context = { known: { language: 'en', established: ['place:riverton'] }, before: ['It rained.'] };
const { id: _id, notedAt: _notedAt, changedAt: _changedAt, pack: _pack, ...draft } = sampleNote();
const empty = {} as const;

/** What each message may carry, and what it may not: a test of each name fails to compile when a message is added. */
const SAMPLES: { [N in MessageName]: { good: Request<N>[]; bad: unknown[] } } = {
  annotateBlocks: {
    good: [
      { page, blocks: [], known: null, only: null },
      { page, blocks: ['one', 'two'], known: { language: 'en', established: ['place:riverton'] }, only: 1 },
    ],
    bad: [
      { page, blocks: 'one', known: null, only: null },
      { page, blocks: ['one'], known: null, only: 'all' },
      { page, blocks: ['one', 2], known: null, only: null },
      { page, blocks: ['one'] },
      { page: { ...page, url: undefined }, blocks: [], known: null },
      { page: { ...page, language: 3 }, blocks: [], known: null },
      { page: null, blocks: [], known: null },
      { page, blocks: [], known: { language: 'en' } },
    ],
  },
  describeOccasion: {
    good: [
      { occasion, topic: null },
      { occasion: { ...occasion, annotation: figure } as never, topic: 'boats' },
    ],
    bad: [
      { occasion },
      { occasion: { ...occasion, annotation: { ...mention, start: -1 } }, topic: null },
      { occasion: { ...occasion, annotation: { ...mention, end: 1.5 } }, topic: null },
      { occasion: { ...occasion, annotation: { ...mention, kind: 'constructor' } }, topic: null },
      { occasion: { ...occasion, annotation: { ...mention, concept: null } }, topic: null },
      { occasion: { ...occasion, annotation: { ...mention, kind: 'figure' } }, topic: null },
      { occasion: { ...occasion, annotation: { ...figure, value: null } }, topic: null },
      { occasion: { ...occasion, annotation: { ...figure, value: { min: Number.NaN, max: 2, qualifier: 'exact' } } }, topic: null },
      { occasion: { ...occasion, block: null }, topic: null },
      { occasion, topic: 7 },
    ],
  },
  saveNote: {
    good: [
      { occasion, claim: null },
      { occasion, claim: 'paper-1' },
    ],
    bad: [{ occasion }, { claim: null }, { occasion: [], claim: null }, { occasion, claim: ['paper-1'] }],
  },
  loadReader: { good: [empty], bad: [null, []] },
  loadCard: { good: [empty], bad: [] },
  loadNotes: { good: [empty], bad: [null] },
  draftNote: {
    good: [
      { passage, context },
      { passage: { ...passage, blockStart: null }, context: { known: null, before: [] } },
    ],
    bad: [
      {},
      { passage },
      { context },
      { passage, context: { ...context, before: 'It rained.' } },
      { passage, context: { ...context, known: { language: 'en' } } },
      { passage: { ...passage, start: -1 }, context },
      { passage: { ...passage, block: 1 }, context },
      { passage: { ...passage, page: null }, context },
    ],
  },
  keepDraft: {
    good: [{ draft }, { draft: { ...draft, kind: 'statement', figure: null, position: null } }],
    bad: [
      {},
      { draft: { ...draft, kind: 'verdict' } },
      { draft: { ...draft, tags: [1] } },
      { draft: { ...draft, remark: null } },
      { draft: { ...draft, quote: { exact: 'two' } } },
      { draft: { ...draft, figure: { ...draft.figure, value: { min: '2', max: 2, qualifier: 'exact' } } } },
    ],
  },
  countPageNotes: { good: [{ url: page.url }], bad: [{}, { url: null }] },
  anchorNotes: { good: [{ page, blocks: ['one'] }], bad: [{ page }, { page, blocks: [1] }, { page: null, blocks: [] }] },
  countNotes: { good: [empty], bad: [] },
  listNotes: { good: [empty], bad: [] },
  deleteNotes: { good: [empty], bad: [] },
  listTopics: { good: [empty], bad: [] },
  describeTopic: { good: [{ topic: 'boats' }], bad: [{}, { topic: 1 }] },
  describeBundled: { good: [empty], bad: [] },
  nameRecords: { good: [{ ids: ['boats', 'place:riverton'] }], bad: [{}, { ids: 'boats' }, { ids: [3] }] },
  listActors: { good: [empty], bad: [null] },
  recordsOfNotes: {
    good: [{ topics: ['boats'], actors: ['actor:harbour'] }],
    bad: [{}, { topics: ['boats'] }, { topics: 'boats', actors: [] }, { topics: [], actors: [3] }],
  },
  packState: { good: [empty], bad: [] },
  pageStatus: { good: [empty], bad: [] },
  pageMarked: { good: [{ count: 0 }, { count: 12 }], bad: [{}, { count: -1 }, { count: '3' }, { count: 0.5 }, { count: Infinity }] },
  runCommand: {
    good: [{ command: 'next-mark' }, { command: 'previous-mark' }, { command: 'open-card' }],
    bad: [{}, { command: 'toggle-site' }, { command: ['next-mark'] }],
  },
  listMarks: { good: [empty], bad: [] },
  openMark: { good: [{ index: 0, text: 'two boats' }], bad: [{}, { index: -1, text: 'a' }, { index: 1 }, { index: '1', text: 'a' }] },
  pageNotes: { good: [empty], bad: [] },
  showNote: { good: [{ note: 'a' }], bad: [{}, { note: null }] },
  noteSelection: { good: [empty], bad: [] },
  pausePage: { good: [{ paused: true }, { paused: false }], bad: [{}, { paused: 'true' }, { paused: null }] },
};
const NAMES = Object.keys(SAMPLES) as MessageName[];
const cases = (quality: 'good' | 'bad') => NAMES.flatMap((name) => SAMPLES[name][quality].map((request) => [name, request] as const));

describe('checkRequest', () => {
  it.each(cases('good'))('accepts %s with %j', (name, request) => {
    expect(checkRequest(name, request)).toBe(request);
  });

  it.each(cases('bad'))('refuses %s with %j', (name, request) => {
    expect(checkRequest(name, request)).toBeNull();
  });

  it.each(NAMES)('refuses %s with anything that is no object', (name) => {
    for (const request of [undefined, null, 7, 'text', true, [], [empty]]) expect(checkRequest(name, request)).toBeNull();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'unknown'])('refuses the name "%s"', (name) => {
    expect(checkRequest(name as MessageName, {})).toBeNull();
  });

  it('never throws, and answers with the request itself or null, whatever comes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.anything({ withNullPrototype: true, withBigInt: true }), (name, request) => {
        expect([request, null]).toContain(checkRequest(name, request));
      }),
    );
  });

  it('refuses a good request in which any one value became something else', () => {
    const requests = fc.constantFrom(...cases('good').filter(([, request]) => request !== empty));
    fc.assert(
      fc.property(requests, fc.nat(), ([name, request], pick) => {
        const paths = leavesOf(request);
        const changed = structuredClone(request);
        setAt(changed, paths[pick % paths.length]!, Symbol.for('stranger') as unknown);
        expect(checkRequest(name, changed)).toBeNull();
      }),
    );
  });
});

/** Paths of all values in a request that are no objects, but for what nobody reads: a figure has no concept. */
function leavesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .filter(([key]) => !(key === 'concept' && (value as { kind?: string }).kind === 'figure'))
    .flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function setAt(target: unknown, path: string[], value: unknown): void {
  const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], target) as Record<string, unknown>;
  holder[path.at(-1)!] = value;
}
