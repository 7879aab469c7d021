import { formatNumber } from '../i18n/format-value.ts';
import type { Qualifier } from '../pack/pack.ts';
import type { NotedFigure } from './note.ts';

/** A figure as a form has it: what the reader typed. */
export interface FigureForm {
  number: string;
  /** Upper end of a range, empty for one number. */
  upTo: string;
  qualifier: Qualifier;
  unit: string;
  /** Name of an actor on record or free words, empty where nobody is named. */
  claimant: string;
}

/** Actors by whose names a form knows claimants. */
export type KnownActors = readonly { id: string; name: string }[];

/** Returns the form of a figure; a claimant that is not among the actors is shown by its id, so that it is not lost. */
export function figureForm({ value, unit, claimedBy, speaker }: NotedFigure, actors: KnownActors): FigureForm {
  const { min, max, qualifier } = value;
  const write = (number: number | null) =>
    number === null ? '' : unit === 'clock_minutes' ? formatNumber(number, unit, 'en') : String(number);
  const upTo = min !== null && max !== null && min !== max ? write(max) : '';
  const claimant = speaker ?? actors.find(({ id }) => id === claimedBy)?.name ?? claimedBy ?? '';
  return { number: write(min ?? max), upTo, qualifier, unit, claimant };
}

/** Returns the figure that a form makes of another, `edited` where they differ; null where its numbers are none, or run backwards. */
export function readFigureForm(form: FigureForm, before: NotedFigure, actors: KnownActors): NotedFigure | null {
  const value = readValue(form);
  if (!value) return null;
  const figure = { ...before, value, unit: form.unit, ...readClaimant(form.claimant, before, actors) };
  return { ...figure, edited: before.edited || !isSame(figure, before) };
}

/** What was left as it stood stays who it was, also where two actors have one name. */
function readClaimant(text: string, before: NotedFigure, actors: KnownActors): Pick<NotedFigure, 'claimedBy' | 'speaker'> {
  const words = text.trim();
  if (words === figureForm(before, actors).claimant) return { claimedBy: before.claimedBy, speaker: before.speaker };
  const actor = actors.find(({ name }) => name === words);
  return actor ? { claimedBy: actor.id, speaker: null } : { claimedBy: null, speaker: words || null };
}

function readValue({ number, upTo, qualifier, unit }: FigureForm): NotedFigure['value'] | null {
  const read = unit === 'clock_minutes' ? readTime : readNumber;
  const first = read(number);
  if (first === null) return null;
  if (qualifier === 'at_least') return { min: first, max: null, qualifier };
  if (qualifier === 'at_most') return { min: null, max: first, qualifier };
  const last = upTo.trim() === '' ? first : read(upTo);
  return last === null || last < first ? null : { min: first, max: last, qualifier };
}

/** "7:15" or "07h15" as minutes from midnight. */
function readTime(text: string): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$/.exec(text.trim()) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** Digits with a point; a comma, space or apostrophe between groups of three is how people write thousands. */
function readNumber(text: string): number | null {
  const plain = text.trim().replace(/(?<=\d)[\s,'’](?=\d{3}(?!\d))/g, '');
  if (!/^\d+(?:[.,]\d+)?$/.test(plain)) return null;
  const number = Number(plain.replace(',', '.'));
  return Number.isSafeInteger(Math.trunc(number)) ? number : null;
}

function isSame(one: NotedFigure, other: NotedFigure): boolean {
  const parts = ({ value, unit, claimedBy, speaker }: NotedFigure) => [value.min, value.max, value.qualifier, unit, claimedBy, speaker];
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other));
}

/** Returns the tags that a line of text lists between commas, each once. */
export function readTags(line: string): string[] {
  return [...new Set(line.split(/[,;\n]/).map((tag) => tag.trim().replace(/\s+/g, ' ')))].filter((tag) => tag !== '');
}
