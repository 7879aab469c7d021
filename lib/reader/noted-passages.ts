import type { NoteAnchor } from '../core/reading.ts';
import type { Block } from '../page/block-writer.ts';
import { rectsOf } from '../page/hit-test.ts';
import { scrollToRange } from '../page/scroll-to-range.ts';
import { rangeOf } from '../page/walk-blocks.ts';
import { walkPage } from '../page/walk-page.ts';

/** What finding noted passages needs from outside. */
export interface NotedPorts {
  /** Finds the page's notes in its blocks; rejects where the background does not answer. */
  anchor(blocks: string[]): Promise<{ anchors: NoteAnchor[]; gone: string[] }>;
  onFailure(error: unknown): void;
}

/** Which notes of a page stand on it, by their ids. */
export interface NotedState {
  found: string[];
  /** Those of the found whose words are not quite the noted ones any more. */
  changed: string[];
  gone: string[];
}

const NAME = 'parallax-noted';
// A page that changes for ever is looked through no more often.
const LOOK_EVERY_MS = 3_000;

/** The noted passages of one page: finds them, paints them, and leads to them. */
export class NotedPassages {
  readonly #ports: NotedPorts;
  #ranges = new Map<string, StaticRange>();
  #state: NotedState | null = null;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  // Each look owns a number: the answer to an older one, or to one of a page that was left, is dropped.
  #turn = 0;

  constructor(ports: NotedPorts) {
    this.#ports = ports;
  }

  /** Which notes were found and which not; null while the page has not been looked through. */
  get state(): NotedState | null {
    return this.#state;
  }

  /** Looks through the page, now or as soon as the last look is long enough ago; calls meanwhile are one. */
  look(): void {
    this.#timer ??= setTimeout(() => void this.#look(), Math.max(0, this.#lookedAt + LOOK_EVERY_MS - performance.now()));
  }

  /** The reader kept or changed a note: looks at once. */
  lookNow(): void {
    this.#lookedAt = Number.NEGATIVE_INFINITY;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.look();
  }

  /** Takes all that is painted off the page and forgets it. */
  clear(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#state = null;
    this.#paint(new Map());
  }

  /** Brings a noted passage into view; false where it is not on the page, or not to be seen. */
  show(note: string): boolean {
    const range = this.#ranges.get(note);
    if (!range || rectsOf(range).length === 0) return false;
    scrollToRange(range);
    return true;
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    this.#lookedAt = performance.now();
    const turn = ++this.#turn;
    const { blocks, shadowBlocks } = walkPage(document);
    const all = [...blocks, ...shadowBlocks];
    try {
      const { anchors, gone } = await this.#ports.anchor(all.map(({ text }) => text));
      if (turn !== this.#turn) return;
      const changed = anchors.filter(({ exact }) => !exact).map(({ note }) => note);
      this.#state = { found: anchors.map(({ note }) => note), changed, gone };
      this.#paint(new Map(anchors.flatMap((anchor) => rangesOf(anchor, all))));
    } catch (error) {
      this.#ports.onFailure(error);
    }
  }

  #paint(ranges: Map<string, StaticRange>): void {
    this.#ranges = ranges;
    if (ranges.size === 0) {
      CSS.highlights.delete(NAME);
      return;
    }
    const highlight = new Highlight();
    // Under the marks, whose lines tell the kind.
    highlight.priority = -1;
    for (const range of ranges.values()) highlight.add(range);
    CSS.highlights.set(NAME, highlight);
  }
}

/** A page that changed during the question may have shortened the text of a node: the next look sets that right. */
function rangesOf({ note, block, start, end }: NoteAnchor, blocks: readonly Block[]): [string, StaticRange][] {
  const at = blocks[block];
  return at ? [[note, rangeOf(at, { start, end })]] : [];
}
