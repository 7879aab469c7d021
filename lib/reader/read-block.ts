import type { Annotation } from '../core/annotation.ts';
import type { Block } from '../page/block-writer.ts';
import { rangeOf } from '../page/walk-blocks.ts';

/** One annotation as it lies on the page. */
export interface Mark {
  annotation: Annotation;
  range: StaticRange;
  block: ReadBlock;
}

/** A block of the page with what was recognised in it; null until the engine has answered. */
export interface ReadBlock {
  /** Of most blocks without marks only their place is kept: element and first node. */
  block: Block;
  /** Tells the text that such a block had from another; null while the text itself is kept. */
  seal: string | null;
  marks: Mark[] | null;
  /** True where the marks are those of a first look, which the whole page's reading will replace. */
  first: boolean;
  /** True where the engine has read it on a page that was not about the subject: it is asked about again only with much new text. */
  refused: boolean;
}

/**
 * Gives a block its marks: the painted annotations, in order of start, with static ranges over the page's own nodes. A mark that it had
 * already stays the same object, so that a card open on it stays open.
 */
export function markBlock(read: ReadBlock, annotations: Annotation[], first = false): void {
  const before = read.marks ?? [];
  const painted = annotations.filter((annotation) => annotation.painted);
  read.marks = painted.map((annotation) => {
    // Compared as text, which most blocks, being read once, never need.
    const same = before.length > 0 && before.find((mark) => JSON.stringify(mark.annotation) === JSON.stringify(annotation));
    return same || { annotation, range: rangeOf(read.block, annotation), block: read };
  });
  read.first = first;
  if (!first && read.marks.length === 0) forget(read);
}

/**
 * Most blocks have no mark: what they hold of the page is let go but for their place in it. The text of a single node is the page's own
 * string, and keeping it is cheaper than a seal.
 */
function forget(read: ReadBlock): void {
  const { element, nodes, text } = read.block;
  if (nodes.length === 1 && text === nodes[0]!.data) return;
  read.seal = sealOf(read.block);
  read.block = { element, nodes: nodes.slice(0, 1), starts: [0], text: '' };
}

/** Returns what tells a block's text and the number of its nodes from others: FNV-1a over UTF-16 units, 32 bits, with both lengths. */
export function sealOf({ text, nodes }: Block): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${nodes.length} ${text.length} ${hash}`;
}

/** Length of a block's text in UTF-16 units, also where the text itself was let go. */
export function textLength({ block, seal }: ReadBlock): number {
  return seal === null ? block.text.length : Number(seal.split(' ')[1]);
}
