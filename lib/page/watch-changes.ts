/** Calls back, at most once in `delayMs`, after the page's text or structure changed. */
export interface ChangeWatcher {
  stop(): void;
}

/** What changed since the last call: roots to walk again, or everything. */
export interface Changes {
  roots: Set<Element>;
  removed: boolean;
}

/**
 * Watches text and children below `root`. Gathers the elements around changes and hands them over together:
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
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return {
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

function collect(record: MutationRecord, changes: Changes): void {
  const element = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  if (!element || element.localName === 'parallax-root') return;
  if (record.removedNodes.length > 0) changes.removed = true;
  changes.roots.add(element);
}
