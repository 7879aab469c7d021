import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError } from '../../../lib/core/import/find-json-error.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('findJsonError', () => {
  it('finds none in JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, indent) => {
        expect(findJsonError(text)).toBeNull();
        expect(findJsonError(JSON.stringify(JSON.parse(text), null, indent))).toBeNull();
      }),
    );
  });

  it('finds one just where the engine finds one, in JSON that was cut, changed or added to', () => {
    const changed = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ',', '"', '}', ']', '{', '[', ':', '\\', '\n', '0', '-', 'e', '.', 'null', '\u0001', '\\u12', '\u00a0'),
    );
    fc.assert(
      fc.property(changed, ([text, at, cut, put]) => {
        const start = at % (text.length + 1);
        const broken = text.slice(0, start) + put + text.slice(start + cut);
        expect(findJsonError(broken) === null).toBe(isJson(broken));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['{"a": 1,}', 1, 9],
    ['[1 2]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['{"a":\n"b\n"}', 2, 3],
    ['"\\x"', 1, 2],
    ['[01]', 1, 3],
    ['[1', 1, 3],
    ['{}\r\n{}', 2, 1],
    ['[\r\n\r\n1\r2]', 4, 1],
    ['[\n\r\n\r  x]', 4, 3],
    ['[NaN]', 1, 2],
    ['[}', 1, 2],
    ['"abc', 1, 5],
    ['  ', 1, 3],
  ])('puts the error of %j at line %i, column %i', (text, line, column) => {
    expect(findJsonError(text)).toEqual({ line, column });
  });

  it('is neither stopped by deep brackets nor by a long string', () => {
    expect(findJsonError('['.repeat(300_000))).toEqual({ line: 1, column: 300_001 });
    expect(findJsonError(`["${'x'.repeat(5_000_000)}"`)).toEqual({ line: 1, column: 5_000_004 });
  });

  it.each(['\n', '\r', '\r\n'])('tells the place in a file of very many lines that end in %j', (end) => {
    expect(findJsonError(`[${end.repeat(300_000)} x]`)).toEqual({ line: 300_001, column: 2 });
  });
});
