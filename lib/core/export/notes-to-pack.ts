import { groupBy } from '../card/group-by.ts';
import { UNITS } from '../figures/units.ts';
import type { Note, NotedFigure } from '../notes/note.ts';
import { isCalendarDate } from '../pack/is-calendar-date.ts';
import type { Actor, Claim, Pack, Source, Topic, Value } from '../pack/pack.ts';
import { groupByPage, orderNotes } from './order-notes.ts';
import { describeClaim, describePage, describeValue, PACK_TEXTS } from './pack-texts.ts';
import { sha256 } from './sha256.ts';

/** What a pack of notes is made with: the records of the topics that notes answer and of the actors they name, as far as they are at hand. */
export interface PackExportOptions {
  /** ISO date and time. */
  exportedAt: string;
  topics: readonly Topic[];
  actors: readonly Actor[];
}

/** A noted figure that a pack can hold. */
type Packable = Note & { figure: NotedFigure; topic: string };

/**
 * Returns the noted figures that answer one of the topics as a Parallax pack: pages are its sources, figures its positions and claims. Its id
 * is made of the time and the first note, so that no two packs share one. Quotations count within the passages noted from a page, joined by
 * two line feeds, which is what its `document` holds. Notes without figure or topic stay out, and so do those of a pack's claim.
 */
export function notesToPack(notes: readonly Note[], { exportedAt, topics, actors }: PackExportOptions): string {
  const packable = listPackable(notes, topics);
  const pages = groupByPage(packable).map((page, index) => ({ ...page, id: `source-${index + 1}`, notes: page.notes as Packable[] }));
  const named = new Set(packable.map(({ figure }) => figure.claimedBy));
  const spoken = new Map(actors.filter(({ id }) => named.has(id)).map((actor) => [actor.id, actor]));
  const made = exportedAt.slice(0, 16).replace(/\D/g, '');
  const pack: Pack = {
    formatVersion: 1,
    id: `notes-${made}-${sha256(packable.map(({ id }) => id).join(' ')).slice(0, 12)}`,
    version: '1.0.0',
    title: PACK_TEXTS.title,
    about: PACK_TEXTS.about,
    madeBy: PACK_TEXTS.madeBy,
    madeOn: exportedAt.slice(0, 10),
    licence: PACK_TEXTS.licence,
    sources: pages.map(({ id, page }) => toSource(id, page)),
    actors: [...spoken.values()],
    places: [],
    events: [],
    wordings: [],
    topics: toTopics(topics, packable),
    claims: pages.flatMap((page) => toClaims(page, spoken)),
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/**
 * Returns the notes that a pack can hold, oldest first: figures with a value and a unit that packs know, on one of the topics. A kept claim is
 * on record in its own pack: here it would be told a second time, as what a page says.
 */
export function listPackable(notes: readonly Note[], topics: readonly Topic[]): Packable[] {
  const known = new Set(topics.map(({ id }) => id));
  const units: readonly string[] = UNITS;
  return orderNotes(notes).filter(
    (note): note is Packable =>
      note.claim === null &&
      note.figure !== null &&
      note.topic !== null &&
      known.has(note.topic) &&
      units.includes(note.figure.unit) &&
      packValue(note.figure.value) !== null,
  );
}

/** The ends of a value as its qualifier asks for them; null where there is no number, or the ends are swapped. */
function packValue({ min, max, qualifier }: Value): Value | null {
  if (min === null && max === null) return null;
  if (qualifier === 'at_least' || max === null) return { min: min ?? max, max: null, qualifier: 'at_least' };
  if (qualifier === 'at_most' || min === null) return { min: null, max, qualifier: 'at_most' };
  return min <= max ? { min, max, qualifier } : null;
}

function toSource(id: string, page: Note['page']): Source {
  const date = isoDate(page.date);
  const precision = (['none', 'year', 'month', 'day'] as const)[date?.split('-').length ?? 0]!;
  return {
    id,
    document: `${id}-noted-passages.txt`,
    url: page.url,
    outlet: page.outlet ? { name: page.outlet, certainty: 'stated' } : { name: null, certainty: 'unknown' },
    language: page.language || 'und',
    translation: 'unknown',
    published: { date, precision, basis: 'stated' },
    note: describePage(page),
  };
}

/** The first day of an interval; null for anything but a date of the calendar. */
function isoDate(date: string | null): string | null {
  const [from = ''] = (date ?? '').split('/');
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(from) && isCalendarDate(from) ? from : null;
}

/** Event and place are records of another pack and are let go; of the topics that look alike, those that are here too stay named. */
function toTopics(topics: readonly Topic[], notes: readonly Packable[]): Topic[] {
  const byTopic = groupBy(notes, ({ topic }) => topic);
  const kept = topics.filter(({ id }) => byTopic.has(id));
  return kept.map((topic) => ({
    ...topic,
    id: topicId(topic.id),
    event: null,
    place: null,
    mirrors: kept.filter(({ id, mirrors }) => topic.mirrors.includes(id) && mirrors.includes(topic.id)).map(({ id }) => topicId(id)),
    positions: [...groupBy(byTopic.get(topic.id)!, positionId)].map(([id, [first]]) => toPosition(id, first!.figure)),
  }));
}

/** Ids of a pack hold no slash but the one between topic and position; topics of other packs have one. */
function topicId(id: string): string {
  return `topic-${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function positionId({ topic, figure: { unit, side, value } }: Packable): string {
  const { min, max, qualifier } = packValue(value)!;
  return `${topicId(topic)}/${[unit, side ?? 'unknown', qualifier, min ?? 'open', max ?? 'open'].join('-')}`;
}

function toPosition(id: string, { unit, side, value }: NotedFigure): Topic['positions'][number] {
  const packed = packValue(value)!;
  return { id, label: describeValue(packed, unit), unit, side, value: packed };
}

interface PageOfPack {
  id: string;
  page: Note['page'];
  notes: readonly Packable[];
}

function toClaims({ id: source, notes }: PageOfPack, actors: ReadonlyMap<string, Actor>): Claim[] {
  let start = 0;
  return notes.map((note) => {
    const exact = quotationOf(note);
    const quote = { exact, start, end: start + exact.length, sha256: sha256(exact) };
    start = quote.end + 2;
    return {
      id: `claim-${note.id}`,
      topic: topicId(note.topic),
      position: positionId(note),
      source,
      quote,
      claimant: findClaimant(note.figure, actors),
      value: packValue(note.figure.value),
      asOf: null,
      stance: 'asserts',
      certain: true,
      paraphrase: describeClaim(note, packValue(note.figure.value)!),
      seen: 'excerpt',
      repeats: null,
    };
  });
}

/** The sentence, so that the number is read in its context; the noted words with those around them where that does not hold them. */
function quotationOf({ quote, sentence }: Note): string {
  return sentence.includes(quote.exact) && sentence !== '' ? sentence : `${quote.prefix}${quote.exact}${quote.suffix}` || '…';
}

function findClaimant({ claimedBy, speaker }: NotedFigure, actors: ReadonlyMap<string, Actor>): Claim['claimant'] {
  const actor = speaker === null && claimedBy !== null ? actors.get(claimedBy) : undefined;
  if (actor) return { actor: actor.id, side: actor.side, as: 'named' };
  return { actor: null, side: null, as: speaker === null && claimedBy === null ? 'article' : 'named' };
}
