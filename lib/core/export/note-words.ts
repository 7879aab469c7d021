import { formatDate } from '../i18n/format-date.ts';
import { formatValue } from '../i18n/format-value.ts';
import { keyOf } from '../i18n/name-speaker.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Note, NotedFigure } from '../notes/note.ts';
import type { Side } from '../pack/pack.ts';

/** What turns a note into words of the reader's language. Ids are never shown in place of what they stand for. */
export interface NoteWords {
  t: Translate;
  language: string;
  /** What a topic asks; null where no pack at hand has it. */
  question(topic: string): string | null;
  /** Name of an actor or another concept; null where no pack at hand has it. */
  name(id: string): string | null;
}

/** One thing told of a note: its label, in the reader's language, and its text, whose language is the page's for `remark` and the like. */
export interface NoteField {
  field: 'figure' | 'speaker' | 'question' | 'name' | 'claim' | 'pack' | 'noted' | 'changed' | 'remark' | 'tags';
  label: string;
  text: string;
}

/** Returns all that is to be told of a note beside its passage, in reading order; what it has not is left out. */
export function tellNote(note: Note, words: NoteWords): NoteField[] {
  const { figure, pack } = note;
  const told: [NoteField['field'], string | null][] = [
    ['figure', figure && tellFigure(figure, words)],
    ['speaker', figure && (figure.speaker ?? (figure.claimedBy && words.name(figure.claimedBy)))],
    ['question', note.topic && words.question(note.topic)],
    ['name', note.concept && words.name(note.concept)],
    ['remark', note.remark.trim()],
    ['tags', note.tags.join(', ')],
    ['claim', note.claim],
    ['pack', `${pack.id} ${pack.version}`],
    ['noted', tellMoment(note.notedAt)],
    ['changed', note.changedAt === note.notedAt ? null : tellMoment(note.changedAt)],
  ];
  return told.flatMap(([field, text]) => (text ? [{ field, label: words.t(`noteField_${field}`), text }] : []));
}

/** Returns a noted figure with what it counts and, where known, who bears it: "at least 5 tanks lost (Armenia)". */
function tellFigure({ value, unit, side }: NotedFigure, words: NoteWords): string {
  return `${formatValue(value, unit, words)} ${tellCounted(unit, side, words)}`;
}

/** Returns what a figure counts and, where known, who bears it: "tanks lost (Armenia)". */
export function tellCounted(unit: string, bearer: Side | null, { t }: NoteWords): string {
  const counted = t(`unit_${unit}`);
  return bearer === null ? counted : t('unitOfSide', [counted, t(`side_${keyOf(bearer)}`)]);
}

/** Returns the title of a page; a page without one is named by its address. */
export function tellPage({ title, url }: Note['page']): string {
  return title.trim() || url;
}

/** Returns when a page was written, as the language writes it; what is no ISO date or interval stands as it is. Null where not known. */
export function tellPageDate(date: string | null, language: string): string | null {
  if (!date) return null;
  return date
    .split('/')
    .map((part) => formatDate(part, language))
    .join(' – ');
}

/** "2026-01-02 03:04 UTC": sorts, and is read alike everywhere. */
function tellMoment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
