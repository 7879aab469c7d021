/** A painted stretch of one text node. */
export interface Hit<T> {
  /** Offsets into the text node's data, UTF-16, end exclusive. */
  start: number;
  end: number;
  range: StaticRange;
  target: T;
}

/**
 * Finds what is painted under a point. `highlightsFromPoint` is linear in ranges (5 ms at 5,000),
 * so the caret gives the text node and a map gives its stretches.
 */
export class HitTester<T> {
  #hits = new Map<Text, Hit<T>[]>();

  /** Replaces all hits. Those of one node must come in order of their start. */
  set(hits: Map<Text, Hit<T>[]>): void {
    this.#hits = hits;
  }

  /** Returns the hit at viewport coordinates in CSS px, null where no painted text is. */
  at(x: number, y: number): Hit<T> | null {
    if (this.#hits.size === 0) return null;
    const caret = document.caretPositionFromPoint(x, y);
    const list = caret && this.#hits.get(caret.offsetNode as Text);
    if (!list) return null;
    // A name may lie inside a figure, and two marks may touch: the shortest one under the point is meant.
    const under = list.filter(({ start, end, range }) => start <= caret.offset && caret.offset <= end && covers(range, x, y));
    return under.reduce<Hit<T> | null>((best, hit) => (best && best.end - best.start <= hit.end - hit.start ? best : hit), null);
  }
}

/** The caret snaps to the nearest text, so the point must also lie in one of the range's boxes. */
function covers(range: StaticRange, x: number, y: number): boolean {
  return rectsOf(range).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
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
