/** A place in a text as editors count it: from 1, columns in UTF-16 units. */
export interface TextPlace {
  line: number;
  column: number;
}

const WORD = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * Returns where a text stops being JSON, null where all of it is: engines say it in words of their own, or not at all. An unfinished text
 * stops at its end. Not recursive, so that no depth of brackets is too deep.
 */
export function findJsonError(text: string): TextPlace | null {
  const offset = scan(text);
  return offset === null ? null : placeOf(text, offset);
}

/** Returns the line and column of a UTF-16 offset; CR LF is one line break. */
function placeOf(text: string, offset: number): TextPlace {
  let line = 1;
  let start = 0;
  // Counted rather than split: a file may be nothing but line breaks, of which a list would be many times as large.
  for (let at = 0; at < offset; at++) {
    const sign = text[at];
    if (sign !== '\n' && sign !== '\r') continue;
    if (sign === '\r' || text[at - 1] !== '\r') line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'end';

/** The offset of the first unit that does not belong there, null where there is none. */
function scan(text: string): number | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const step = take(text, at, expected, open);
    if ('wrong' in step) return step.wrong;
    expected = step.expected;
    at = skip(SPACE, text, step.next);
  }
  return expected === 'end' ? null : text.length;
}

function take(text: string, at: number, expected: Expected, open: string[]): { next: number; expected: Expected } | { wrong: number } {
  const sign = text[at]!;
  const after: Expected = open.length > 0 ? ', or end' : 'end';
  if (expected === ':') return sign === ':' ? { next: at + 1, expected: 'value' } : { wrong: at };
  if (expected === 'end') return { wrong: at };
  if (sign === open.at(-1) && (expected === ', or end' || expected.endsWith(sign))) return close(at, open);
  if (expected === ', or end') return sign === ',' ? { next: at + 1, expected: open.at(-1) === '}' ? 'key' : 'value' } : { wrong: at };
  if (sign === '"') return takeString(text, at, expected.startsWith('key') ? ':' : after);
  if (expected.startsWith('key')) return { wrong: at };
  if (sign === '{' || sign === '[') {
    open.push(sign === '{' ? '}' : ']');
    return { next: at + 1, expected: sign === '{' ? 'key or }' : 'value or ]' };
  }
  const next = Math.max(skip(WORD, text, at), skip(NUMBER, text, at));
  return next > at ? { next, expected: after } : { wrong: at };
}

function close(at: number, open: string[]): { next: number; expected: Expected } {
  open.pop();
  return { next: at + 1, expected: open.length > 0 ? ', or end' : 'end' };
}

/** A loop rather than an expression: a string may be longer than an expression can go back over. */
function takeString(text: string, start: number, expected: Expected): { next: number; expected: Expected } | { wrong: number } {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    if (text.charCodeAt(at) < 0x20) return { wrong: at };
    const next = text[at] === '\\' ? skip(ESCAPE, text, at) : at + 1;
    if (next === at) return { wrong: at };
    at = next;
  }
  return at < text.length ? { next: at + 1, expected } : { wrong: text.length };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
