/** A text as the steps read it, with the way back to the text of the page. */
export interface CleanText {
  text: string;
  /** Raw start and end of each code unit of the text. */
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Soft hyphens, zero-width spaces and joins of words; marks that belong to the letter before. */
const TO_CLEAN = /[\u00ad\u200b\u2060\ufeff]|\p{M}/u;
const PARTS = /[\u00ad\u200b\u2060\ufeff]+|[^\p{M}]\p{M}{1,4}/gu;
const UNSEEN = /^[\u00ad\u200b\u2060\ufeff]/;

/** Returns a text without what nobody sees, its letters composed; null where nothing is to be done, as on nearly every page. */
export function cleanText(raw: string): CleanText | null {
  if (!TO_CLEAN.test(raw)) return null;
  const way = new WayBack(raw.length);
  let text = '';
  let done = 0;
  for (const { index, 0: part } of raw.matchAll(PARTS)) {
    text += raw.slice(done, index);
    way.keep(done, index);
    done = index + part.length;
    if (UNSEEN.test(part)) continue;
    const letter = part.normalize('NFC');
    text += letter;
    way.lead(letter.length, index, done);
  }
  text += raw.slice(done);
  way.keep(done, raw.length);
  return { text, starts: way.starts.subarray(0, way.length), ends: way.ends.subarray(0, way.length) };
}

/** Raw offsets by unit of the clean text, written one after the other. */
class WayBack {
  starts: Uint32Array;
  ends: Uint32Array;
  length = 0;

  /** For about so many units. */
  constructor(units: number) {
    this.starts = new Uint32Array(units);
    this.ends = new Uint32Array(units);
  }

  /** Raw units that stay as they are. */
  keep(from: number, to: number): void {
    this.#makeRoom(to - from);
    for (let at = from; at < to; at++) {
      this.starts[this.length] = at;
      this.ends[this.length++] = at + 1;
    }
  }

  /** So many units of a composed letter, each of which leads back to the whole of it. */
  lead(count: number, start: number, end: number): void {
    this.#makeRoom(count);
    this.starts.fill(start, this.length, this.length + count);
    this.ends.fill(end, this.length, this.length + count);
    this.length += count;
  }

  /** A few letters take more units composed than apart. */
  #makeRoom(count: number): void {
    const needed = this.length + count;
    if (needed <= this.starts.length) return;
    this.starts = lengthen(this.starts, needed * 2);
    this.ends = lengthen(this.ends, needed * 2);
  }
}

function lengthen(list: Uint32Array, length: number): Uint32Array {
  const longer = new Uint32Array(length);
  longer.set(list);
  return longer;
}
