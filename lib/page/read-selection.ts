import { BLOCK_SEPARATOR } from '../core/text/block-rules.ts';
import type { Block } from './block-writer.ts';
import { rangeOf } from './walk-blocks.ts';
import { openRoots, walkPage } from './walk-page.ts';

/** Selected words within one block of the page. Offsets are UTF-16 into its text, end exclusive. */
export interface ReadSelection {
  block: Block;
  start: number;
  end: number;
  /** Where the block begins in the page's text; null within a shadow root. */
  blockStart: number | null;
  /** Texts of the blocks before it, the nearest last. */
  before: string[];
  range: StaticRange;
}

// Enough for the sentence that names the speaker, and for the day under which a live page tells it.
const BEFORE_LENGTH = 6_000;

/**
 * Returns what is selected on a page; of a selection over several blocks the part in the one that holds most of it. Null where nothing is, or
 * nothing that we read: text of a field, of a closed shadow root.
 */
export function readSelection(document: Document): ReadSelection | null {
  const selected = selectedRange(document);
  if (!selected) return null;
  const inPage = selected.startContainer.getRootNode() === document;
  const { blocks, shadowBlocks } = walkPage(document);
  const all = inPage ? blocks : shadowBlocks;
  const at = indexOfMost(all, selected);
  const block = all[at];
  const span = block && spanIn(block, selected);
  if (!span) return null;
  return { block, ...span, blockStart: inPage ? startOf(blocks, at) : null, before: textsBefore(all, at), range: rangeOf(block, span) };
}

/** The selection as a live range of the page or of one of its open shadow roots; null where none is. */
function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const found = selection.isCollapsed ? composedRange(selection, openRoots(document)) : selection.getRangeAt(0);
  if (!found || found.collapsed) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  // Ends in different trees leave a range at the later one.
  return range.collapsed ? null : range;
}

/** Where a selection within a shadow tree lies: to the document itself it looks empty. Browsers that cannot tell are left it so. */
function composedRange(selection: Selection, shadowRoots: ShadowRoot[]): StaticRange | null {
  if (shadowRoots.length === 0 || !('getComposedRanges' in selection)) return null;
  return selection.getComposedRanges({ shadowRoots })[0] ?? null;
}

/** Index of the first block that holds most of the selection; -1 where none holds any. */
function indexOfMost(blocks: readonly Block[], range: Range): number {
  let most = 0;
  let best = -1;
  for (const [i, block] of blocks.entries()) {
    // An ancestor of no selected node has no selected text: most blocks of a page are done with one look.
    const span = range.intersectsNode(block.element) ? spanIn(block, range) : null;
    if (!span || span.end - span.start <= most) continue;
    most = span.end - span.start;
    best = i;
  }
  return best;
}

/** The selected part of a block's text, white space at its ends left out; null where nothing is left. */
function spanIn(block: Block, range: Range): { start: number; end: number } | null {
  let start: number | null = null;
  let end = 0;
  for (const [i, node] of block.nodes.entries()) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (to <= from) continue;
    start ??= block.starts[i]! + from;
    end = block.starts[i]! + to;
  }
  if (start === null) return null;
  const words = block.text.slice(start, end);
  const spaceBefore = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length > 0 ? { start: start + spaceBefore, end: start + spaceBefore + length } : null;
}

function startOf(blocks: readonly Block[], at: number): number {
  return blocks.slice(0, at).reduce((sum, { text }) => sum + text.length + BLOCK_SEPARATOR.length, 0);
}

function textsBefore(blocks: readonly Block[], at: number): string[] {
  const texts: string[] = [];
  let left = BEFORE_LENGTH;
  for (let i = at - 1; i >= 0 && blocks[i]!.text.length <= left; i--) {
    texts.unshift(blocks[i]!.text);
    left -= blocks[i]!.text.length;
  }
  return texts;
}
