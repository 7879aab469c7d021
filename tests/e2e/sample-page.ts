/** A sentence with one mark of each of the common kinds. */
export const SENTENCE =
  'According to the Armenian Defence Ministry, two Azerbaijani helicopters were shot down near Stepanakert, which Azerbaijan calls Khankendi.';

/** A page of the day of the demonstration, with that markup in its body. */
export function samplePage(body: string, { head = '', title = 'Nagorno-Karabakh: fighting resumes' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2020-09-27T18:00:00+04:00">${head}</head><body>${body}</body></html>`;
}
