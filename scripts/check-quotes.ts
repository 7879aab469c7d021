import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Pack, Quote, Source } from '../lib/core/pack/pack.ts';
import { compilePack, formatProblem } from './compile-pack.ts';
import { findSharedOrExit } from './find-shared.ts';
import { isMain } from './is-main.ts';
import type { FileProblem } from './read-seeds.ts';
import { statesNumber } from './states-number.ts';

/** The largest share of a document's characters that may be shipped as quotation. */
const LARGEST_SHARE = 0.25;

/** How much of a document the pack quotes verbatim, in UTF-16 units; overlapping quotations count once. */
export interface QuotedShare {
  source: string;
  quoted: number;
  length: number;
  share: number;
}

/** What comparing a pack with its documents shows. */
export interface QuoteReport {
  problems: FileProblem[];
  shares: QuotedShare[];
  /** Claims whose value is not in the quoted span and stands in the paraphrase instead. */
  valuesOutside: string[];
}

/** Compares every quotation of a pack with the documents of a folder; a missing document is a problem. */
export function checkQuotes(pack: Pack, documentsFolder: string): QuoteReport {
  const report: QuoteReport = { problems: [], shares: [], valuesOutside: [] };
  for (const source of pack.sources.filter(({ document }) => document !== null)) {
    const path = join(documentsFolder, source.document!);
    if (!existsSync(path)) {
      report.problems.push({ file: source.document!, record: source.id, path: 'document', message: 'no such document' });
      continue;
    }
    checkDocument(pack, source, { document: readFileSync(path, 'utf8'), report });
  }
  return report;
}

function checkDocument(pack: Pack, source: Source, { document, report }: { document: string; report: QuoteReport }) {
  const claims = pack.claims.filter((claim) => claim.source === source.id && claim.quote !== null);
  for (const claim of claims) {
    const problems = [...checkSpan(claim.quote!, document), ...checkStatedValue(pack, claim, { document, report })];
    report.problems.push(...problems.map((problem) => ({ file: source.document!, record: claim.id, ...problem })));
  }
  const quoted = countCovered(claims.map((claim) => claim.quote!).filter((quote) => quote.exact !== null));
  const share = quoted / document.length;
  report.shares.push({ source: source.id, quoted, length: document.length, share });
  if (share > LARGEST_SHARE) {
    const message = `${(share * 100).toFixed(1)} % is quoted, at most ${LARGEST_SHARE * 100} % may be`;
    report.problems.push({ file: source.document!, record: source.id, path: '', message });
  }
}

function checkSpan({ exact, start, end, sha256 }: Quote, document: string): { path: string; message: string }[] {
  if (end > document.length) return [{ path: 'quote.end', message: `${end} is beyond the document (${document.length})` }];
  const span = document.slice(start, end);
  const digest = createHash('sha256').update(span, 'utf8').digest('hex');
  return [
    ...(digest === sha256 ? [] : [{ path: 'quote.sha256', message: `the span has ${digest}` }]),
    ...(exact === null || exact === span ? [] : [{ path: 'quote.exact', message: `the document has: ${span}` }]),
  ];
}

function checkStatedValue(pack: Pack, claim: Claim, { document, report }: { document: string; report: QuoteReport }) {
  if (claim.value === null) return [];
  const unit = pack.topics.flatMap(({ positions }) => positions).find(({ id }) => id === claim.position)?.unit ?? null;
  const ends = [claim.value.min, claim.value.max].filter((end) => end !== null);
  const isStated = (text: string) => ends.every((end) => statesNumber(text, end, unit));
  if (isStated(document.slice(claim.quote!.start, claim.quote!.end))) return [];
  const { en, fr } = claim.paraphrase;
  if (!isStated(en) && !isStated(fr ?? '')) {
    return [{ path: 'value', message: `${ends.join(' and ')} stands neither in the quotation nor in the paraphrase` }];
  }
  report.valuesOutside.push(claim.id);
  return [];
}

/** Returns the number of units that lie in at least one span. */
function countCovered(spans: { start: number; end: number }[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

/** Returns one line a document: how much of it is quoted. */
export function formatShare({ source, quoted, length, share }: QuotedShare): string {
  return `${source}: ${quoted} of ${length} characters quoted, ${(share * 100).toFixed(1)} %`;
}

if (isMain(import.meta.filename)) main();

function main() {
  const shared = findSharedOrExit();
  const { pack, problems } = compilePack();
  if (shared === null) return console.log('quotations not checked: no folder with the documents');
  const report = pack ? checkQuotes(pack, join(shared, 'seeds')) : { problems, shares: [], valuesOutside: [] };
  for (const share of report.shares) console.log(formatShare(share));
  if (report.valuesOutside.length > 0) console.log(`value in the paraphrase only: ${report.valuesOutside.join(', ')}`);
  for (const problem of report.problems) console.error(formatProblem(problem));
  if (report.problems.length > 0) process.exitCode = 1;
}
