import { DROPPED, EXPANDED, EXPANSIONS, FOLD_TABLE } from './fold-table.ts';

/** A text made comparable, and the way back. For matching only, never for display. */
export interface FoldedText {
  /** Lower-case letters without diacritics, one kind of space, hyphen and apostrophe. */
  units: Uint16Array;
  /** Raw UTF-16 offset at which each folded unit starts; one more entry than units, the last one is the raw length. */
  starts: Uint32Array;
}

const ARMENIAN_YECH = 0x565;
const ARMENIAN_VEW = 0x57e;
const ARMENIAN_YIWN = 0x582;
/** Few texts have more letters than this that stand for two. */
const SPARE = 256;
/** One raw unit folds to two at most. */
const GROWTH = 2;

/**
 * Returns the text folded for matching in one pass, with the raw offset of every folded unit. A folded span a..b is the raw span
 * starts[a]..starts[b]; dropped units (soft hyphens, marks) belong to the unit before them.
 */
export function foldText(raw: string): FoldedText {
  let units = new Uint16Array(raw.length + SPARE);
  let starts = new Uint32Array(raw.length + SPARE + 1);
  let length = 0;
  let previous = 0;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    let folded = FOLD_TABLE[code]!;
    if (folded === DROPPED) continue;
    if (folded === EXPANDED) {
      if (length + raw.length - at + 1 > units.length) {
        units = resize(units, units.length * GROWTH);
        starts = resize(starts, units.length + 1);
      }
      const expansion = EXPANSIONS.get(code)!;
      for (let i = 0; i < expansion.length; i++, length++) {
        starts[length] = at;
        units[length] = expansion.charCodeAt(i);
      }
      previous = 0;
      continue;
    }
    if (folded === ARMENIAN_VEW && previous === ARMENIAN_YECH) folded = ARMENIAN_YIWN;
    starts[length] = at;
    units[length++] = folded;
    previous = folded;
  }
  starts[length] = raw.length;
  return { units: units.subarray(0, length), starts: starts.subarray(0, length + 1) };
}

function resize<T extends Uint16Array | Uint32Array>(array: T, length: number): T {
  const larger = new (array.constructor as new (size: number) => T)(length);
  larger.set(array);
  return larger;
}

/** Returns a stretch of folded units as a string; meant for single words and phrases. */
export function readFolded(units: Uint16Array, start = 0, end = units.length): string {
  // Not spread: that walks an iterator over every unit.
  return String.fromCharCode.apply(null, units.subarray(start, end) as unknown as number[]);
}

/** Returns the folded form of a word or phrase, without the way back. */
export function foldWord(raw: string): string {
  if (isFolded(raw)) return raw;
  let text = '';
  let previous = 0;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    const folded = FOLD_TABLE[code]!;
    if (folded === DROPPED) continue;
    const vew = folded === ARMENIAN_VEW && previous === ARMENIAN_YECH;
    text += folded === EXPANDED ? EXPANSIONS.get(code)! : String.fromCharCode(vew ? ARMENIAN_YIWN : folded);
    previous = folded;
  }
  return text;
}

/** Most words of our own lists are folded as they are written. Armenian has a letter that folds by the one before it. */
function isFolded(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code >= ARMENIAN_YECH || FOLD_TABLE[code] !== code) return false;
  }
  return true;
}
