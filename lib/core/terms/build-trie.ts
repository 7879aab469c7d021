import type { TermIndex } from './term-index.ts';

interface Node {
  children: Map<number, Node>;
  /** Quadruples of form, ending, language and risk. */
  entries: number[];
  /** Where to go on after an inner word with one of the endings of a paradigm. */
  jumps: Map<number, Node>;
}

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
const newNode = (): Node => ({ children: new Map(), entries: [], jumps: new Map() });

function descend(node: Node, text: string): Node {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = code === HYPHEN ? SPACE : code;
    let next = node.children.get(unit);
    if (!next) {
      next = newNode();
      node.children.set(unit, next);
    }
    node = next;
  }
  return node;
}

function pass(node: Node, { stem, ending }: TrieWord): Node {
  const end = descend(node, stem);
  if (ending === 0) return descend(end, ' ');
  const target = end.jumps.get(ending) ?? newNode();
  end.jumps.set(ending, target);
  return target;
}

function layOut(root: Node): Pick<TermIndex, 'trie' | 'terminals' | 'jumps'> {
  const trie = { unit: [] as number[], child: [] as number[], sibling: [] as number[], terminal: [] as number[], jump: [] as number[] };
  const terminals: number[] = [];
  const jumps: number[] = [];
  const place = (node: Node, unit: number): number => {
    const here = trie.unit.push(unit) - 1;
    trie.child.push(0);
    trie.sibling.push(0);
    trie.terminal.push(node.entries.length ? terminals.push(node.entries.length / 4, ...node.entries) - node.entries.length : 0);
    trie.jump.push(0);
    let last = 0;
    for (const [letter, child] of node.children) {
      const at = place(child, letter);
      if (last) trie.sibling[last] = at;
      else trie.child[here] = at;
      last = at;
    }
    if (node.jumps.size) {
      const run = [...node.jumps].flatMap(([ending, target]) => [ending, place(target, 0)]);
      trie.jump[here] = jumps.push(node.jumps.size, ...run) - run.length;
    }
    return here;
  };
  place(root, 0);
  return { trie, terminals, jumps };
}

/** Returns an empty builder. */
export function createTrieBuilder(): TrieBuilder {
  const root = newNode();
  return {
    add(inner, last, [form, language, risk]) {
      const { entries } = descend(inner.reduce(pass, root), last.stem);
      for (let i = 0; i < entries.length; i += 4) {
        if (entries[i] === form && entries[i + 1] === last.ending && entries[i + 2] === language && entries[i + 3] === risk) return;
      }
      entries.push(form, last.ending, language, risk);
    },
    finish: () => layOut(root),
  };
}
