/** Kinds of mark as the reader sees and switches them; each is one entry of the highlight registry. */
export const MARK_NAMES = ['parallax-place', 'parallax-figure', 'parallax-wording', 'parallax-person', 'parallax-event'] as const;
export type MarkName = (typeof MARK_NAMES)[number];

const NONE: ReadonlySet<StaticRange> = new Set();

/** Paints static ranges under registered names. Static, because live ranges cost 0.4 ms for every node the page removes. */
export class MarkPainter {
  readonly #highlights = new Map<MarkName, Highlight>();
  // Our own list: iterating a Highlight throws in Firefox's isolated world.
  readonly #ranges = new Map<MarkName, ReadonlySet<StaticRange>>();

  /** Shows exactly these ranges. Names without ranges leave the registry; on a page that grows only the new ones are added. */
  paint(ranges: Map<MarkName, StaticRange[]>): void {
    for (const name of MARK_NAMES) {
      const wanted = new Set(ranges.get(name));
      const before = this.#ranges.get(name) ?? NONE;
      const highlight = this.#highlights.get(name);
      this.#ranges.set(name, wanted);
      if (wanted.size === 0) this.#remove(name);
      else if (highlight && isWithin(before, wanted)) addAll(highlight, wanted, before);
      else this.#set(name, wanted);
    }
  }

  #remove(name: MarkName): void {
    this.#highlights.delete(name);
    CSS.highlights.delete(name);
  }

  #set(name: MarkName, ranges: ReadonlySet<StaticRange>): void {
    const highlight = new Highlight();
    addAll(highlight, ranges, NONE);
    this.#highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
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

function isWithin(ranges: ReadonlySet<StaticRange>, others: ReadonlySet<StaticRange>): boolean {
  for (const range of ranges) if (!others.has(range)) return false;
  return true;
}

function addAll(highlight: Highlight, ranges: ReadonlySet<StaticRange>, but: ReadonlySet<StaticRange>): void {
  for (const range of ranges) if (!but.has(range)) highlight.add(range);
}
