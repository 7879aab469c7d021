import type { CardSession } from './card-session.ts';
import type { PageReader } from './page-reader.ts';

// A page that deletes our highlights gets them back when the pointer moves, at most once in this time.
const RESTORE_EVERY_MS = 1000;

/** Feeds the pointer, clicks, taps and Escape to the card until the signal ends it. Takes no click of the page's. */
export function watchPointer(reader: PageReader, session: CardSession, signal: AbortSignal): void {
  const track = new PointerTrack();
  let queued: PointerEvent | null = null;
  let restoredAt = 0;
  const look = () => {
    const event = queued;
    queued = null;
    if (event) follow(event, { reader, session, track });
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    if (event.timeStamp - restoredAt > RESTORE_EVERY_MS) {
      restoredAt = event.timeStamp;
      reader.restore();
    }
    if (!queued) requestAnimationFrame(look);
    queued = event;
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('click', (event) => event.isTrusted && press(event, reader, session), options);
  document.addEventListener('pointerleave', (event) => event.target === document && session.send({ type: 'pointerLeft' }), options);
  // The top layer changes hands: the card would stay behind, unseen.
  document.addEventListener('fullscreenchange', () => session.send({ type: 'stop' }), options);
  window.addEventListener('keydown', (event) => takeEscape(event, session), { capture: true, signal });
}

function follow(event: PointerEvent, { reader, session, track }: { reader: PageReader; session: CardSession; track: PointerTrack }): void {
  if (event.pointerType === 'touch') return;
  const { clientX: x, clientY: y } = event;
  session.send({ type: 'pointerMoved', pxPerMs: track.speedAt(event) });
  if (isOurs(event) || session.holds(x, y)) {
    session.send({ type: 'pointerOnCard' });
    return;
  }
  const mark = event.buttons === 0 ? reader.markAt(x, y, event.target as Element) : null;
  if (mark) session.onMark(mark, { x, y });
  else session.send({ type: 'pointerLeft' });
}

function press(event: MouseEvent, reader: PageReader, session: CardSession): void {
  if (isOurs(event)) return;
  const point = { x: event.clientX, y: event.clientY };
  const mark = event.button === 0 && !hasSelection() ? reader.markAt(point.x, point.y, event.target as Element) : null;
  if (mark) session.onClick(mark, point);
  else session.send({ type: 'clickOutside' });
}

/** Escape is ours only while a card is open; then the page does not see it. */
function takeEscape(event: KeyboardEvent, session: CardSession): void {
  if (event.key !== 'Escape' || !session.isOpen || !event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  session.send({ type: 'escape' });
}

/** Events of our shadow tree arrive with our host as their target. */
function isOurs(event: Event): boolean {
  return (event.target as Element | null)?.localName === 'parallax-root';
}

/** A click that ends a selection is the page's. */
function hasSelection(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}

/** Speed of the pointer between samples. */
class PointerTrack {
  #last: { x: number; y: number; at: number } | null = null;

  /** Pixels a millisecond since the last sample; 0 for the first one. */
  speedAt({ clientX: x, clientY: y, timeStamp: at }: PointerEvent): number {
    const last = this.#last;
    this.#last = { x, y, at };
    if (!last || at <= last.at) return 0;
    return Math.hypot(x - last.x, y - last.y) / (at - last.at);
  }
}
