import type { Annotation, PageAnnotations } from '../lib/core/annotation.ts';

const HEAD = ['at', 'what', 'text', 'concept or unit', 'value', 'side', 'said by', 'topic', 'match', 'mark'];
const MAX_WIDTH = 44;

/** Returns a table of what was found in a text, one line an annotation, ready to print. */
export function formatTable({ language, relevant, annotations }: PageAnnotations, text: string): string {
  const found = relevant ? `about the subject, ${annotations.length} annotations` : 'not about the subject';
  const rows = annotations.map((annotation) => formatRow(annotation, text));
  const table = rows.length ? alignColumns([HEAD, ...rows]) : [];
  return `${[`language ${language}, ${found}`, ...table].join('\n')}\n`;
}

function formatRow(annotation: Annotation, text: string): string[] {
  const { start, end, kind, painted } = annotation;
  const surface = shorten(text.slice(start, end).replace(/\s+/g, ' '));
  if (annotation.kind !== 'figure')
    return [String(start), kind, surface, annotation.concept ?? '', '', '', '', '', '', painted ? 'yes' : ''];
  const { unit, side, claimedBy, topic, match } = annotation;
  return [
    String(start),
    kind,
    surface,
    unit,
    formatValue(annotation.value),
    side ?? '',
    claimedBy ?? '',
    topic ?? '',
    match ?? '',
    painted ? 'yes' : '',
  ];
}

function formatValue({ min, max, qualifier }: { min: number | null; max: number | null; qualifier: string }): string {
  const ends = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
  return qualifier === 'exact' ? ends : `${ends} ${qualifier}`;
}

const shorten = (text: string) => (text.length > MAX_WIDTH ? `${text.slice(0, MAX_WIDTH - 1)}…` : text);

function alignColumns(rows: readonly string[][]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
