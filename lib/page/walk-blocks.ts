import { BLOCK_ELEMENTS, LINE_BREAK, LINE_BREAK_ELEMENT } from '../core/text/block-rules.ts';
import { isHiddenByMarkup, isUnread } from '../core/text/is-unread.ts';

/** A run of text that reads as one paragraph, with the page's text nodes it came from. */
export interface Block {
  /** Nearest block element around it. */
  element: Element;
  /** Text nodes in reading order; node i covers text[starts[i], starts[i] + nodes[i].length). */
  nodes: Text[];
  starts: number[];
  /** White space of the source one for one as spaces, <br> as "\n". */
  text: string;
}

// What HTML collapses to a space. No-break spaces stay: the core folds them, quotations keep them.
const SOURCE_SPACE = /[\t\n\f\r]/g;
const HAS_SOURCE_SPACE = /[\t\n\f\r]/;

/** Nodes between two looks at the clock. */
const NODES_A_STEP = 256;
// A page that never rests is walked in one go in the end.
const MAX_RESTARTS = 3;

/**
 * Returns the blocks of text below `root` in reading order, empty and skipped ones left out. The page is not changed.
 * Text hidden by style is left out block by block; `hidden` collects those blocks' elements, for a later look.
 */
export function walkBlocks(root: Element, hidden: Set<Element> = new Set()): Block[] {
  const steps = walkInSteps(root, hidden);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does what `walkBlocks` does, and yields now and then so that the page can have a turn. Where the page takes away what is being walked,
 * the walk begins anew. What it changes behind the walk is not seen: watch it from before.
 */
export function* walkInSteps(root: Element, hidden: Set<Element> = new Set(), restarts = 0): Generator<void, Block[]> {
  const writer = new BlockWriter(hidden);
  if (isWithinSkipped(root, hidden)) return [];
  // Node by node and by hand: a tree walker tells neither where elements end nor lets their subtrees be left out for nothing.
  let parent = root;
  let block = blockAround(root);
  let node: Node | null = root.firstChild;
  for (let count = 1; ; count++) {
    while (!node && parent !== root) {
      if (parent === block) {
        writer.endBlock();
        block = blockAround(parent.parentElement ?? root);
      }
      node = parent.nextSibling;
      parent = parent.parentElement ?? root;
    }
    if (!node) return writer.finish();
    if (count % NODES_A_STEP === 0 && restarts < MAX_RESTARTS) {
      yield;
      if (!root.contains(node)) return yield* walkInSteps(root, hidden, restarts + 1);
      parent = node.parentElement ?? root;
      block = blockAround(parent);
    }
    if (node.nodeType === TEXT) writer.addText(node as Text, block);
    else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const isBlock = BLOCK_ELEMENTS.has(element.localName);
      if (isBlock) writer.endBlock();
      else if (element.localName === LINE_BREAK_ELEMENT) writer.breakLine();
      if (element.firstChild && !isSkipped(element, isBlock, hidden)) {
        parent = element;
        if (isBlock) block = element;
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
}

const TEXT = 3;
const ELEMENT = 1;
const NO_SPACE = /\S/;

/** Puts text nodes together to blocks. */
class BlockWriter {
  readonly #hidden: Set<Element>;
  readonly #blocks: Block[] = [];
  #current: Block | null = null;
  #broken = false;

  constructor(hidden: Set<Element>) {
    this.#hidden = hidden;
  }

  /** What follows is another block, were it of the same element. */
  endBlock(): void {
    const block = this.#current;
    if (block && NO_SPACE.test(block.text) && this.#isShown(block.element)) this.#blocks.push(block);
    this.#current = null;
    this.#broken = false;
  }

  /** What follows stands on a line of its own, if anything came before. */
  breakLine(): void {
    this.#broken = this.#current !== null;
  }

  addText(node: Text, element: Element): void {
    this.#current ??= { element, nodes: [], starts: [], text: '' };
    const block = this.#current;
    if (this.#broken) block.text += LINE_BREAK;
    this.#broken = false;
    block.starts.push(block.text.length);
    block.nodes.push(node);
    const { data } = node;
    block.text += HAS_SOURCE_SPACE.test(data) ? data.replace(SOURCE_SPACE, ' ') : data;
  }

  finish(): Block[] {
    this.endBlock();
    return this.#blocks;
  }

  #isShown(element: Element): boolean {
    const shown = element.checkVisibility({ visibilityProperty: true });
    if (!shown) this.#hidden.add(element);
    return shown;
  }
}

const noAttribute = () => null;

/** Blocks are asked for their visibility as a whole; inline elements only where their own markup hides them. */
function isSkipped(element: Element, isBlock: boolean, hidden: Set<Element>): boolean {
  // Most elements have no attribute at all, and four look-ups an element add up.
  const attribute = element.hasAttributes() ? (key: string) => element.getAttribute(key) : noAttribute;
  if (isUnread(element.localName, attribute)) return true;
  if (isBlock || !isHiddenByMarkup(attribute)) return false;
  hidden.add(element);
  return true;
}

function isWithinSkipped(root: Element, hidden: Set<Element>): boolean {
  for (let at: Element | null = root; at; at = at.parentElement) if (isSkipped(at, BLOCK_ELEMENTS.has(at.localName), hidden)) return true;
  return false;
}

/** Returns the nearest block element at or around an element, the outermost one where there is none. */
export function blockAround(element: Element): Element {
  let at = element;
  while (at.parentElement && !BLOCK_ELEMENTS.has(at.localName)) at = at.parentElement;
  return at;
}

/** Returns the node and offset at a UTF-16 offset of a block's text; at a node border the earlier node's end for an end. */
export function pointAt(block: Block, offset: number, isEnd: boolean): { node: Text; offset: number } {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = block.starts[middle]!;
    if (isEnd ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const node = block.nodes[low]!;
  return { node, offset: Math.min(offset - block.starts[low]!, node.length) };
}
