/** A text as the steps read it, with the way back to the text of the page. */
export interface CleanText {
  text: string;
  /** Raw start and end of each code unit of the text. */
  starts: readonly number[];
  ends: readonly number[];
}

/** Soft hyphens, zero-width spaces and joins of words; marks that belong to the letter before. */
const TO_CLEAN = /[\u00ad\u200b\u2060\ufeff]|\p{M}/u;
const PARTS = /[\u00ad\u200b\u2060\ufeff]+|[^\p{M}]\p{M}{1,4}/gu;
const UNSEEN = /^[\u00ad\u200b\u2060\ufeff]/;

/** Returns a text without what nobody sees, its letters composed; null where nothing is to be done, as on nearly every page. */
export function cleanText(raw: string): CleanText | null {
  if (!TO_CLEAN.test(raw)) return null;
  const clean = { text: '', starts: [] as number[], ends: [] as number[] };
  let done = 0;
  for (const { index, 0: part } of raw.matchAll(PARTS)) {
    keep(clean, raw, { from: done, to: index });
    if (!UNSEEN.test(part)) compose(clean, part, index);
    done = index + part.length;
  }
  keep(clean, raw, { from: done, to: raw.length });
  return clean;
}

interface Growing {
  text: string;
  starts: number[];
  ends: number[];
}

function keep(clean: Growing, raw: string, { from, to }: { from: number; to: number }): void {
  clean.text += raw.slice(from, to);
  for (let at = from; at < to; at++) {
    clean.starts.push(at);
    clean.ends.push(at + 1);
  }
}

/** Every unit of a composed letter leads back to the whole of it. */
function compose(clean: Growing, part: string, at: number): void {
  const letter = part.normalize('NFC');
  clean.text += letter;
  for (let i = 0; i < letter.length; i++) {
    clean.starts.push(at);
    clean.ends.push(at + part.length);
  }
}
