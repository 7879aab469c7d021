/** How far back a quotation may have opened, in UTF-16 units. */
const REACH = 1200;
/** Quotation marks this near stand around the very words («adversaires “neutralisés”»). */
const NEAR = 16;

const OPENING = /[«“„‹]/g;
const CLOSING = /[»”›]/g;
const STRAIGHT = /"/g;
const ANY = /[«»“”„"‹›]/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Returns whether the words from `start` to `end` of a text stand in or right beside a quotation of their paragraph. */
export function isQuoted(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  const paragraph = text.slice(from, start);
  const before = paragraph.slice(paragraph.lastIndexOf('\n') + 1);
  if (count(before, OPENING) > count(before, CLOSING) || count(before, STRAIGHT) % 2 === 1) return true;
  return ANY.test(text.slice(Math.max(0, start - NEAR), start)) || ANY.test(text.slice(end, end + NEAR));
}
