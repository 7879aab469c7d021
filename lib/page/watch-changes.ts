import { BLOCK_ELEMENTS } from '../core/text/block-rules.ts';

/** Calls back, at most once in `delayMs`, after the page's text or structure changed. */
export interface ChangeWatcher {
  stop(): void;
}

/** What changed since the last call. */
export interface Changes {
  /** Elements to walk again. Empty where only attributes changed, by which hidden text may have come into view. */
  roots: Set<Element>;
  removed: boolean;
}

/** Attributes by which pages hide and show text: "read more", tabs, folds. */
const HIDING = ['class', 'style', 'hidden', 'open'];

/**
 * Watches text, children and visibility below `root`, the head left out. Gathers the elements around changes and hands them over together:
 * a page that changes for ever costs one scan a `delayMs`, not one a change.
 */
export function watchChanges(root: Node, delayMs: number, onChanges: (changes: Changes) => void): ChangeWatcher {
  let pending: Changes | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    const changes = pending;
    pending = null;
    timer = undefined;
    if (changes) onChanges(changes);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      pending ??= { roots: new Set(), removed: false };
      collect(record, pending);
    }
    if (pending && timer === undefined) timer = setTimeout(flush, delayMs);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: HIDING });
  return {
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

function collect(record: MutationRecord, changes: Changes): void {
  const target = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  if (!target || record.type === 'attributes' || target.closest('head')) return;
  const nodes = [...record.addedNodes, ...record.removedNodes].filter((node) => !isOurs(node));
  if (record.type === 'childList' && nodes.length === 0) return;
  if (record.removedNodes.length > 0) changes.removed = true;
  // Blocks that came in whole need only themselves walked; text and inline elements change the block around them.
  if (record.type === 'characterData' || nodes.some((node) => !isBlock(node))) changes.roots.add(blockAround(target));
  for (const node of record.addedNodes) if (isBlock(node)) changes.roots.add(node as Element);
}

function isOurs(node: Node): boolean {
  return (node as Element).localName === 'parallax-root';
}

function isBlock(node: Node): boolean {
  return node.nodeType === 1 && BLOCK_ELEMENTS.has((node as Element).localName);
}

/** Returns the nearest block element at or around an element. */
export function blockAround(element: Element): Element {
  let at = element;
  while (at.parentElement && !BLOCK_ELEMENTS.has(at.localName)) at = at.parentElement;
  return at;
}
