/** Kinds of mark as the reader sees and switches them; each is one entry of the highlight registry. */
export const MARK_NAMES = ['parallax-place', 'parallax-figure', 'parallax-wording', 'parallax-person', 'parallax-event'] as const;
export type MarkName = (typeof MARK_NAMES)[number];

/** Paints static ranges under registered names. Static, because live ranges cost 0.4 ms for every node the page removes. */
export class MarkPainter {
  readonly #highlights = new Map<MarkName, Highlight>();

  /** Shows exactly these ranges. Names without ranges leave the registry. */
  paint(ranges: Map<MarkName, StaticRange[]>): void {
    for (const name of MARK_NAMES) {
      const list = ranges.get(name) ?? [];
      if (list.length === 0) {
        this.#highlights.delete(name);
        CSS.highlights.delete(name);
        continue;
      }
      // A new object each time: iterating or clearing a Highlight throws in Firefox's isolated world.
      const highlight = new Highlight();
      for (const range of list) highlight.add(range);
      this.#highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
  }

  /** Puts back what a page script deleted from the registry. Returns true when something was missing. */
  restore(): boolean {
    let missing = false;
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.has(name)) continue;
      CSS.highlights.set(name, highlight);
      missing = true;
    }
    return missing;
  }

  clear(): void {
    this.paint(new Map());
  }
}
