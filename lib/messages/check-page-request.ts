import { type Check, count, flag, nothing, shape, text } from './check-parts.ts';
import type { MessageName, PageMessageName } from './messages.ts';

/** What each message to a page must carry. Apart from the others, which content scripts have no use for. */
export const PAGE_CHECKS: Record<PageMessageName, Check> = {
  pageStatus: nothing,
  runCommand: shape({ command: (value) => ['next-mark', 'previous-mark', 'open-card'].includes(value as string) }),
  listMarks: nothing,
  openMark: shape({ index: count, text }),
  pageNotes: nothing,
  showNote: shape({ note: text }),
  noteSelection: nothing,
  pausePage: shape({ paused: flag }),
};

/** Returns the request of a message to a page when it has the shape that its message asks for, else null. */
export function checkPageRequest(name: MessageName, request: unknown): object | null {
  return Object.hasOwn(PAGE_CHECKS, name) && PAGE_CHECKS[name as PageMessageName](request) ? (request as object) : null;
}
