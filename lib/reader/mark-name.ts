import type { AnnotationKind } from '../core/annotation.ts';
import type { MarkName } from '../page/paint-marks.ts';

const NAMES: Record<AnnotationKind, MarkName> = {
  place: 'parallax-place',
  polity: 'parallax-place',
  figure: 'parallax-figure',
  wording: 'parallax-wording',
  person: 'parallax-person',
  actor: 'parallax-person',
  event: 'parallax-event',
};

/** Returns the registry name under which annotations of a kind are painted. */
export function markNameOf(kind: AnnotationKind): MarkName {
  return NAMES[kind];
}
