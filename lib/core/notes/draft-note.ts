import type { Annotation } from '../annotation.ts';
import type { AnnotateRequest, SelectedPassage } from '../reading.ts';
import { draftPassage, readAnnotation } from './make-note.ts';
import type { NoteDraft } from './note.ts';

/** What reads the blocks of a page. */
type Annotate = (request: AnnotateRequest) => { annotations: Annotation[][] };

/**
 * Returns the draft of a selection with what the engine reads in it: the first figure that it covers or touches, else a name that is all of it.
 * On a page that is not about the subject nothing is read, and the reader's own words stand alone.
 */
export function draftNote(passage: SelectedPassage, annotate: Annotate): NoteDraft {
  const { page, block } = passage;
  const [annotations] = annotate({ page, blocks: [block], known: null, only: null }).annotations;
  const found = choose(annotations ?? [], passage);
  const draft = draftPassage(passage);
  return found ? { ...draft, ...readAnnotation(found) } : draft;
}

function choose(annotations: readonly Annotation[], { start, end, block }: SelectedPassage): Annotation | null {
  const figure = annotations.find((each) => each.kind === 'figure' && each.numberStart < end && each.numberEnd > start);
  if (figure) return figure;
  const words = block.slice(start, end).trim();
  return annotations.find((each) => each.start < end && each.end > start && block.slice(each.start, each.end) === words) ?? null;
}
