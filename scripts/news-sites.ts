import { readFileSync } from 'node:fs';

/** A site on which the extension reads without being asked. */
export interface NewsSite {
  domain: string;
  country: string;
  language: string;
}

/** Reads assets/news-sites.txt: one site a line, comments begin with #. Throws where a line has not three fields. */
export function readNewsSites(file: URL | string): NewsSite[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const text = line.trim();
    if (!text || text.startsWith('#')) return [];
    const [domain, country, language, ...rest] = text.split(/\s+/);
    if (!domain || !country || !language || rest.length)
      throw new Error(`news-sites.txt, line ${index + 1}: domain, country, language expected`);
    return [{ domain, country, language }];
  });
}

/** Match patterns for a site and its subdomains, secure addresses only. */
export function matchPatterns(sites: NewsSite[]): string[] {
  return sites.map(({ domain }) => `https://*.${domain}/*`);
}
