import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import type { PageStatus } from '../lib/core/reading.ts';
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

/** One honest sentence about the page: how many marks, or why there are none. */
export function PageState({ page }: { page: PopupPage }) {
  const speech = useSpeech();
  return (
    <p class="px-page-state" role="status">
      {sentenceOf(page, speech)}
    </p>
  );
}

function sentenceOf(page: PopupPage, { t, language }: Speech): string {
  switch (page.state) {
    case 'marked':
      return translateCount(t, 'marksHere', { count: MARK_KINDS.reduce((sum, kind) => sum + countOf(kind, page.counts), 0), language });
    case 'off':
      return t(`pageOff_${page.by}`);
    case 'impossible':
      return t(`pageImpossible_${keyOf(page.why)}`);
    default:
      return t(`page_${keyOf(page.state)}`);
  }
}
