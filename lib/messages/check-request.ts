import type { AnnotationKind } from '../core/annotation.ts';
import { PAGE_CHECKS } from './check-page-request.ts';
import { type Check, count, flag, listOf, nothing, orNull, shape, text } from './check-parts.ts';
import type { MessageName } from './messages.ts';

const KINDS: Record<AnnotationKind, true> = {
  place: true,
  polity: true,
  person: true,
  actor: true,
  event: true,
  wording: true,
  figure: true,
};

const page = shape({ url: text, title: text, language: orNull(text), date: orNull(text), outlet: orNull(text) });
const knowledge = shape({ language: text, established: listOf(text) });
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const kind: Check = (value) => typeof value === 'string' && Object.hasOwn(KINDS, value);
const span = shape({ start: count, end: count, kind, painted: flag });
const mention = shape({ concept: text });
const figure = shape({
  numberStart: count,
  numberEnd: count,
  value: shape({ min: orNull(number), max: orNull(number), qualifier: text }),
  unit: text,
  side: orNull(text),
  claimedBy: orNull(text),
  topic: orNull(text),
  topics: listOf(text),
  match: orNull(text),
});
const annotation: Check = (value) => span(value) && ((value as { kind: string }).kind === 'figure' ? figure : mention)(value);
const occasion = shape({ annotation, block: text, blockStart: orNull(count), page });
const passage = shape({ page, block: text, blockStart: orNull(count), start: count, end: count });
const noteKind: Check = (value) => value === 'statement' || kind(value);
const noteFigure = shape({
  value: shape({ min: orNull(number), max: orNull(number), qualifier: text }),
  unit: text,
  side: orNull(text),
  claimedBy: orNull(text),
  speaker: orNull(text),
  edited: flag,
});
const draft = shape({
  page,
  quote: shape({ exact: text, prefix: text, suffix: text }),
  position: orNull(shape({ start: count, end: count })),
  sentence: text,
  kind: noteKind,
  concept: orNull(text),
  figure: orNull(noteFigure),
  topic: orNull(text),
  claim: orNull(text),
  remark: text,
  tags: listOf(text),
});

/** What each message must carry. */
const CHECKS: Record<MessageName, Check> = {
  ...PAGE_CHECKS,
  annotateBlocks: shape({
    page,
    blocks: listOf(text),
    known: orNull(knowledge),
    only: orNull(count),
  }),
  describeOccasion: shape({ occasion, topic: orNull(text) }),
  loadReader: nothing,
  loadCard: nothing,
  loadNotes: nothing,
  saveNote: shape({ occasion, claim: orNull(text) }),
  draftNote: shape({ passage, context: shape({ known: orNull(knowledge), before: listOf(text) }) }),
  keepDraft: shape({ draft }),
  countPageNotes: shape({ url: text }),
  anchorNotes: shape({ page, blocks: listOf(text) }),
  countNotes: nothing,
  listNotes: nothing,
  deleteNotes: nothing,
  listTopics: nothing,
  describeTopic: shape({ topic: text }),
  describeBundled: nothing,
  nameRecords: shape({ ids: listOf(text) }),
  listActors: nothing,
  recordsOfNotes: shape({ topics: listOf(text), actors: listOf(text) }),
  packState: nothing,
  pageMarked: shape({ count }),
};

/** What only the extension's own pages may ask: notes tell where a reader has been, and a page's process is not to be trusted with them. */
export const OWN_PAGES_ONLY: ReadonlySet<MessageName> = new Set([
  'listNotes',
  'deleteNotes',
  'listTopics',
  'describeTopic',
  'describeBundled',
  'nameRecords',
  'listActors',
  'recordsOfNotes',
]);

/** Returns the request when it has the shape its message asks for, else null; fields that it does not ask for may stand beside. */
export function checkRequest(name: MessageName, request: unknown): object | null {
  return Object.hasOwn(CHECKS, name) && CHECKS[name](request) ? (request as object) : null;
}
