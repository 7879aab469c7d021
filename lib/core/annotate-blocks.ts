import { annotate } from './annotate.ts';
import type { Annotation } from './annotation.ts';
import type { Engine } from './build-engine.ts';
import type { AnnotateReply, AnnotateRequest } from './reading.ts';
import { BLOCK_SEPARATOR } from './text/block-rules.ts';

/**
 * Annotates a page's blocks together, so that sentences carry on from one to the next, and hands each block its own annotations
 * with offsets into that block. What would run over a block's end is left out.
 */
export function annotateBlocks({ page, blocks, known }: AnnotateRequest, engine: Engine): Omit<AnnotateReply, 'state'> {
  const text = blocks.join(BLOCK_SEPARATOR);
  const found = annotate({ text, language: page.language, date: page.date, title: page.title, url: page.url }, engine, known);
  return { relevant: found.relevant, annotations: dealOut(blocks, found.annotations), known: found.known };
}

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
