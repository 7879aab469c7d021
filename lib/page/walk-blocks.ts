import { BLOCK_ELEMENTS, LINE_BREAK_ELEMENT, SKIPPED_ELEMENTS } from '../core/text/block-rules.ts';
import { isEditable, isHiddenByMarkup } from '../core/text/is-unread.ts';
import { type Block, BlockWriter } from './block-writer.ts';

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
  let blocks = blocksAround(root);
  let node: Node | null = root.firstChild;
  for (let count = 1; ; count++) {
    while (!node && parent !== root) {
      if (parent === blocks.at(-1)) {
        writer.endBlock();
        blocks.pop();
      }
      node = parent.nextSibling;
      parent = parent.parentElement ?? root;
    }
    if (!node) return writer.finish();
    if (count % NODES_A_STEP === 0 && restarts < MAX_RESTARTS) {
      yield;
      if (!root.contains(node)) return yield* walkInSteps(root, hidden, restarts + 1);
      parent = node.parentElement ?? root;
      blocks = blocksAround(parent);
    }
    if (node.nodeType === TEXT) writer.addText(node as Text, blocks.at(-1)!);
    else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const kind = KINDS.get(element.localName);
      if (kind === BREAK) writer.breakLine();
      else if (kind === BLOCK) writer.endBlock();
      const first = kind === SKIPPED || kind === BREAK ? null : element.firstChild;
      if (first && !isHidden(element, kind === BLOCK, hidden)) {
        parent = element;
        if (kind === BLOCK) blocks.push(element);
        node = first;
        continue;
      }
    }
    node = node.nextSibling;
  }
}

const SKIPPED = 1;
const BLOCK = 2;
const BREAK = 3;

/** What an element's name says of its text, in one look: this is asked for every element of a page. An unread block parts what it stands between. */
const KINDS: ReadonlyMap<string, number> = new Map([
  ...[...SKIPPED_ELEMENTS].map((name) => [name, SKIPPED] as const),
  ...[...BLOCK_ELEMENTS].map((name) => [name, BLOCK] as const),
  [LINE_BREAK_ELEMENT, BREAK],
]);

const TEXT = 3;
const ELEMENT = 1;
/** Blocks are asked for their visibility as a whole; inline elements only where their own markup hides them. */
function isHidden(element: Element, isBlock: boolean, hidden: Set<Element>): boolean {
  // Most elements have no attribute at all, and four look-ups an element add up.
  if (!element.hasAttributes()) return false;
  const attribute = (key: string) => element.getAttribute(key);
  if (isEditable(attribute)) return true;
  if (isBlock || !isHiddenByMarkup(attribute)) return false;
  hidden.add(element);
  return true;
}

function isWithinSkipped(root: Element, hidden: Set<Element>): boolean {
  for (let at: Element | null = root; at; at = at.parentElement) {
    const kind = KINDS.get(at.localName);
    if (kind === SKIPPED || isHidden(at, kind === BLOCK, hidden)) return true;
  }
  return false;
}

/** The block elements around an element, itself one or not, outermost first; at least one. */
function blocksAround(element: Element): Element[] {
  const blocks: Element[] = [];
  let outermost = element;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (BLOCK_ELEMENTS.has(at.localName)) blocks.unshift(at);
    outermost = at;
  }
  return blocks.length > 0 ? blocks : [outermost];
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

/** Returns the range of part of a block's text over the page's own nodes; offsets are UTF-16, end exclusive. */
export function rangeOf(block: Block, { start, end }: { start: number; end: number }): StaticRange {
  const from = pointAt(block, start, false);
  const to = pointAt(block, end, true);
  return new StaticRange({ startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset });
}
