import type { MarkRef } from '../core/card/card-state.ts';
import type { Mark } from './read-block.ts';

const CONTROLS = 'a[href], area, button, label, summary, input, select, [role="button"], [role="link"], [role="tab"], [onclick]';

/** Gives each mark of a page a number, for the card's pure state, and finds it again while it lives. */
export class MarkIds {
  readonly #refs = new WeakMap<Mark, MarkRef>();
  readonly #marks = new Map<number, WeakRef<Mark>>();
  #last = 0;

  refOf(mark: Mark): MarkRef {
    const known = this.#refs.get(mark);
    if (known) return known;
    const ref = { id: ++this.#last, inLink: isInLink(mark) };
    this.#refs.set(mark, ref);
    this.#marks.set(ref.id, new WeakRef(mark));
    return ref;
  }

  /** Null when the mark is gone. */
  markOf(ref: MarkRef): Mark | null {
    return this.#marks.get(ref.id)?.deref() ?? null;
  }
}

function isInLink(mark: Mark): boolean {
  return [mark.range.startContainer, mark.range.endContainer].some((node) => node.parentElement?.closest(CONTROLS));
}
