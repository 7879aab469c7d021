import { blockAround } from './walk-blocks.ts';

/** What is painted, as far as finding it under a point goes. */
export interface Target {
  range: StaticRange;
  /** Nearest block element around it. */
  element: Element;
  /** Length of its text, UTF-16. */
  length: number;
}

/** More than so many in one block are told apart by the caret: asking for it costs as much as looking at the boxes of some ten ranges. */
const MOST_BOXES = 8;

/**
 * Finds what is painted under a point. `highlightsFromPoint` is linear in ranges (5 ms at 5,000), and asking for the caret costs 15 µs and
 * more; which element is under the pointer comes with the event, and blocks hold few marks.
 */
export class HitTester<T> {
  readonly #targetOf: (item: T) => Target;
  #items: readonly T[] = [];
  // Made with the first question: pages are painted more often than pointed at.
  #blocks: Map<Element, T[]> | null = null;

  constructor(targetOf: (item: T) => Target) {
    this.#targetOf = targetOf;
  }

  /** Replaces all that is painted. */
  set(items: readonly T[]): void {
    this.#items = items;
    this.#blocks = null;
  }

  /**
   * Returns what is painted at viewport coordinates in CSS px, null where nothing is; `element` is what an event there says is under the
   * pointer.
   */
  at(x: number, y: number, element: Element): T | null {
    this.#blocks ??= Map.groupBy(this.#items, (item) => this.#targetOf(item).element);
    const items = this.#blocks.get(blockAround(element)) ?? itemsLetThrough(this.#blocks, element, { x, y });
    if (!items) return null;
    const near = items.length > MOST_BOXES ? this.#atCaret(items, x, y) : items;
    // A name may lie inside a figure, and two marks may touch: the shortest one under the point is meant.
    let best: T | null = null;
    for (const item of near) {
      const { range, length } = this.#targetOf(item);
      if ((best === null || length < this.#targetOf(best).length) && covers(range, x, y)) best = item;
    }
    return best;
  }

  /** The caret snaps to the nearest text: what lies around it may be elsewhere. */
  #atCaret(items: T[], x: number, y: number): T[] {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? items.filter((item) => touches(this.#targetOf(item).range, caret)) : [];
  }
}

/** Text that lets the pointer through (`pointer-events: none`) lies in a block within what is said to be under the pointer: the caret tells. */
function itemsLetThrough<T>(blocks: ReadonlyMap<Element, T[]>, element: Element, { x, y }: { x: number; y: number }): T[] | undefined {
  if (blocks.size === 0 || element.childElementCount === 0) return undefined;
  const around = document.caretPositionFromPoint(x, y)?.offsetNode.parentElement;
  return around && element.contains(around) ? blocks.get(blockAround(around)) : undefined;
}

function touches(range: StaticRange, { offsetNode, offset }: CaretPosition): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer === offsetNode && offset < startOffset) return false;
  if (endContainer === offsetNode && offset > endOffset) return false;
  if (startContainer === offsetNode || endContainer === offsetNode) return true;
  return startContainer !== endContainer && isBetween(offsetNode, startContainer, endContainer);
}

function isBetween(node: Node, start: Node, end: Node): boolean {
  const { DOCUMENT_POSITION_FOLLOWING: following } = Node;
  return (start.compareDocumentPosition(node) & node.compareDocumentPosition(end) & following) !== 0;
}

function covers(range: StaticRange, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of rectsOf(range)) if (x >= left && x <= right && y >= top && y <= bottom) return true;
  return false;
}

/** Returns the boxes of a painted range in viewport px; empty when its nodes left the page. */
export function rectsOf(range: AbstractRange): DOMRect[] {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The page shortened the text since it was painted; a rescan is on its way.
    return [];
  }
  return [...live.getClientRects()];
}
