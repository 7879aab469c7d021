/** What a figure is held against: at most, at least, or exactly so much. */
export type Goal = { most: number } | { least: number } | { exactly: number };

/** One figure of the benchmark. */
export interface Row {
  /** What the row belongs to: the name of a line of the benchmark. */
  line: string;
  what: string;
  value: number;
  /** Written after the figure: "ms", "× walk"; empty for a plain count. */
  unit: string;
  /** Null for a fact beside the goals. */
  goal: Goal | null;
  /** What else the reader of the figure should know; empty where nothing. */
  note: string;
}

/** Returns a maker of rows of one line. */
export function rowsOf(line: string) {
  return (what: string, value: number, unit: string, { goal = null, note = '' }: { goal?: Goal | null; note?: string } = {}): Row => ({
    line,
    what,
    value,
    unit,
    goal,
    note,
  });
}

/** True where the figure keeps its goal, null where it has none; a figure that could not be taken reaches nothing. */
export function isReached({ value, goal }: Row): boolean | null {
  if (!goal) return null;
  if ('most' in goal) return value <= goal.most;
  return 'least' in goal ? value >= goal.least : value === goal.exactly;
}

/** Returns all rows as one Markdown table, columns aligned. */
export function formatRows(rows: readonly Row[]): string {
  const head = ['line', 'what', 'figure', 'goal', '', 'note'];
  const cells = rows.map((row, i) => [
    rows[i - 1]?.line === row.line ? '' : row.line,
    row.what,
    `${formatNumber(row.value)} ${row.unit}`.trim(),
    formatGoal(row),
    { true: 'reached', false: 'not reached', null: '' }[`${isReached(row)}`]!,
    row.note,
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
  const write = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [write(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...cells.map(write)].join('\n');
}

function formatGoal({ goal, unit }: Row): string {
  if (!goal) return '';
  const [sign, bound] = 'most' in goal ? ['≤', goal.most] : 'least' in goal ? ['≥', goal.least] : ['=', goal.exactly];
  return `${sign} ${formatNumber(bound)} ${unit}`.trim();
}

/** Three figures are as many as such a measurement bears. */
function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return 'none';
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value
    .toPrecision(Math.abs(value) < 1 ? 2 : 3)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
