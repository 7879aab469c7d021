import { foldWord } from '../text/fold-text.ts';

/** A written name, taken apart. */
export interface NameWords {
  /** Words between white space, folded; hyphens stay inside. */
  words: string[];
  /** For every word between white space or hyphens: `0` any case, `1` capital, `2` all capitals. */
  caps: string;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** Returns the name without quotation marks, null where it holds two names at once ("A (B)", "A / B"). */
export function cleanName(text: string): string | null {
  if (/[()/]/.test(text)) return null;
  return (
    text
      .replace(/[“”«»„"]/g, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

function capsOf(words: string[], strict: boolean): string {
  const marks = words.map((word) => (ACRONYM.test(word) ? '2' : /^\p{Lu}/u.test(word) ? '1' : '0'));
  if (!strict && words.length > 1) return marks.map((mark) => (mark === '2' ? '2' : '0')).join('');
  const capitals = marks.filter((mark) => mark !== '0').length;
  // The first of several capitals may be lower-case on a page: «нагорный Карабах», "republic of Artsakh".
  return marks.map((mark, i) => (i === 0 && mark === '1' && capitals > 1 && strict && words.length > 1 ? 'f' : mark)).join('');
}

/** Returns the folded words of a name with the capitals each of them needs on a page; `strict` asks for those of every word. */
export function takeApart(name: string, strict: boolean): NameWords {
  const words = foldWord(name).split(' ').filter(Boolean);
  const caps = capsOf(name.split(/[\s\p{Pd}]+/u).filter(Boolean), strict);
  return { words, caps: caps.replace('f', '0') };
}

/** Returns true where the last word of a name is an acronym. */
export function endsInAcronym(name: string): boolean {
  return ACRONYM.test(name.split(/\s+/).at(-1) ?? '');
}
