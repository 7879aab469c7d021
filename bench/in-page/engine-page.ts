import { annotateBlocks } from '../../lib/core/annotate-blocks.ts';
import { buildEngine, type Engine } from '../../lib/core/build-engine.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { type TermsHead, unpackTerms } from '../../lib/core/terms/ship-terms.ts';
import { walkBlocks } from '../../lib/page/walk-blocks.ts';

/** The engine as it would run in every page: what cut A of the decision on the engine's place costs. */
export interface EngineBench {
  /** Reads the index as a page would get it, as text and base64, and makes the engine; ms. */
  start(records: string, head: string, lists: string): number;
  /** Walks and annotates the page in one go; ms and what is painted. */
  annotate(): { ms: number; painted: number };
}

let engine: Engine | null = null;

const bench: EngineBench = {
  start: (records, head, lists) => {
    const began = performance.now();
    const terms = { head: JSON.parse(head) as TermsHead, lists: Uint8Array.fromBase64(lists).buffer };
    engine = buildEngine(JSON.parse(records) as Pack, unpackTerms(terms));
    return performance.now() - began;
  },
  annotate: () => {
    const began = performance.now();
    const blocks = walkBlocks(document.body).map(({ text }) => text);
    const page = { url: location.href, title: document.title, language: document.documentElement.lang, date: '2020-11-12', outlet: null };
    const { annotations } = annotateBlocks({ page, blocks, known: null, only: null }, engine!);
    const painted = annotations.flat().filter((annotation) => annotation.painted).length;
    return { ms: performance.now() - began, painted };
  },
};

Object.assign(globalThis, { engineBench: bench });
