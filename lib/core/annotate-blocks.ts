import { annotate, annotateStart } from './annotate.ts';
import type { Annotation, PageText } from './annotation.ts';
import type { Engine } from './build-engine.ts';
import type { AnnotateReply, AnnotateRequest } from './reading.ts';
import { BLOCK_SEPARATOR } from './text/block-rules.ts';

/**
 * Annotates a page's blocks together, so that sentences carry on from one to the next, and hands each block its own annotations
 * with offsets into that block. What would run over a block's end is left out.
 */
export function annotateBlocks(request: AnnotateRequest, engine: Engine): Omit<AnnotateReply, 'state'> {
  const { blocks, known, only } = request;
  const page = readPage(request);
  const wanted = only === null ? blocks : blocks.slice(0, only);
  const found = only === null ? annotate(page, engine, known) : annotateStart(page, engine, lengthOf(wanted));
  return { relevant: found.relevant, annotations: dealOut(wanted, found.annotations), known: found.known };
}

function readPage({ page: { language, date, title, url }, blocks }: AnnotateRequest): PageText {
  return { text: blocks.join(BLOCK_SEPARATOR), language, date, title, url };
}

const lengthOf = (blocks: readonly string[]): number =>
  blocks.reduce((sum, block) => sum + block.length, BLOCK_SEPARATOR.length * (blocks.length - 1));

function dealOut(blocks: readonly string[], annotations: readonly Annotation[]): Annotation[][] {
  let next = 0;
  let base = 0;
  return blocks.map((block) => {
    const own: Annotation[] = [];
    const end = base + block.length;
    for (; next < annotations.length && annotations[next]!.start < end; next++) {
      if (annotations[next]!.start >= base && annotations[next]!.end <= end) own.push(shift(annotations[next]!, -base));
    }
    base = end + BLOCK_SEPARATOR.length;
    return own;
  });
}

function shift(annotation: Annotation, by: number): Annotation {
  const moved = { ...annotation, start: annotation.start + by, end: annotation.end + by };
  if (moved.kind !== 'figure') return moved;
  return { ...moved, numberStart: moved.numberStart + by, numberEnd: moved.numberEnd + by };
}
