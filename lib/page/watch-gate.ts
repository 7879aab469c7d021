import { readText } from './read-text.ts';
import { whenShown } from './when-shown.ts';

/** What the gate leaves in its world for the reader and for the popup. */
const GATE_KEY = 'parallaxGate';

/**
 * "waiting": it has not looked yet, or asked for the reader. "nothing": no name of the subject so far. "over": the reader has taken its
 * place.
 */
export type GateState = 'waiting' | 'nothing' | 'over';

// As often as the reader looks at a page that changes.
const CHANGE_DELAY_MS = 250;

/** True where a gate was set, in a page that we are asked to mark; elsewhere the reader is only there for what it was called for. */
export function hasGate(): boolean {
  return GATE_KEY in globalThis;
}

/** Takes the gate's place; true where it has seen a sign of the subject. */
export function passGate(): boolean {
  const world = globalThis as { [GATE_KEY]?: GateState };
  const seen = world[GATE_KEY] === 'waiting' && !document.hidden;
  world[GATE_KEY] = 'over';
  return seen;
}

interface GatePorts {
  mightBeRelevant(text: string): boolean;
  /** Called once, with the first text that might be about the subject. */
  onRelevant(): void;
}

/** Looks at the page's text once the page is shown, and at what comes later, until some of it might be about the subject. */
export async function watchGate({ mightBeRelevant, onRelevant }: GatePorts): Promise<void> {
  const world = globalThis as { [GATE_KEY]?: GateState };
  world[GATE_KEY] = 'waiting';
  await whenShown();
  if (mightBeRelevant(readText(document))) {
    onRelevant();
    return;
  }
  world[GATE_KEY] = 'nothing';
  let pending: MutationRecord[][] = [];
  const look = async () => {
    await whenShown();
    const records = pending.flat();
    pending = [];
    if (world[GATE_KEY] !== 'nothing' || !mightBeRelevant(newText(records))) return;
    observer.disconnect();
    world[GATE_KEY] = 'waiting';
    onRelevant();
  };
  const observer = new MutationObserver((records) => {
    if (pending.push(records) === 1) setTimeout(look, CHANGE_DELAY_MS);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}

/** Returns the text of what came in or changed and is still there; hidden text counts, so that showing it need not be watched. */
function newText(records: readonly MutationRecord[]): string {
  const roots = new Set<Node | null>();
  for (const { target, type, addedNodes } of records) {
    if (type === 'characterData') roots.add(target.parentNode);
    // Text that joins an element may complete a word of it.
    for (const node of addedNodes) roots.add(node.nodeType === Node.ELEMENT_NODE ? node : target);
  }
  let text = '';
  for (const root of roots) if (root?.isConnected && root !== document) text += `${root.textContent} `;
  return text;
}
