import { describeDocuments, formatMarkdown, tabulateKeys, tabulateKinds, tabulateNumbers } from './format-scores.ts';
import type { Evaluation } from './run-evaluation.ts';

const BEGIN = '<!-- figures: written by `npm run evaluate -- --write` -->';
const END = '<!-- end of figures -->';

/** Returns a page with what stands between its two comments replaced by the figures of a day. Throws where the comments are missing. */
export function replaceFigures(page: string, evaluation: Evaluation, date: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`no place for the figures: "${BEGIN}" … "${END}"`);
  return `${page.slice(0, from + BEGIN.length)}\n${describeFigures(evaluation, date)}\n${page.slice(to)}`;
}

function describeFigures({ own, development, numbers, documents }: Evaluation, date: string): string {
  const parts = [`Measured on ${date}. In per cent; P precision, R recall, F1 their harmonic mean; – where there is nothing to judge.`];
  parts.push('### Own passages', formatMarkdown(tabulateKinds(own)), formatMarkdown(tabulateKeys(own)));
  if (development)
    parts.push('### Development passages', formatMarkdown(tabulateKinds(development)), formatMarkdown(tabulateKeys(development)));
  if (numbers) parts.push('### Numbers alone', formatMarkdown(tabulateNumbers(numbers)));
  if (documents) parts.push('### The five documents', `${describeDocuments(documents)}.`);
  return parts.join('\n\n');
}
