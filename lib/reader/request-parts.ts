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

/** Returns the length of all texts together, in code units. */
export function lengthOf(blocks: ReadBlock[]): number {
  return blocks.reduce((sum, { block }) => sum + block.text.length, 0);
}
