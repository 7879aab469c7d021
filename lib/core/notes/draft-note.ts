import type { Annotation } from '../annotation.ts';
import type { AnnotateRequest, PassageContext, SelectedPassage } from '../reading.ts';
import { findLanguage } from '../text/find-language.ts';
import { draftPassage, readAnnotation } from './make-note.ts';
import type { NoteDraft } from './note.ts';

/** What reads the blocks of a page. */
type Annotate = (request: AnnotateRequest) => { relevant: boolean; annotations: Annotation[][] };

/**
 * Returns the draft of a selection with what the engine reads in it: the first figure whose number it covers or touches, else a name that is all
 * of it. On a page that is not about the subject a number is read all the same, but for no side and no question.
 */
export function draftNote(passage: SelectedPassage, context: PassageContext, annotate: Annotate): NoteDraft {
  const draft = draftPassage(passage);
  const read = (known: PassageContext['known']) => {
    const { page, block } = passage;
    const { relevant, annotations } = annotate({ page, blocks: [...context.before, block], known, only: null });
    return { relevant, found: choose(annotations.at(-1) ?? [], passage) };
  };
  const { relevant, found } = read(context.known);
  if (relevant) return found ? { ...draft, ...readAnnotation(found) } : draft;
  // Told that the page is about the subject, the engine reads any text.
  const told = read({ language: passage.page.language ?? findLanguage(passage.block), established: [] }).found;
  return told?.kind === 'figure' ? { ...draft, ...readAnnotation({ ...told, side: null, topic: null }) } : draft;
}

function choose(annotations: readonly Annotation[], { start, end, block }: SelectedPassage): Annotation | null {
  const figure = annotations.find((each) => each.kind === 'figure' && each.numberStart < end && each.numberEnd > start);
  if (figure) return figure;
  const words = block.slice(start, end).trim();
  return annotations.find((each) => each.start < end && each.end > start && block.slice(each.start, each.end) === words) ?? null;
}
