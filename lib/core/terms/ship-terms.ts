import type { TermIndex } from './term-index.ts';

/**
 * An index of names as it is stored and shipped, a third smaller as text: units as one string; each node's first child, most often the
 * node right after it, as a distance, 0 for none; what few nodes have (next sibling, terminals, jumps) as steps, see `toSteps`.
 */
export type ShippedTerms = Omit<TermIndex, 'trie'> & {
  trie: Omit<TermIndex['trie'], 'unit'> & { unit: string };
};

/** Returns an index in the form in which it is shipped. */
export function shipTerms(index: TermIndex): ShippedTerms {
  const { unit, child, sibling, terminal, jump } = index.trie;
  return {
    ...index,
    trie: {
      unit: unit.map((code) => String.fromCharCode(code)).join(''),
      child: child.map((first, node) => (first ? first - node : 0)),
      sibling: toSteps(sibling),
      terminal: toSteps(terminal),
      jump: toSteps(jump),
    },
  };
}

/** Returns the index that was shipped. */
export function unpackTerms(shipped: ShippedTerms): TermIndex {
  const { unit, child, sibling, terminal, jump } = shipped.trie;
  const nodes = unit.length;
  return {
    ...shipped,
    trie: {
      unit: Array.from({ length: nodes }, (_, node) => unit.charCodeAt(node)),
      child: child.map((distance, node) => (distance ? node + distance : 0)),
      sibling: fromSteps(sibling, nodes),
      terminal: fromSteps(terminal, nodes),
      jump: fromSteps(jump, nodes),
    },
  };
}

/** Pairs for every value that is not 0: how far its place is from the last one's, and how much it differs from it. */
function toSteps(values: readonly number[]): number[] {
  const steps: number[] = [];
  let [place, last] = [0, 0];
  values.forEach((value, at) => {
    if (value === 0) return;
    steps.push(at - place, value - last);
    [place, last] = [at, value];
  });
  return steps;
}

function fromSteps(steps: readonly number[], length: number): number[] {
  const values = new Array<number>(length).fill(0);
  let [place, value] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    place += steps[i]!;
    value += steps[i + 1]!;
    values[place] = value;
  }
  return values;
}
