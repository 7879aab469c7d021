/** Longest heading in small letters, in UTF-16 units: lines of running text are longer. */
const HEADING = 60;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** Returns where the headings without a stop end that a sentence begins with, UTF-16 offset in it; 0 where it begins with none. */
export function headingEnd(sentence: string): number {
  const lines = sentence.split('\n');
  let end = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!];
    const short = line.length <= HEADING && next.length > 2 * line.length && /^\p{Lu}/u.test(line);
    if (!/^\p{Lu}/u.test(next) || !(CAPITALS.test(line) || short)) break;
    end += line.length + 1;
  }
  return end;
}
