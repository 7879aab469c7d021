/** A number written in digits. Offsets are UTF-16 code units, end exclusive. */
export interface Digits {
  end: number;
  /** NaN for runs that are no number: 27.09.2020, 1.2.3. */
  value: number;
  /** What it is when a scale word follows («1,500 million»), where that differs from `value`. */
  scaledValue: number;
  /** Digits before a decimal mark. */
  wholeDigits: number;
  grouped: boolean;
  decimals: boolean;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isGroupSpace = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

function endOfRun(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** End of thousands set off by spaces or apostrophes; `at` itself where there are none. */
function endOfGroups(text: string, start: number, at: number): number {
  if (at - start > 3 || text.charCodeAt(start) === 48) return at;
  const mark = text.charCodeAt(at);
  const same = isGroupSpace(mark) ? isGroupSpace : isApostrophe(mark) ? isApostrophe : null;
  let end = at;
  while (same?.(text.charCodeAt(end)) && endOfRun(text, end + 1) === end + 4) end += 4;
  return end;
}

function runsFrom(text: string, start: number): { runs: string[]; marks: string; end: number } {
  let end = endOfRun(text, start);
  const spaced = endOfGroups(text, start, end);
  const runs = [text.slice(start, spaced).replace(/\D/g, '')];
  let marks = spaced > end ? ' ' : '';
  end = spaced;
  for (let mark = text[end]; (mark === '.' || mark === ',') && isDigit(text.charCodeAt(end + 1)); mark = text[end]) {
    const next = endOfRun(text, end + 1);
    runs.push(text.slice(end + 1, next));
    marks += mark;
    end = next;
  }
  return { runs, marks, end };
}

const inThrees = (runs: string[]): boolean => runs[0]!.length <= 3 && runs[0] !== '0' && runs.slice(1).every((run) => run.length === 3);

/**
 * The number whose first digit is at `start`. Groups of three set off by a space, dot, comma or apostrophe are thousands;
 * `groupsBeforeScale` is the mark that stays one when a scale word follows.
 */
export function readDigits(text: string, start: number, groupsBeforeScale: string): Digits {
  const { runs, marks, end } = runsFrom(text, start);
  const spaced = marks.startsWith(' ');
  const points = spaced ? marks.slice(1) : marks;
  const whole = (upTo: number): string => runs.slice(0, upTo).join('');
  const make = (value: number, wholeDigits: number, grouped: boolean, scaledValue = value): Digits => ({
    end,
    value,
    scaledValue,
    wholeDigits,
    grouped,
    decimals: !Number.isInteger(value),
  });
  const decimal = (): number => Number(`${whole(runs.length - 1)}.${runs.at(-1)}`);
  if (points === '') return make(Number(runs[0]), runs[0]!.length, spaced);
  const uniform = [...points].every((mark) => mark === points[0]);
  if (uniform && !spaced && inThrees(runs)) {
    const keeps = points.length > 1 || points === groupsBeforeScale;
    return make(Number(whole(runs.length)), whole(runs.length).length, true, keeps ? undefined : decimal());
  }
  const lastAlone = points.length === 1 || (inThrees(runs.slice(0, -1)) && points.slice(0, -1).indexOf(points.at(-1)!) < 0);
  return lastAlone ? make(decimal(), whole(runs.length - 1).length, runs.length > 2 || spaced) : make(Number.NaN, 0, false);
}
