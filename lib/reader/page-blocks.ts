import { takeTurns } from '../page/take-turns.ts';
import { type Block, walkBlocks, walkInSteps } from '../page/walk-blocks.ts';
import type { Changes } from '../page/watch-changes.ts';
import type { ReadBlock } from './read-block.ts';

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

  /** Forgets the page. */
  clear(): void {
    this.#hidden.clear();
    this.#list = [];
  }

  /** Takes in what changed; blocks whose text and nodes are as before keep their marks. Answers whether any block came or went. */
  update(changes: Changes): boolean {
    const roots = outermost(changes.roots);
    const within = new Set(roots);
    const stale = this.#list.filter(({ block }) => !block.element.isConnected || hasAncestorIn(block.element, within));
    if (stale.length === 0 && roots.length === 0) return false;
    const gone = new Set(stale);
    const known = Map.groupBy(stale, ({ block }) => block.element);
    const fresh = roots.flatMap((root) => walkBlocks(root, this.#hidden)).map((block) => reuse(block, known.get(block.element) ?? []));
    this.#list = [...this.#list.filter((read) => !gone.has(read)), ...fresh];
    if (fresh.length > 0) this.#list.sort(byPlace);
    return fresh.length !== stale.length || fresh.some((read) => !gone.has(read));
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
  return { block, marks: null, first: false, refused: false };
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
  const same = stale.find(({ block: old }) => old.text === block.text && sameNodes(old.nodes, block.nodes));
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
