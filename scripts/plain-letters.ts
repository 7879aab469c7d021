import type { Plugin } from 'vite';

/**
 * Letters as a class of few ranges: up to U+058F (Latin, Greek, Cyrillic, Armenian) the very characters of `\p{L}`, beyond it whole blocks of
 * letters with the marks and digits among them, for scripts of which no table knows a word. Letter-like symbols and iteration marks are in none.
 */
export const LETTERS =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d' +
  '\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u0531-\u0556\u0559\u0560-\u0588' +
  '\u05d0-\u1ffc\u2c00-\u2dde\u3041-\ud7fb\uf900-\ufefc\uff21-\uffdc';

const PROPERTY = '\\p{L}';

/**
 * Returns a pattern with every `\p{L}` written out. The engine has hundreds of patterns, and V8 takes a tenth of a millisecond and more to
 * read and compile all the ranges of each `\p{L}`: three quarters of what a waking background did before its first mark.
 * Throws where a piece of a pattern opens a class that it does not close: nobody could tell what stands in one.
 */
export function writeOutLetters(pattern: string): string {
  let written = '';
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at]!;
    if (pattern.startsWith(PROPERTY, at)) {
      written += inClass ? LETTERS : `[${LETTERS}]`;
      at += PROPERTY.length - 1;
    } else if (letter === '\\') written += letter + (pattern[++at] ?? '');
    else {
      if (letter === (inClass ? ']' : '[')) inClass = !inClass;
      else if (letter === ']') throw new CutClassError(pattern);
      written += letter;
    }
  }
  if (inClass) throw new CutClassError(pattern);
  return written;
}

class CutClassError extends Error {
  override name = 'CutClassError';
  constructor(pattern: string) {
    super(`a class is cut in two, so letters cannot be written out: ${pattern}`);
  }
}

/** What is read of a syntax tree; nodes have other fields too. */
interface Node {
  type: string;
  start: number;
  end: number;
  value?: unknown;
  regex?: { pattern: string; flags: string };
}

/** Returns a plugin that writes letters out in the patterns of our own modules, in literals and in strings that become patterns. */
export function plainLetters(): Plugin {
  return {
    name: 'plain-letters',
    enforce: 'post',
    transform(code, id) {
      if (!/\/lib\/.*\.ts$/.test(id) || !code.includes('p{L}')) return null;
      const edits = literalsOf(this.parse(code) as unknown as Node)
        .map((node) => ({ ...node, text: rewrite(node) }))
        .filter((edit) => edit.text !== null);
      return { code: applyEdits(code, edits as Edit[]), map: null };
    },
  };
}

type Edit = Pick<Node, 'start' | 'end'> & { text: string };

function applyEdits(code: string, edits: Edit[]): string {
  let written = '';
  let from = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    written += code.slice(from, start) + text;
    from = end;
  }
  return written + code.slice(from);
}

/** All nodes below one that can hold a pattern. */
function literalsOf(node: unknown, found: Node[] = []): Node[] {
  if (Array.isArray(node)) for (const one of node) literalsOf(one, found);
  else if (typeof node === 'object' && node !== null) {
    const { type } = node as Node;
    if (type === 'Literal' || type === 'TemplateElement') found.push(node as Node);
    else for (const child of Object.values(node)) literalsOf(child, found);
  }
  return found;
}

/** The node's text with letters written out; null where it has none. */
function rewrite({ type, value, regex }: Node): string | null {
  if (regex) return regex.pattern.includes(PROPERTY) ? `/${writeOutLetters(regex.pattern)}/${regex.flags}` : null;
  if (type === 'Literal') return typeof value === 'string' && value.includes(PROPERTY) ? JSON.stringify(writeOutLetters(value)) : null;
  const { cooked, raw } = value as { cooked: string; raw: string };
  if (raw.includes(`\\${PROPERTY}`)) return writeOutLetters(cooked).replace(/[\\`]|\$\{/g, '\\$&');
  return raw.includes(PROPERTY) ? writeOutLetters(raw) : null;
}
