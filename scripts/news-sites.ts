import { readFileSync } from 'node:fs';

/** A site on which the extension reads without being asked. */
export interface NewsSite {
  domain: string;
  country: string;
  language: string;
}

/** A bare host name of two labels or more, in lower case: neither scheme nor path, port or star, and "xn--" for other alphabets. */
const DOMAIN = /^(?!.{254})(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
const COUNTRY = /^[A-Z]{2}$/;
const LANGUAGE = /^[a-z]{2,3}$/;

/** Reads assets/news-sites.txt: one site a line, comments begin with #. Throws one error of a line for each faulty one. */
export function readNewsSites(file: URL | string): NewsSite[] {
  const { sites, problems } = parseNewsSites(readFileSync(file, 'utf8'));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return sites;
}

/** Returns the sites of a list and what is wrong with its other lines. */
export function parseNewsSites(text: string): { sites: NewsSite[]; problems: string[] } {
  const sites: NewsSite[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const fields = line.trim().split(/\s+/);
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const fault = faultOf(fields);
    const [domain = '', country = '', language = ''] = fields;
    if (fault) problems.push(`news-sites.txt, line ${index + 1}: ${fault}; expected for example: journal.example FR fr`);
    else sites.push({ domain, country, language });
  }
  return { sites, problems };
}

function faultOf([domain = '', country = '', language = '', ...rest]: string[]): string | null {
  if (language === '' || rest.length > 0) return 'domain, country and language expected';
  if (!DOMAIN.test(domain)) return `"${domain}" is no bare domain in lower case`;
  if (!COUNTRY.test(country)) return `"${country}" is no country code of two capital letters`;
  return LANGUAGE.test(language) ? null : `"${language}" is no language code in lower case`;
}

/** Match patterns for a site and its subdomains, secure addresses only. */
export function matchPatterns(sites: NewsSite[]): string[] {
  return sites.map(({ domain }) => `https://*.${domain}/*`);
}
