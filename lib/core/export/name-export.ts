/** Every format that notes can be exported in. */
export const EXPORT_FORMATS = {
  json: { ending: 'notes.json', type: 'application/json' },
  jsonld: { ending: 'notes.jsonld', type: 'application/ld+json' },
  csv: { ending: 'notes.csv', type: 'text/csv' },
  markdown: { ending: 'notes.md', type: 'text/markdown' },
  csl: { ending: 'notes.csl.json', type: 'application/vnd.citationstyles.csl+json' },
  ris: { ending: 'notes.ris', type: 'application/x-research-info-systems' },
  report: { ending: 'notes.html', type: 'text/html' },
  pack: { ending: 'pack.json', type: 'application/json' },
} as const;

/** Id of an export format. */
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/**
 * Returns the name of an exported file, which sorts by time, and its media type. `exportedAt` is an ISO date and time; the name takes its
 * clock as it stands, so that a caller who wants the reader's own gives it so.
 */
export function nameExport(format: ExportFormat, exportedAt: string): { name: string; type: string } {
  const { ending, type } = EXPORT_FORMATS[format];
  return { name: `${exportedAt.slice(0, 10)}-${exportedAt.slice(11, 16).replace(':', '')}-parallax-${ending}`, type };
}
