import type { PageInfo } from '../core/reading.ts';

const DATE_META = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
];
const FRONT =
  'article time[datetime], main time[datetime], header time[datetime], time[pubdate], time[itemprop="datePublished"], time[datetime]';

/** Reads address, title, language and date of publication from a document's head and first time element. */
export function readPageInfo(document: Document): PageInfo {
  const language = document.documentElement.lang.trim().slice(0, 12).split('-')[0]?.toLowerCase() || null;
  const outlet = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() || null;
  return { url: document.location.href, title: document.title, language, date: publishedOn(document), outlet };
}

function publishedOn(document: Document): string | null {
  for (const selector of DATE_META) {
    const date = toDay(document.querySelector(selector)?.getAttribute('content'));
    if (date) return date;
  }
  return fromJsonLd(document) ?? toDay(document.querySelector(FRONT)?.getAttribute('datetime'));
}

function fromJsonLd(document: Document): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec((script.textContent ?? '').slice(0, 200_000));
    const date = toDay(found?.[1]);
    if (date) return date;
  }
  return null;
}

function toDay(value: string | null | undefined): string | null {
  const found = /^\s*(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(value ?? '');
  return found ? found[0].trim() : null;
}
