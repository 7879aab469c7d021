import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_DATES } from '../../scripts/evaluation/document-dates.ts';
import type { NewsPage } from './news-page.ts';

/** A numeric claim of the inventory at its place on the page that was made of its document. */
export interface NumericClaim {
  id: string;
  topic: string;
  quote: string;
  /** Id of its paragraph, and UTF-16 offsets into that paragraph's text, end exclusive. */
  within: string;
  start: number;
  end: number;
}

export interface DocumentPage extends NewsPage {
  id: string;
  claims: NumericClaim[];
}

interface InventoryClaim {
  id: string;
  article: string;
  kind: string;
  topic: string;
  quote: string;
  start: number;
  end: number;
}

/** Makes a page of each of the five documents: a paragraph for each line, with the numeric claims that stand in it. */
export function readDocumentPages(shared: string): DocumentPage[] {
  const { claims } = JSON.parse(readFileSync(join(shared, 'inventory', 'claims.json'), 'utf8')) as { claims: InventoryClaim[] };
  const numeric = claims.filter(({ kind }) => kind === 'numeric');
  return Object.entries(DOCUMENT_DATES).map(([id, date]) => {
    const lines = findLines(readDocument(shared, id));
    const own = numeric.filter(({ article }) => article === id).map((claim) => placeClaim(claim, lines));
    return { id, title: `Document ${id}`, language: 'fr', date, paragraphs: lines.map(({ text }) => text), claims: own };
  });
}

function readDocument(shared: string, id: string): string {
  const folder = join(shared, 'seeds');
  const name = readdirSync(folder).find((file) => file.startsWith(`${id}_`));
  if (!name) throw new Error(`no document ${id} in ${folder}`);
  return readFileSync(join(folder, name), 'utf8');
}

interface Line {
  text: string;
  start: number;
}

/** Lines that have text, each with the offset at which it starts. */
function findLines(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].map((found) => ({ text: found[0], start: found.index })).filter((line) => line.text.trim() !== '');
}

/** The documents hold no character beyond the basic plane, so the inventory's code points are UTF-16 units. */
function placeClaim({ id, topic, quote, start, end }: InventoryClaim, lines: Line[]): NumericClaim {
  const index = lines.findIndex((line) => line.start <= start && end <= line.start + line.text.length);
  const from = start - (lines[index]?.start ?? 0);
  const until = end - start + from;
  if (lines[index]?.text.slice(from, until) !== quote) throw new Error(`claim ${id} does not stand at ${start} of its document`);
  return { id, topic, quote, within: `p${index}`, start: from, end: until };
}
