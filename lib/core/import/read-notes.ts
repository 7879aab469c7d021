import * as v from 'valibot';
import { NOTES_FORMAT, NOTES_FORMAT_VERSION } from '../export/notes-to-json.ts';
import { PARALLAX_NAMESPACE } from '../export/notes-to-json-ld.ts';
import type { Note } from '../notes/note.ts';
import { upgradeNote } from '../notes/upgrade-note.ts';
import { formatPath } from '../pack/problem.ts';
import { findJsonError, type TextPlace } from './find-json-error.ts';
import { NOTE_LIMITS, noteSchema, noteShapeAgrees } from './note-schema.ts';
import { annotationPath, get, isRecord, listOf, readAnnotation } from './read-annotation.ts';

/** One wrong value of a file. */
export interface NoteProblem {
  /** Where it stands, written as in code: `notes[3].page.url`, `first.items[3].target.source.id`. */
  path: string;
  why: 'missing' | 'wrong-type' | 'too-long' | 'bad-value' | 'twice';
}

/**
 * All notes of a file, in its order; or why none of them is taken. `too-large`: longer than is read. `not-json`: broken at `place`, which is
 * null where that cannot be told. `is-pack`: a pack, to be imported as one. `not-ours`: no notes file. `newer-format`: made by a later
 * program. `bad-content`: the first problems, and how many there are in all.
 */
export type ReadNotesResult =
  | { ok: true; notes: Note[] }
  | { ok: false; kind: 'too-large' | 'is-pack' | 'not-ours' }
  | { ok: false; kind: 'not-json'; place: TextPlace | null }
  | { ok: false; kind: 'newer-format'; place: { path: string }; version: number }
  | { ok: false; kind: 'bad-content'; place: { path: string }; problems: NoteProblem[]; count: number };

/** Longest file that is read, in UTF-16 units: some 40,000 notes. A caller looks at the size of a file before it reads it. */
export const LONGEST_NOTES_FILE = 64 * 1024 * 1024;

/** As many problems as a message can show. */
const SHOWN_PROBLEMS = 20;

/** Reads a notes file of ours, in JSON or JSON-LD: all of it or nothing. Text stays text, whatever it holds. */
export function readNotes(text: string): ReadNotesResult {
  if (text.length > LONGEST_NOTES_FILE) return { ok: false, kind: 'too-large' };
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    return { ok: false, kind: 'not-json', place: findJsonError(json) };
  }
  if (get(file, 'format') === NOTES_FORMAT) return readJson(file);
  if (isOurJsonLd(file)) return readJsonLd(file);
  const isPack = Array.isArray(get(file, 'topics')) && Array.isArray(get(file, 'claims'));
  return { ok: false, kind: isPack ? 'is-pack' : 'not-ours' };
}

function readJson(file: unknown): ReadNotesResult {
  const version = get(file, 'formatVersion');
  const notes = get(file, 'notes');
  const wrong = checkVersion(version, 'formatVersion') ?? (Array.isArray(notes) ? null : badContent([missingOr(notes, 'notes')]));
  if (wrong) return wrong;
  return checkNotes((notes as unknown[]).map(version === 1 ? upgrade : (note) => note), (index, path) => joinPath(`notes[${index}]`, path));
}

/** What cannot even be upgraded is left as it is, for the check to name what is wrong with it. */
function upgrade(note: unknown): unknown {
  if (!isRecord(note) || !isRecord(note.page)) return note;
  return note.figure === null || isRecord(note.figure) ? upgradeNote(note) : note;
}

function isOurJsonLd(file: unknown): boolean {
  return listOf(get(file, '@context')).some((context) => get(context, 'parallax') === PARALLAX_NAMESPACE);
}

function readJsonLd(file: unknown): ReadNotesResult {
  const page = get(file, 'first');
  const wrong = checkVersion(get(file, 'parallax:formatVersion'), 'parallax:formatVersion');
  if (wrong) return wrong;
  if (!isRecord(page)) return badContent([missingOr(page, 'first')]);
  const items = listOf(get(page, 'items'));
  // A collection may have further pages elsewhere; then not all of it is here.
  if (get(file, 'total') !== items.length) return badContent([{ path: 'total', why: 'bad-value' }]);
  return checkNotes(items.map(readAnnotation), (index, path) => joinPath(`first.items[${index}]`, annotationPath(path)));
}

function checkVersion(version: unknown, path: string): ReadNotesResult | null {
  if (typeof version === 'number' && version > NOTES_FORMAT_VERSION) return { ok: false, kind: 'newer-format', place: { path }, version };
  if (version === undefined || typeof version !== 'number') return badContent([missingOr(version, path)]);
  return Number.isInteger(version) && version >= 1 ? null : badContent([{ path, why: 'bad-value' }]);
}

/** Describes only what is shown: a file may be wrong in millions of values. */
class Problems {
  readonly first: NoteProblem[] = [];
  count = 0;

  add(describe: () => NoteProblem): void {
    this.count++;
    if (this.first.length < SHOWN_PROBLEMS) this.first.push(describe());
  }
}

function checkNotes(inputs: readonly unknown[], placeOf: (index: number, path: string) => string): ReadNotesResult {
  const notes: Note[] = [];
  const problems = new Problems();
  const seen = new Set<string>();
  for (const [index, input] of inputs.entries()) {
    const checked = v.safeParse(noteSchema, shortenTags(input));
    if (!checked.success) for (const issue of checked.issues) problems.add(() => describeIssue(issue, (path) => placeOf(index, path)));
    else if (seen.has(checked.output.id)) problems.add(() => ({ path: placeOf(index, 'id'), why: 'twice' }));
    else {
      seen.add(checked.output.id);
      notes.push(noteShapeAgrees(checked.output));
    }
  }
  return problems.count > 0 ? badContent(problems.first, problems.count) : { ok: true, notes };
}

/** Too many tags are one problem, told of the list: the check would otherwise keep one for every wrong tag. */
function shortenTags(note: unknown): unknown {
  if (!isRecord(note) || !Array.isArray(note.tags) || note.tags.length <= NOTE_LIMITS.tags) return note;
  return { ...note, tags: new Array(NOTE_LIMITS.tags + 1).fill('') };
}

function describeIssue(issue: v.BaseIssue<unknown>, placeOf: (path: string) => string): NoteProblem {
  return { path: placeOf(formatPath((issue.path ?? []).map(({ key }) => key))), why: whyOf(issue) };
}

function whyOf({ kind, type, input }: v.BaseIssue<unknown>): NoteProblem['why'] {
  if (input === undefined) return 'missing';
  if (type === 'max_length') return 'too-long';
  return kind === 'schema' && type !== 'picklist' ? 'wrong-type' : 'bad-value';
}

function badContent(problems: NoteProblem[], count = problems.length): ReadNotesResult {
  return { ok: false, kind: 'bad-content', place: { path: problems[0]!.path }, problems, count };
}

function missingOr(value: unknown, path: string): NoteProblem {
  return { path, why: value === undefined ? 'missing' : 'wrong-type' };
}

function joinPath(start: string, rest: string): string {
  return rest === '' ? start : `${start}.${rest}`;
}
