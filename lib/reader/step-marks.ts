import type { MarkLine } from '../core/reading.ts';
import { rectsOf } from '../page/hit-test.ts';
import { scrollToRange } from '../page/scroll-to-range.ts';
import type { CardSession } from './card-session.ts';
import type { PageReader } from './page-reader.ts';
import type { Mark } from './read-block.ts';

/** Returns the painted marks that are to be seen, in reading order. */
export function listMarks(reader: PageReader): MarkLine[] {
  return reader.marks.flatMap((mark, index) => {
    const { kind } = mark.annotation;
    const topic = mark.annotation.kind === 'figure' ? mark.annotation.topic : null;
    return rectsOf(mark.range).length > 0 ? [{ index, kind, text: wordsOf(mark), topic }] : [];
  });
}

/** Opens the card of a mark of that list; null where the marks have changed since and it is no more there. */
export function openMark(line: Pick<MarkLine, 'index' | 'text'>, reader: PageReader, session: CardSession): Mark | null {
  const at = reader.marks[line.index];
  const mark = at && wordsOf(at) === line.text ? at : reader.marks.find((other) => wordsOf(other) === line.text);
  if (!mark || rectsOf(mark.range).length === 0) return null;
  scrollToRange(mark.range);
  session.onChoose(mark);
  return mark;
}

/** Returns the marked words as they stand on the page. */
export function wordsOf({ annotation, block }: Mark): string {
  return block.block.text.slice(annotation.start, annotation.end);
}

/** What the keyboard commands of the extension do on a page. */
export type PageCommand = 'next-mark' | 'previous-mark' | 'open-card';

/**
 * Runs a command: the next or previous mark in reading order gets its card, from the one that is open or else from what is in view;
 * `open-card` moves focus into the open card. Answers the mark whose card is meant, null where the page has no mark.
 */
export function stepMarks(command: PageCommand, reader: PageReader, session: CardSession): Mark | null {
  const marks = reader.marks.filter((mark) => rectsOf(mark.range).length > 0);
  if (marks.length === 0) return null;
  if (command === 'open-card' && session.isOpen) {
    session.send({ type: 'pin' });
    return session.openMark;
  }
  const mark = marks[indexFor(command, marks, session.openMark)]!;
  scrollToRange(mark.range);
  session.onFocus(mark);
  return mark;
}

function indexFor(command: PageCommand, marks: Mark[], open: Mark | null): number {
  const at = open ? marks.indexOf(open) : -1;
  const step = command === 'previous-mark' ? -1 : 1;
  if (at >= 0) return (at + step + marks.length) % marks.length;
  const inView = marks.findIndex((mark) => rectsOf(mark.range)[0]!.bottom > 0);
  if (command !== 'previous-mark') return Math.max(0, inView);
  return ((inView < 0 ? marks.length : inView) - 1 + marks.length) % marks.length;
}
