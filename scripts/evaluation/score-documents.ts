import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../lib/core/annotate.ts';
import type { Figure } from '../../lib/core/annotation.ts';
import type { Engine } from '../../lib/core/build-engine.ts';
import { DOCUMENT_DATES } from './document-dates.ts';

interface RecordedClaim {
  id: string;
  kind: string;
  article: string;
  topic: string;
  /** Unicode code points. */
  start: number;
  end: number;
}

/** How many of the numeric claims of the record are found again in the documents that it was made from. */
export interface DocumentScore {
  claims: number;
  onOwnTopic: number;
  /** Figures with a topic that no numeric claim of that topic stands at. */
  onWrongTopic: number;
  notes: string[];
}

/** Returns the score over the documents of a folder; null where they are not there. */
export function scoreDocuments(folder: string, engine: Engine): DocumentScore | null {
  const record = join(folder, 'inventory', 'claims.json');
  if (!existsSync(record) || !existsSync(join(folder, 'seeds'))) return null;
  const all = (JSON.parse(readFileSync(record, 'utf8')) as { claims: RecordedClaim[] }).claims.filter(({ kind }) => kind === 'numeric');
  const score: DocumentScore = { claims: all.length, onOwnTopic: 0, onWrongTopic: 0, notes: [] };
  for (const [id, text] of readDocuments(join(folder, 'seeds'))) {
    const page = { text, language: null, date: DOCUMENT_DATES[id] ?? null, title: null, url: null };
    const figures = annotate(page, engine).annotations.filter((one) => one.kind === 'figure');
    const toUnits = (at: number) => [...text].slice(0, at).join('').length;
    const claims = all.filter(({ article }) => article === id).map((one) => ({ ...one, start: toUnits(one.start), end: toUnits(one.end) }));
    countDocument({ text, claims, figures, score });
  }
  return score;
}

function readDocuments(folder: string): [id: string, text: string][] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => [file.slice(0, 3), readFileSync(join(folder, file), 'utf8')]);
}

interface OneDocument {
  text: string;
  claims: RecordedClaim[];
  figures: Figure[];
  score: DocumentScore;
}

function countDocument({ text, claims, figures, score }: OneDocument): void {
  const answers = (figure: Figure, { start, end, topic }: RecordedClaim) =>
    figure.topic === topic && figure.numberStart < end && start < figure.numberEnd;
  for (const claim of claims) {
    if (figures.some((figure) => answers(figure, claim))) score.onOwnTopic++;
    else score.notes.push(`claim ${claim.id} is not found on ${claim.topic}`);
  }
  for (const figure of figures) {
    if (figure.topic === null || claims.some((claim) => answers(figure, claim))) continue;
    score.onWrongTopic++;
    score.notes.push(`«${text.slice(figure.start, figure.end)}» wrongly on ${figure.topic}`);
  }
}
