import { type Block, walkBlocks } from '../page/walk-blocks.ts';
import type { Changes } from '../page/watch-changes.ts';
import type { ReadBlock } from './read-block.ts';

/** The blocks of a page in reading order, kept up to date as the page changes. */
export class PageBlocks {
  #list: ReadBlock[] = [];
  readonly #hidden = new Set<Element>();

  get list(): readonly ReadBlock[] {
    return this.#list;
  }

  /** Reads the whole page anew and forgets what was known. */
  readAll(root: Element): void {
    this.#hidden.clear();
    this.#list = walkBlocks(root, this.#hidden).map((block) => ({ block, marks: null }));
  }

  /** Takes in what changed; blocks whose text and nodes are as before keep their marks. */
  update(changes: Changes): void {
    const roots = outermost([...changes.roots].filter((root) => root.isConnected));
    const stale = this.#list.filter(({ block }) => !block.element.isConnected || roots.some((root) => root.contains(block.element)));
    if (stale.length === 0 && roots.length === 0) return;
    const gone = new Set(stale);
    const known = Map.groupBy(stale, ({ block }) => block.element);
    const fresh = roots.flatMap((root) => walkBlocks(root, this.#hidden)).map((block) => reuse(block, known.get(block.element) ?? []));
    this.#list = [...this.#list.filter((read) => !gone.has(read)), ...fresh];
    if (fresh.length > 0) this.#list.sort(byPlace);
  }

  /** Elements that were hidden when looked at and are shown now. */
  takeShown(): Element[] {
    const shown = [...this.#hidden].filter((element) => element.isConnected && element.checkVisibility({ visibilityProperty: true }));
    for (const element of shown) this.#hidden.delete(element);
    return shown;
  }
}

function outermost(elements: Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

function reuse(block: Block, stale: ReadBlock[]): ReadBlock {
  const same = stale.find(({ block: old }) => old.text === block.text && sameNodes(old.nodes, block.nodes));
  return same ?? { block, marks: null };
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
