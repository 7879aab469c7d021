import type { Block } from './block-writer.ts';
import { walkBlocks } from './walk-blocks.ts';

/**
 * Returns the blocks of text of a whole page in reading order, then those of its open shadow roots, whose text stands in no place of the
 * page's own.
 */
export function walkPage(document: Document): { blocks: Block[]; shadowBlocks: Block[] } {
  return {
    blocks: walkBlocks(document.body),
    shadowBlocks: openRoots(document).flatMap((root) => [...root.children].flatMap((child) => walkBlocks(child))),
  };
}

/** Returns the open shadow roots of a page, those within others too; ours is none of the page's. */
export function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot, localName }) =>
    shadowRoot && localName !== 'parallax-root' ? [shadowRoot, ...openRoots(shadowRoot)] : [],
  );
}
