import type { ReadBlock } from './read-block.ts';

// One request carries at most this much text, so that a 5 MB page neither blocks a message nor waits for all of it.
const REQUEST_LENGTH = 400_000;

/** Returns blocks in runs of at most REQUEST_LENGTH code units, a longer block alone; order kept. */
export function inParts(blocks: ReadBlock[]): ReadBlock[][] {
  const parts: ReadBlock[][] = [];
  let length = REQUEST_LENGTH;
  for (const read of blocks) {
    length += read.block.text.length;
    if (length > REQUEST_LENGTH) {
      parts.push([]);
      length = read.block.text.length;
    }
    parts[parts.length - 1]!.push(read);
  }
  return parts;
}

// What is read first, for the first marks to be there at once: about what a reader sees before scrolling, menus included.
const FIRST_LENGTH = 12_000;
// As much text as the engine looks at to tell what a page is about; more can only confirm it.
const SAMPLE_LENGTH = 40_000;

/** Returns the first blocks of a long page, and how many of them to annotate for a first look; null where the page is short. */
export function firstLook(blocks: ReadBlock[]): { blocks: ReadBlock[]; only: number } | null {
  const sample = blocks.slice(0, countWithin(blocks, SAMPLE_LENGTH));
  return sample.length < blocks.length ? { blocks: sample, only: countWithin(sample, FIRST_LENGTH) } : null;
}

/** Number of blocks from the first on that are together at most so long; at least one. */
function countWithin(blocks: ReadBlock[], limit: number): number {
  let length = 0;
  let count = 0;
  for (const { block } of blocks) {
    length += block.text.length;
    if (length > limit) break;
    count++;
  }
  return Math.max(1, count);
}

/** Returns the length of all texts together, in code units. */
export function lengthOf(blocks: ReadBlock[]): number {
  return blocks.reduce((sum, { block }) => sum + block.text.length, 0);
}
