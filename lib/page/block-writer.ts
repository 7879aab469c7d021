import { LINE_BREAK } from '../core/text/block-rules.ts';

/** A run of text that reads as one paragraph, with the page's text nodes it came from. */
export interface Block {
  /** Nearest block element around it. */
  element: Element;
  /** Text nodes in reading order; node i covers text[starts[i], starts[i] + nodes[i].length). */
  nodes: Text[];
  starts: number[];
  /** White space of the source one for one as spaces, <br> as "\n". */
  text: string;
}

// What HTML collapses to a space. No-break spaces stay: the core folds them, quotations keep them.
const SOURCE_SPACE = /[\t\n\f\r]/g;
const HAS_SOURCE_SPACE = /[\t\n\f\r]/;

const NO_SPACE = /\S/;

/** Puts text nodes together to blocks. */
export class BlockWriter {
  readonly #hidden: Set<Element>;
  readonly #blocks: Block[] = [];
  #current: Block | null = null;
  // Where lines of the page end in the current block.
  readonly #breaks = new Set<number>();
  #broken = false;

  constructor(hidden: Set<Element>) {
    this.#hidden = hidden;
  }

  /** What follows is another block, were it of the same element. */
  endBlock(): void {
    const block = this.#current;
    if (!block) return;
    if (HAS_SOURCE_SPACE.test(block.text)) block.text = block.text.replace(SOURCE_SPACE, (space, at: number) => this.#kept(space, at));
    if (NO_SPACE.test(block.text) && this.#isShown(block.element)) this.#blocks.push(block);
    this.#current = null;
    this.#breaks.clear();
    this.#broken = false;
  }

  /** What follows stands on a line of its own, if anything came before. */
  breakLine(): void {
    this.#broken = this.#current !== null;
  }

  addText(node: Text, element: Element): void {
    this.#current ??= { element, nodes: [], starts: [], text: '' };
    const block = this.#current;
    if (this.#broken) {
      this.#breaks.add(block.text.length);
      block.text += LINE_BREAK;
      this.#broken = false;
    }
    block.starts.push(block.text.length);
    block.nodes.push(node);
    block.text += node.data;
  }

  /** Line ends of the source are spaces, those of the page stay. */
  #kept(space: string, at: number): string {
    return this.#breaks.has(at) ? space : ' ';
  }

  finish(): Block[] {
    this.endBlock();
    return this.#blocks;
  }

  #isShown(element: Element): boolean {
    const shown = element.checkVisibility({ visibilityProperty: true });
    if (!shown) this.#hidden.add(element);
    return shown;
  }
}
