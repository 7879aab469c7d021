import type { AnnotationKind } from '../lib/core/annotation.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import type { MarkCounts, PageStatus } from '../lib/core/reading.ts';
import { countOf, MARK_KINDS } from './mark-kinds.ts';
import { type Speech, useSpeech } from './translate-context.ts';

/**
 * What can be said of the page: what its reader answered, or why there is none. `impossible`: pages of the browser itself, PDF and reader
 * views; `not-a-site`: a site that Parallax does not know yet and may be added to; `silent`: a known site whose page does not answer.
 */
export type PopupPage =
  | PageStatus
  | { state: 'impossible'; why: 'browser-page' | 'pdf' | 'reader-view' | 'local-file' | 'extension-store' }
  | { state: 'not-a-site'; origin: string }
  | { state: 'silent' };

interface PageStateProps {
  page: PopupPage;
  kindsOff: readonly AnnotationKind[];
}

/** One honest sentence about the page: how many marks are painted, or why there are none. */
export function PageState({ page, kindsOff }: PageStateProps) {
  const speech = useSpeech();
  return (
    <p class="px-page-state" role="status">
      {sentenceOf({ page, kindsOff }, speech)}
    </p>
  );
}

function sentenceOf({ page, kindsOff }: PageStateProps, { t, language }: Speech): string {
  switch (page.state) {
    case 'marked':
      return sayMarks(countPainted(page.counts, kindsOff), { t, language });
    case 'off':
      return t(`pageOff_${page.by}`);
    case 'impossible':
      return t(`pageImpossible_${keyOf(page.why)}`);
    default:
      return t(`page_${keyOf(page.state)}`);
  }
}

/** Kinds that are switched off are counted too where they are known, but nothing of them is painted. */
function countPainted(counts: MarkCounts, kindsOff: readonly AnnotationKind[]): number {
  const shown = MARK_KINDS.filter(({ kinds }) => !kinds.every((kind) => kindsOff.includes(kind)));
  return shown.reduce((sum, kind) => sum + countOf(kind, counts), 0);
}

function sayMarks(count: number, { t, language }: Speech): string {
  return count === 0 ? t('marksSwitchedOff') : translateCount(t, 'marksHere', { count, language });
}
