import type { ScoresByLanguage } from './evaluate-passages.ts';
import { type Check, f1Of, precisionOf, recallOf, SCORED_KINDS, type Score, shareOf, type Tally, tallyNames } from './score.ts';
import type { DocumentScore } from './score-documents.ts';
import type { NumberScore } from './score-number-cases.ts';

/** Rows of cells, the first row the heads. */
export type Table = string[][];

/** Returns precision, recall and F1 in per cent, by language and kind. */
export function tabulateKinds(scores: ScoresByLanguage): Table {
  const heads = ['', 'pages', 'names P / R / F1', ...SCORED_KINDS.map((kind) => `${kind}s P / R / F1`)];
  const rows = [...scores].map(([name, score]) => [
    name,
    String(score.pages),
    formatTally(tallyNames(score)),
    ...SCORED_KINDS.map((kind) => formatTally(score.kinds[kind])),
  ]);
  return [heads, ...rows];
}

/** Returns what is right of the names and figures that were found, and everything that must not happen, by language. */
export function tabulateKeys(scores: ScoresByLanguage): Table {
  const rows = [...scores].map(([name, score]) => [name, ...Object.values(describeKeys(score))]);
  return [['', ...Object.keys(describeKeys([...scores.values()][0]!))], ...rows];
}

function describeKeys({ checks, faults, distractors, trapPages, kinds }: Score): Record<string, string> {
  return {
    'name span': formatShare(checks.span),
    'name concept': formatShare(checks.concept),
    qualifier: formatShare(checks.qualifier),
    unit: formatShare(checks.unit),
    side: formatShare(checks.side),
    claimant: formatShare(checks.claimant),
    'wrong mouth': `${faults.wrongMouth} of ${kinds.figure.hits}`,
    'other numbers read': `${faults.misread} of ${distractors}`,
    'topics given of due': `${checks.topic.right} of ${checks.topic.of}`,
    'topics wrong': String(faults.wrongTopic),
    'trap pages': String(trapPages),
    'marked on traps': `${faults.trapTerms} + ${faults.trapFigures}`,
  };
}

/** Returns precision, recall and F1 in per cent of number sets. */
export function tabulateNumbers(scores: readonly NumberScore[]): Table {
  const rows = scores.map(({ set, items, tally, misread, masked }) => [set, String(items), formatTally(tally), `${misread} of ${masked}`]);
  return [['set', 'sentences', 'numbers P / R / F1', 'masked spans read'], ...rows];
}

/** Returns one sentence about the claims of the record. */
export function describeDocuments({ claims, onOwnTopic, onWrongTopic }: DocumentScore): string {
  return `${onOwnTopic} of ${claims} numeric claims of the record found on their own topic, ${onWrongTopic} figures on a wrong one`;
}

/** Returns a table for a terminal, columns aligned. */
export function formatColumns(table: Table): string {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Returns a Markdown table. */
export function formatMarkdown([heads, ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads!), line(heads!.map(() => '---')), ...rows.map(line)].join('\n');
}

const formatTally = (tally: Tally) => [precisionOf(tally), recallOf(tally), f1Of(tally)].map(formatPercent).join(' / ');
const formatShare = (check: Check) => formatPercent(shareOf(check));
const formatPercent = (share: number | null) => (share === null ? '–' : (100 * share).toFixed(1));
