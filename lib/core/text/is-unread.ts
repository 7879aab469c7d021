import { SKIPPED_ELEMENTS } from './block-rules.ts';

/** Reads an attribute of an element by its lower-case name; null or undefined where it has none. */
type ReadAttribute = (name: string) => string | null | undefined;

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:!\s*important\s*)?(?:;|$)/i;

/** Returns whether the text of an element, and of all within it, is never read: no prose, or the reader's own typing. `name` in lower case. */
export const isUnread = (name: string, attribute: ReadAttribute): boolean => SKIPPED_ELEMENTS.has(name) || isEditable(attribute);

/** Returns whether an element holds the reader's own typing. */
export function isEditable(attribute: ReadAttribute): boolean {
  const editable = attribute('contenteditable') ?? null;
  return (editable !== null && editable.toLowerCase() !== 'false') || attribute('role') === 'textbox';
}

/** Returns whether an element's own markup hides it: what a reader of the source can know without style sheets. */
export const isHiddenByMarkup = (attribute: ReadAttribute): boolean =>
  (attribute('hidden') ?? null) !== null || HIDING_STYLE.test(attribute('style') ?? '');
