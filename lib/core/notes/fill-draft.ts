import { type FigureForm, figureForm, type KnownActors, readFigureForm, readTags } from './edit-figure.ts';
import type { NoteDraft, NotedFigure } from './note.ts';

/** What the reader sets right and adds before a passage is noted. */
export interface NoteForm {
  /** Null where the passage is a name: nothing is counted. */
  figure: FigureForm | null;
  remark: string;
  tags: string;
}

/** A figure that only the reader saw. */
const NO_FIGURE: NotedFigure = {
  value: { min: null, max: null, qualifier: 'exact' },
  unit: 'other',
  side: null,
  claimedBy: null,
  speaker: null,
  edited: true,
};

/** Returns the form of a draft, its number empty where none was read. */
export function startForm({ kind, figure, remark, tags }: NoteDraft, actors: KnownActors): NoteForm {
  const counts = kind === 'figure' || kind === 'statement';
  return { figure: counts ? figureForm(figure ?? NO_FIGURE, actors) : null, remark, tags: tags.join(', ') };
}

/**
 * Returns the draft as the form has it; null where its number is none. Without a number it is a statement. A figure of something else than was
 * read answers another question, which nobody named.
 */
export function fillDraft(draft: NoteDraft, { figure: form, remark, tags }: NoteForm, actors: KnownActors): NoteDraft | null {
  const filled = { ...draft, remark: remark.trim(), tags: readTags(tags) };
  if (!form) return filled;
  if (form.number.trim() === '' && form.upTo.trim() === '') return { ...filled, kind: 'statement', figure: null, topic: null };
  const before = draft.figure ?? NO_FIGURE;
  const figure = readFigureForm(form, before, actors);
  return figure && { ...filled, kind: 'figure', figure, topic: figure.unit === before.unit ? draft.topic : null };
}
