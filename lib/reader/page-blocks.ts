import { BLOCK_SEPARATOR } from '../core/text/block-rules.ts';
import type { Block } from '../page/block-writer.ts';
import { takeTurns } from '../page/take-turns.ts';
import { walkBlocks, walkInSteps } from '../page/walk-blocks.ts';
import type { Changes } from '../page/watch-changes.ts';
import { type ReadBlock, sealOf, textLength } from './read-block.ts';

/** The blocks of a page in reading order, kept up to date as the page changes. */
export class PageBlocks {
  #list: ReadBlock[] = [];
  readonly #hidden = new Set<Element>();

  get list(): readonly ReadBlock[] {
    return this.#list;
  }

  /** Reads the whole page anew, in turns with it, and forgets what was known; false where `isOver` said that nobody waits for it. */
  async readAll(root: Element, isOver: () => boolean): Promise<boolean> {
    this.clear();
    const blocks = await takeTurns(walkInSteps(root, this.#hidden), isOver);
    if (!blocks) return false;
    this.#list = blocks.map(startBlock);
    return true;
  }

  /** Where a block begins in the page's text (blocks joined by two line feeds), UTF-16; null where the page has it no more. */
  startOf(read: ReadBlock): number | null {
    let start = 0;
    for (const each of this.#list) {
      if (each === read) return start;
      start += textLength(each) + BLOCK_SEPARATOR.length;
    }
    return null;
  }

  /** Forgets the page. */
  clear(): void {
    this.#hidden.clear();
    this.#list = [];
  }

  /**
   * Takes in what changed; blocks whose text and nodes are as before keep their marks. Answers whether blocks came, and whether any went.
   */
  update({ added, touched, removed }: Changes): { came: boolean; went: boolean } {
    const roots = outermost(new Set([...added, ...touched]));
    // Blocks that only came leave the others as they are: thousands of those need not be looked at.
    const stale = removed || touched.size > 0 ? this.#staleIn(new Set(roots)) : [];
    const known = Map.groupBy(stale, ({ block }) => block.element);
    const fresh = roots.flatMap((root) => walkBlocks(root, this.#hidden)).map((block) => reuse(block, known.get(block.element) ?? []));
    if (stale.length > 0) {
      const gone = new Set(stale);
      this.#list = this.#list.filter((read) => !gone.has(read));
    }
    this.#list = mergeByPlace(this.#list, fresh);
    const kept = new Set(fresh);
    const before = new Set(stale);
    return { came: fresh.some((read) => !before.has(read)), went: stale.some((read) => !kept.has(read)) };
  }

  #staleIn(roots: ReadonlySet<Element>): ReadBlock[] {
    return this.#list.filter(({ block }) => !block.element.isConnected || hasAncestorIn(block.element, roots));
  }

  /** Elements that were hidden when looked at and are shown now; those that left the page are forgotten. */
  takeShown(): Element[] {
    const shown: Element[] = [];
    for (const element of this.#hidden) {
      if (element.isConnected && !element.checkVisibility({ visibilityProperty: true })) continue;
      this.#hidden.delete(element);
      if (element.isConnected) shown.push(element);
    }
    return shown;
  }
}

function startBlock(block: Block): ReadBlock {
  return { block, seal: null, marks: null, first: false, refused: false };
}

/** Elements of the page with none of the others around them; each is climbed once, so that thousands of new paragraphs stay cheap. */
function outermost(elements: Set<Element>): Element[] {
  return [...elements].filter((element) => element.isConnected && !hasAncestorIn(element.parentElement, elements));
}

function hasAncestorIn(element: Element | null, set: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

function reuse(block: Block, stale: ReadBlock[]): ReadBlock {
  const same = stale.find(({ block: old, seal }) =>
    seal === null
      ? old.text === block.text && sameNodes(old.nodes, block.nodes)
      : old.nodes[0] === block.nodes[0] && seal === sealOf(block),
  );
  return same ?? startBlock(block);
}

function sameNodes(a: Text[], b: Text[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i]);
}

function byPlace(a: ReadBlock, b: ReadBlock): number {
  const first = a.block.nodes[0]!;
  const second = b.block.nodes[0]!;
  if (first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The blocks of a list in reading order with new ones at their places. Pages grow at their end or in one place: few comparisons. */
function mergeByPlace(list: ReadBlock[], fresh: ReadBlock[]): ReadBlock[] {
  const news = fresh.toSorted(byPlace);
  if (news.length === 0) return list;
  const merged: ReadBlock[] = [];
  let from = 0;
  for (const read of news) {
    const to = placeOf(read, list, from);
    for (; from < to; from++) merged.push(list[from]!);
    merged.push(read);
  }
  for (; from < list.length; from++) merged.push(list[from]!);
  return merged;
}

/** Index at which a block stands in a list in reading order, at least `from`; looked for at the end first. */
function placeOf(read: ReadBlock, list: readonly ReadBlock[], from: number): number {
  let [low, high] = [from, list.length];
  if (high > low && byPlace(list[high - 1]!, read) < 0) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPlace(list[middle]!, read) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
