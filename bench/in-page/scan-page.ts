import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { findCandidates } from '../../lib/core/figures/find-candidates.ts';
import { scanNumbers } from '../../lib/core/figures/scan-numbers.ts';
import { scanTerms } from '../../lib/core/terms/scan-terms.ts';
import { type TermsHead, unpackTerms } from '../../lib/core/terms/ship-terms.ts';
import type { TermIndex } from '../../lib/core/terms/term-index.ts';
import { BLOCK_SEPARATOR } from '../../lib/core/text/block-rules.ts';
import { foldText } from '../../lib/core/text/fold-text.ts';
import { walkBlocks } from '../../lib/page/walk-blocks.ts';

/** What is timed on a page; each works on a document that no script has read yet. */
export type Contender =
  | 'walk'
  | 'walkBlocks'
  | 'ours'
  | 'terms'
  | 'numbers'
  | 'reading'
  | 'alternation'
  | 'replaceText'
  | 'markPattern'
  | 'mark';

/** One sample: milliseconds, null where the contender gave up, and how much was found (characters for the walks, hits for the others). */
export interface ScanSample {
  ms: number | null;
  found: number;
}

/** What the benchmark calls on its page. */
export interface ScanBench {
  /** `lists` of the shipped index as base64. */
  load(terms: string[], head: TermsHead, lists: string): void;
  /** Sets the document's text anew, lets its styles be computed, and times one contender. */
  time(contender: Contender, html: string, language: string): ScanSample;
}

let pattern = /(?!)/g;
let terms: string[] = [];
let index: TermIndex | null = null;

function walk(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) length += node.data.length;
  return length;
}

/** Reads every text node by itself, as simple tools do. */
function searchNodes(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    pattern.lastIndex = 0;
    while (pattern.test(node.data)) hits++;
  }
  return hits;
}

const textOf = (root: Element) =>
  walkBlocks(root)
    .map(({ text }) => text)
    .join(BLOCK_SEPARATOR);
const findTerms = (text: string, folded = foldText(text)) => scanTerms(text, folded, index!).length;

/** What a contender does on the page's text and, where it takes text alone, what it is given untimed. */
const CONTENDERS: Record<Contender, (root: Element, language: string) => () => number> = {
  walk: (root) => () => walk(root),
  walkBlocks: (root) => () => textOf(root).length,
  ours: (root, language) => () => {
    const text = textOf(root);
    const folded = foldText(text);
    return findTerms(text, folded) + findCandidates(folded, language).length;
  },
  terms: (root) => {
    const text = textOf(root);
    return () => findTerms(text);
  },
  numbers: (root, language) => {
    const folded = foldText(textOf(root));
    return () => findCandidates(folded, language).length;
  },
  reading: (root, language) => {
    const text = textOf(root);
    return () => scanNumbers(text, language).counts.length;
  },
  alternation: (root) => () => searchNodes(root),
  replaceText: (root) => () => {
    findAndReplaceDOMText(root, { find: pattern, wrap: 'mark' });
    return root.getElementsByTagName('mark').length;
  },
  markPattern: (root) => () => {
    new Mark(root).markRegExp(pattern, { acrossElements: true });
    return root.getElementsByTagName('mark').length;
  },
  mark: (root) => () => {
    new Mark(root).mark(terms);
    return root.getElementsByTagName('mark').length;
  },
};

const bench: ScanBench = {
  load: (wanted, head, lists) => {
    terms = wanted;
    index = unpackTerms({ head, lists: Uint8Array.fromBase64(lists).buffer });
    const longestFirst = [...wanted].sort((a, b) => b.length - a.length);
    pattern = new RegExp(longestFirst.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gi');
  },
  time: (contender, html, language) => {
    document.body.innerHTML = html;
    document.body.checkVisibility({ visibilityProperty: true });
    const run = CONTENDERS[contender](document.body, language);
    const start = performance.now();
    try {
      const found = run();
      return { ms: performance.now() - start, found };
    } catch (error) {
      // mark.js goes one call deeper with every term, until the stack is full.
      if (contender !== 'mark') throw error;
      return { ms: null, found: 0 };
    }
  },
};

Object.assign(globalThis, { scanBench: bench });
