/** A page as a news site would serve it. */
export interface NewsPage {
  title: string;
  language: string;
  /** Day or month of publication as its head states it; null where it states none. */
  date: string | null;
  paragraphs: string[];
}

/** Returns the HTML of a news page. Its paragraphs have the ids p0, p1 and so on, and keep every character of their text. */
export function writeNewsPage({ title, language, date, paragraphs }: NewsPage): string {
  const meta = date === null ? '' : `<meta property="article:published_time" content="${date}">`;
  const body = paragraphs.map((text, index) => `<p id="p${index}">${escapeText(text)}</p>`);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">${meta}<title>${escapeText(title)}</title>
<style>body { max-width: 42rem; margin: 2rem auto; font: 1.1rem/1.6 Georgia, serif; } p { white-space: pre-wrap; }</style></head>
<body><main><article>
${body.join('\n')}
</article></main></body></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
