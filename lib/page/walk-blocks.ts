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

/** What a place in the tree means for the text below it; computed once an element. */
interface Surrounding {
  skipped: boolean;
  block: Element;
}

/** Text nodes between two looks at the clock. */
const NODES_A_STEP = 128;

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

// A page that never rests is walked in one go in the end.
const MAX_RESTARTS = 3;

/**
 * Does what `walkBlocks` does, and yields now and then so that the page can have a turn. Where the page takes away what is being walked,
 * the walk begins anew. What it changes behind the walk is not seen: watch it from before.
 */
export function* walkInSteps(root: Element, hidden: Set<Element> = new Set(), restarts = 0): Generator<void, Block[]> {
  const surroundings = new Map<Element, Surrounding>();
  const blocks: Block[] = [];
  let current = null as Block | null;
  let lastParent: Node | null = null;
  let around: Surrounding = { skipped: true, block: root };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (++count % NODES_A_STEP === 0 && restarts < MAX_RESTARTS) {
      yield;
      if (!root.contains(node)) return yield* walkInSteps(root, hidden, restarts + 1);
    }
    if (node.parentNode !== lastParent) {
      lastParent = node.parentNode;
      around = surroundingOf(lastParent as Element, surroundings, hidden);
    }
    if (around.skipped) continue;
    if (current?.element !== around.block || startsNewBlock(current, node)) {
      if (current && isRead(current, hidden)) blocks.push(current);
      current = { element: around.block, nodes: [], starts: [], text: '' };
    } else if (hasBreakBetween(current, node)) current.text += LINE_BREAK;
    current.starts.push(current.text.length);
    current.nodes.push(node);
    current.text += node.data.replace(SOURCE_SPACE, ' ');
  }
  if (current && isRead(current, hidden)) blocks.push(current);
  return blocks;
}

const NO_SPACE = /\S/;

const isRead = (block: Block, hidden: Set<Element>): boolean => NO_SPACE.test(block.text) && isShown(block.element, hidden);

const noAttribute = () => null;

function surroundingOf(element: Element, known: Map<Element, Surrounding>, hidden: Set<Element>): Surrounding {
  const found = known.get(element);
  if (found) return found;
  const name = element.localName;
  const parent = element.parentElement;
  const above = parent ? surroundingOf(parent, known, hidden) : { skipped: false, block: element };
  // Most inline elements have no attribute at all, and four look-ups an element add up.
  const attribute = element.hasAttributes() ? (key: string) => element.getAttribute(key) : noAttribute;
  // Blocks are asked for their visibility as a whole; inline elements only where their own markup hides them.
  const isInlineHidden = !BLOCK_ELEMENTS.has(name) && isHiddenByMarkup(attribute);
  if (isInlineHidden) hidden.add(element);
  const skipped = above.skipped || isInlineHidden || isUnread(name, attribute);
  const surrounding = { skipped, block: BLOCK_ELEMENTS.has(name) || !parent ? element : above.block };
  known.set(element, surrounding);
  return surrounding;
}

/** True where another block's text or element stands between two text nodes of one block element. */
function startsNewBlock(block: Block, next: Text): boolean {
  const previous = block.nodes[block.nodes.length - 1]!;
  return previous.nextSibling !== next && elementsBetween(previous, next).some((element) => BLOCK_ELEMENTS.has(element.localName));
}

function hasBreakBetween(block: Block, next: Text): boolean {
  const previous = block.nodes[block.nodes.length - 1]!;
  return previous.nextSibling !== next && elementsBetween(previous, next).some((element) => element.localName === LINE_BREAK_ELEMENT);
}

/** Elements that begin after `from` and before `to`, in document order; a few at most, since text stands between them. */
function elementsBetween(from: Node, to: Node): Element[] {
  const elements: Element[] = [];
  const limit = 64;
  let node: Node | null = following(from);
  while (node && node !== to && elements.length < limit) {
    if (node.nodeType === 1) elements.push(node as Element);
    node = following(node);
  }
  return elements;
}

function following(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}

function isShown(element: Element, hidden: Set<Element>): boolean {
  const shown = element.checkVisibility({ visibilityProperty: true });
  if (!shown) hidden.add(element);
  return shown;
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
