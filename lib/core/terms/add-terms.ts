import { CONTEXT, type IndexedConcept, type IndexedForm, type TermIndex } from './term-index.ts';

/** Parts of institutions' names: every index has the same. */
const PARTS: ReadonlySet<string> = new Set(['head', 'open', 'close', 'owner']);
/** Numbers in one entry of a run of terminals: form, ending, language, risk. */
const FIELDS = 4;

/**
 * Returns an index that finds the names of further packs as well. What they name counts on pages about the subject and never makes a page one:
 * their concepts are no signs of it, and a name that they add to a concept of the first index needs a second sign. Where two packs describe a
 * concept the first one's description stands.
 */
export function addTerms(index: TermIndex, others: readonly TermIndex[]): TermIndex {
  if (others.length === 0) return index;
  const joint: Joint = {
    concepts: [...index.concepts],
    forms: [...index.forms],
    languages: [...index.languages],
    placeOf: new Map(index.concepts.map(({ id }, at) => [id, at])),
    own: index.concepts.length,
  };
  const events = Object.assign({}, ...[...others].reverse().map((other) => other.events), index.events) as TermIndex['events'];
  const parts = others.map((other) => ({ other, terminals: renumber(other, joint) }));
  const { concepts, forms, languages } = joint;
  const common = { version: index.version, concepts, forms, languages, events };
  const added = parts.map(({ other: { trie, jumps }, terminals }) => ({ ...common, trie, jumps, terminals }));
  return { ...index, ...common, added };
}

/** Lists that all packs share. */
interface Joint {
  concepts: IndexedConcept[];
  forms: IndexedForm[];
  languages: string[];
  placeOf: Map<string, number>;
  /** How many concepts the first index has. */
  own: number;
}

/** The terminals of an index by the places of its concepts, forms and languages in the joint lists. */
function renumber(other: TermIndex, joint: Joint): Int32Array {
  const conceptAt = other.concepts.map((concept) => (PARTS.has(concept.kind) ? null : place(joint, concept)));
  const languageAt = other.languages.map((language) => {
    const at = joint.languages.indexOf(language);
    return at >= 0 ? at : joint.languages.push(language) - 1;
  });
  const formAt = other.forms.map((form) => {
    const concept = conceptAt[form.concept] ?? null;
    return concept === null ? null : joint.forms.push({ ...form, concept }) - 1;
  });
  const terminals = Int32Array.from(other.terminals as ArrayLike<number>);
  for (let run = 0; run < terminals.length; ) {
    const count = terminals[run]!;
    let kept = run + 1;
    for (let at = run + 1; at < run + 1 + count * FIELDS; at += FIELDS) {
      const [form, ending, language, risk] = terminals.subarray(at, at + FIELDS) as unknown as [number, number, number, number];
      const to = formAt[form];
      if (to === null || to === undefined) continue;
      const known = joint.forms[to]!.concept < joint.own;
      terminals.set([to, ending, languageAt[language]!, known ? Math.max(risk, CONTEXT) : risk], kept);
      kept += FIELDS;
    }
    terminals[run] = (kept - run - 1) / FIELDS;
    run += 1 + count * FIELDS;
  }
  return terminals;
}

function place(joint: Joint, concept: IndexedConcept): number {
  const known = joint.placeOf.get(concept.id);
  if (known !== undefined) return known;
  const at = joint.concepts.push({ ...concept, sign: false }) - 1;
  joint.placeOf.set(concept.id, at);
  return at;
}
