import type { TermIndex } from './term-index.ts';

/** A stem with the paradigm that ends its word. */
export interface TrieWord {
  stem: string;
  ending: number;
}

/** Collects folded names with what they lead to, then lays them out as arrays. */
export interface TrieBuilder {
  /** Adds a name of words with a quadruple of form, ending of the last word, language and risk; hyphens count as spaces. */
  add(inner: TrieWord[], last: TrieWord, entry: [form: number, language: number, risk: number]): void;
  finish(): Pick<TermIndex, 'trie' | 'terminals' | 'jumps'>;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Grows in place: a node is its place in the arrays, 0 is the root and stands for "none" everywhere else. */
class Trie {
  readonly unit = [0];
  readonly child = [0];
  readonly sibling = [0];
  /** Entries and jumps by node, written out as runs at the end. */
  readonly entries = new Map<number, number[]>();
  readonly jumps = new Map<number, number[]>();

  newNode(unit: number): number {
    this.child.push(0);
    this.sibling.push(0);
    return this.unit.push(unit) - 1;
  }

  step(node: number, unit: number): number {
    let last = 0;
    for (let at = this.child[node]!; at; at = this.sibling[at]!) {
      if (this.unit[at] === unit) return at;
      last = at;
    }
    const added = this.newNode(unit);
    if (last) this.sibling[last] = added;
    else this.child[node] = added;
    return added;
  }

  descend(node: number, text: string): number {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      node = this.step(node, code === HYPHEN ? SPACE : code);
    }
    return node;
  }

  /** Goes over an inner word to the start of the next one. */
  pass(node: number, { stem, ending }: TrieWord): number {
    const end = this.descend(node, stem);
    if (ending === 0) return this.step(end, SPACE);
    const run = this.jumps.get(end) ?? [];
    for (let i = 0; i < run.length; i += 2) if (run[i] === ending) return run[i + 1]!;
    const target = this.newNode(0);
    this.jumps.set(end, [...run, ending, target]);
    return target;
  }
}

/** Writes runs one after the other, each after its length in groups of `size`, and returns the place of each node's run. */
function layOut(runs: Map<number, number[]>, nodes: number, size: number): { places: Int32Array; flat: Int32Array } {
  const places = new Int32Array(nodes);
  const flat: number[] = [];
  for (const [node, run] of runs) {
    places[node] = flat.push(run.length / size);
    for (const value of run) flat.push(value);
  }
  return { places, flat: Int32Array.from(flat) };
}

/** Returns an empty builder. */
export function createTrieBuilder(): TrieBuilder {
  const trie = new Trie();
  return {
    add(inner, last, [form, language, risk]) {
      let node = 0;
      for (const word of inner) node = trie.pass(node, word);
      node = trie.descend(node, last.stem);
      const run = trie.entries.get(node);
      if (!run) trie.entries.set(node, [form, last.ending, language, risk]);
      else if (!holds(run, form, last.ending, language, risk)) run.push(form, last.ending, language, risk);
    },
    finish() {
      const { unit, child, sibling } = trie;
      const terminal = layOut(trie.entries, unit.length, 4);
      const jump = layOut(trie.jumps, unit.length, 2);
      return {
        trie: {
          unit: Uint16Array.from(unit),
          child: Int32Array.from(child),
          sibling: Int32Array.from(sibling),
          terminal: terminal.places,
          jump: jump.places,
        },
        terminals: terminal.flat,
        jumps: jump.flat,
      };
    },
  };
}

function holds(run: number[], form: number, ending: number, language: number, risk: number): boolean {
  for (let i = 0; i < run.length; i += 4) {
    if (run[i] === form && run[i + 1] === ending && run[i + 2] === language && run[i + 3] === risk) return true;
  }
  return false;
}
