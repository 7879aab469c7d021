import { readText } from './read-text.ts';
import { whenShown } from './when-shown.ts';

/** What the gate leaves in its world for the reader, which so need not carry the names a second time, and for the popup. */
interface Gate {
  /**
   * "waiting": it has not looked yet, or asked for the reader. "nothing": no name of the subject so far. "over": the reader has taken its
   * place.
   */
  state: 'waiting' | 'nothing' | 'over';
  mightBeRelevant(text: string): boolean;
}

const world = globalThis as { parallaxGate?: Gate };

/** Takes the gate's place. `seen`: it has seen a sign of the subject; `mightBeRelevant`: its search, or what lets everything through. */
export function passGate(): { seen: boolean; mightBeRelevant(text: string): boolean } {
  const gate = world.parallaxGate;
  if (!gate) return { seen: true, mightBeRelevant: () => true };
  const seen = gate.state === 'waiting' && !document.hidden;
  gate.state = 'over';
  return { seen, mightBeRelevant: gate.mightBeRelevant };
}

// As often as the reader looks at a page that changes.
const CHANGE_DELAY_MS = 250;

/** True where a gate was set, in a page that we are asked to mark; elsewhere the reader is only there for what it was called for. */
export function hasGate(): boolean {
  return world.parallaxGate !== undefined;
}

interface GatePorts {
  mightBeRelevant(text: string): boolean;
  /** Called once, with the first text that might be about the subject. */
  onRelevant(): void;
}

/** Looks at the page's text once the page is shown, and at what comes later, until some of it might be about the subject. */
export async function watchGate({ mightBeRelevant, onRelevant }: GatePorts): Promise<void> {
  const gate: Gate = { state: 'waiting', mightBeRelevant };
  world.parallaxGate = gate;
  await whenShown();
  if (mightBeRelevant(readText(document))) {
    onRelevant();
    return;
  }
  gate.state = 'nothing';
  let pending: MutationRecord[][] = [];
  const look = async () => {
    await whenShown();
    const records = pending.flat();
    pending = [];
    if (gate.state !== 'nothing' || !mightBeRelevant(newText(records))) return;
    observer.disconnect();
    gate.state = 'waiting';
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
