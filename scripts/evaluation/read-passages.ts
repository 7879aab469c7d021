import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldFigure, GoldTerm, Passage, Span } from './passage.ts';

/** A page as it is written down; offsets are Unicode code points into the text of its excerpt. */
export interface PassageFile {
  id: string;
  polarity: string;
  language: string;
  date: string | null;
  excerpts: {
    text: string;
    terms?: GoldTerm[];
    quantities?: (Omit<GoldFigure, 'spans'> & { number_spans: Span[] })[];
    distractor_numbers?: Span[];
    permitted_mentions?: Span[];
  }[];
}

const BETWEEN_EXCERPTS = '\n\n';

/** Returns the annotated pages of a folder's `positive` and `negative` parts, by file name; empty where there are none. */
export function readPassages(folder: string): Passage[] {
  return ['positive', 'negative'].flatMap((part) => {
    const path = join(folder, part);
    const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.json')) : [];
    return files.sort().map((file) => toPassage(JSON.parse(readFileSync(join(path, file), 'utf8')) as PassageFile));
  });
}

/** Returns one page with its excerpts joined and all offsets in UTF-16 code units of the joined text. */
export function toPassage({ id, polarity, language, date, excerpts }: PassageFile): Passage {
  const page: Passage = {
    ...{ id, language, date, trap: polarity === 'negative', text: '' },
    ...{ terms: [], figures: [], distractors: [], permitted: [] },
  };
  for (const excerpt of excerpts) {
    if (page.text !== '') page.text += BETWEEN_EXCERPTS;
    const shift = shiftTo(excerpt.text, page.text.length);
    page.terms.push(...(excerpt.terms ?? []).map(shift));
    page.figures.push(...(excerpt.quantities ?? []).map((one) => ({ ...shift(one), spans: one.number_spans.map(shift) })));
    page.distractors.push(...(excerpt.distractor_numbers ?? []).map(shift));
    page.permitted.push(...(excerpt.permitted_mentions ?? []).map(shift));
    page.text += excerpt.text;
  }
  return page;
}

/** Moves spans of code points in an excerpt to code units in a text that the excerpt begins in at `base`. */
function shiftTo(text: string, base: number): <T extends Span>(span: T) => T {
  const units = [0];
  for (const letter of text) units.push(units.at(-1)! + letter.length);
  return (span) => ({ ...span, start: base + units[span.start]!, end: base + units[span.end]! });
}
