import type { IndexedForm, TermIndex } from './term-index.ts';

/** What of an index is no list of numbers, and how long each list is. */
export interface TermsHead extends Pick<TermIndex, 'version' | 'concepts' | 'languages' | 'events'> {
  /** Capitals that forms ask for, each once. */
  caps: string[];
  /** Numbers in each list, in the order in which they are shipped. */
  lengths: number[];
}

/**
 * An index of names as it is stored and shipped, made to be small and read at once. `lists` holds 32-bit numbers in the machine's order of
 * bytes: each node's unit; its first child, most often the node right after it, as a distance, 0 for none; what few nodes have (next sibling,
 * terminals, jumps) as steps, see `toSteps`; terminals; jumps; and of each form concept, place of its capitals, keep and skip.
 */
export interface ShippedTerms {
  head: TermsHead;
  lists: ArrayBuffer;
}

/** Returns an index in the form in which it is shipped. */
export function shipTerms({ version, concepts, languages, events, forms, trie, terminals, jumps }: TermIndex): ShippedTerms {
  const { unit, child, sibling, terminal, jump } = trie;
  const caps = [...new Set(forms.map((form) => form.caps))];
  const placeOf = new Map(caps.map((text, at) => [text, at]));
  const lists = [
    Array.from(unit),
    Array.from(child, (first, node) => (first ? first - node : 0)),
    toSteps(sibling),
    toSteps(terminal),
    toSteps(jump),
    Array.from(terminals),
    Array.from(jumps),
    forms.flatMap((form) => [form.concept, placeOf.get(form.caps)!, form.keep, form.skip]),
  ];
  const head = { version, concepts, languages, events, caps, lengths: lists.map(({ length }) => length) };
  return { head, lists: Int32Array.from(lists.flat()).buffer };
}

/** Returns the index that was shipped. */
export function unpackTerms({ head: { caps, lengths, ...head }, lists }: ShippedTerms): TermIndex {
  let from = 0;
  const parts = lengths.map((length) => {
    const part = new Int32Array(lists, from * Int32Array.BYTES_PER_ELEMENT, length);
    from += length;
    return part;
  });
  const [unit, child, sibling, terminal, jump, terminals, jumps, forms] = parts as [Int32Array, ...Int32Array[]] as Lists;
  return {
    ...head,
    forms: readForms(forms, caps),
    trie: {
      unit: Uint16Array.from(unit),
      child: child.map((distance, node) => (distance ? node + distance : 0)),
      sibling: fromSteps(sibling, unit.length),
      terminal: fromSteps(terminal, unit.length),
      jump: fromSteps(jump, unit.length),
    },
    terminals,
    jumps,
  };
}

type Lists = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

const FIELDS = 4;

function readForms(numbers: Int32Array, caps: readonly string[]): IndexedForm[] {
  const forms: IndexedForm[] = [];
  for (let at = 0; at < numbers.length; at += FIELDS)
    forms.push({ concept: numbers[at]!, caps: caps[numbers[at + 1]!]!, keep: numbers[at + 2]!, skip: numbers[at + 3]! });
  return forms;
}

/** Pairs for every value that is not 0: how far its place is from the last one's, and how much it differs from it. */
function toSteps(values: ArrayLike<number>): number[] {
  const steps: number[] = [];
  let [place, last] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value === 0) continue;
    steps.push(at - place, value - last);
    [place, last] = [at, value];
  }
  return steps;
}

function fromSteps(steps: Int32Array, length: number): Int32Array {
  const values = new Int32Array(length);
  let [place, value] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    place += steps[i]!;
    value += steps[i + 1]!;
    values[place] = value;
  }
  return values;
}
