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

/**
 * Returns the blocks of text below `root` in reading order, empty and skipped ones left out. The page is not changed.
 * Text hidden by style is left out block by block; `hidden` collects those blocks' elements, for a later look.
 */
export function walkBlocks(root: Element, hidden: Set<Element> = new Set()): Block[] {
  const surroundings = new Map<Element, Surrounding>();
  const blocks: Block[] = [];
  let current = null as Block | null;
  let lastParent: Node | null = null;
  let around: Surrounding = { skipped: true, block: root };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentNode !== lastParent) {
      lastParent = node.parentNode;
      around = surroundingOf(lastParent as Element, surroundings, hidden);
    }
    if (around.skipped) continue;
    if (current?.element !== around.block || startsNewBlock(current, node)) {
      current = { element: around.block, nodes: [], starts: [], text: '' };
      blocks.push(current);
    } else if (hasBreakBetween(current, node)) current.text += LINE_BREAK;
    current.starts.push(current.text.length);
    current.nodes.push(node);
    current.text += node.data.replace(SOURCE_SPACE, ' ');
  }
  return blocks.filter((block) => block.text.trim() !== '' && isShown(block.element, hidden));
}

function surroundingOf(element: Element, known: Map<Element, Surrounding>, hidden: Set<Element>): Surrounding {
  const found = known.get(element);
  if (found) return found;
  const name = element.localName;
  const parent = element.parentElement;
  const above = parent ? surroundingOf(parent, known, hidden) : { skipped: false, block: element };
  const attribute = (key: string) => element.getAttribute(key);
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
