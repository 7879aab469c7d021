import { BLOCK_ELEMENTS } from '../core/text/block-rules.ts';
import { blockAround } from './walk-blocks.ts';

/** Calls back, at most once in `delayMs`, after the page's text or structure changed. */
export interface ChangeWatcher {
  stop(): void;
}

/** What changed since the last call. All empty where only attributes changed, by which hidden text may have come into view. */
export interface Changes {
  /** Block elements that came in whole, with nothing read of them yet. */
  added: Set<Element>;
  /** Elements whose text or inline content changed, to be walked again. */
  touched: Set<Element>;
  /** True where something left the page. */
  removed: boolean;
}

/** Attributes by which pages hide and show text: "read more", tabs, folds. */
const HIDING = ['class', 'style', 'hidden', 'open'];

/**
 * Watches text, children and visibility below `root`, the head left out. Gathers the elements around changes and hands them over together:
 * a page that changes for ever costs one scan a `delayMs`, not one a change.
 */
export function watchChanges(root: Node, delayMs: number, onChanges: (changes: Changes) => void): ChangeWatcher {
  // Kept as they come and read together later: the page's own work is not held up by ours.
  let pending: MutationRecord[][] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    const changes: Changes = { added: new Set(), touched: new Set(), removed: false };
    for (const records of pending) for (const record of records) collect(record, changes);
    pending = [];
    timer = undefined;
    onChanges(changes);
  };
  const observer = new MutationObserver((records) => {
    pending.push(records);
    timer ??= setTimeout(flush, delayMs);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: HIDING });
  return {
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      pending = [];
    },
  };
}

function collect(record: MutationRecord, changes: Changes): void {
  if (record.type === 'attributes') return;
  const target = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  if (!target || target.closest('head')) return;
  if (record.type === 'characterData') changes.touched.add(blockAround(target));
  for (const node of record.removedNodes) {
    if (isOurs(node)) continue;
    changes.removed = true;
    if (!isBlock(node)) changes.touched.add(blockAround(target));
  }
  for (const node of record.addedNodes) {
    if (isOurs(node)) continue;
    // Blocks that came in whole need only themselves walked; text and inline elements change the block around them.
    if (isBlock(node)) changes.added.add(node as Element);
    else changes.touched.add(blockAround(target));
  }
}

const isOurs = (node: Node): boolean => (node as Element).localName === 'parallax-root';

const isBlock = (node: Node): boolean => node.nodeType === 1 && BLOCK_ELEMENTS.has((node as Element).localName);
