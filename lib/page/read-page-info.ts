import type { PageInfo } from '../core/reading.ts';
import { FRONT_ELEMENTS, findPageDate } from '../core/text/find-page-date.ts';

const FRONT = [...FRONT_ELEMENTS].join(', ');

/** Reads address, title, language and date of publication from a document's head and first time element. */
export function readPageInfo(document: Document): PageInfo {
  const language = document.documentElement.lang.trim().slice(0, 12).split('-')[0]?.toLowerCase() || null;
  const outlet = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() || null;
  return { url: document.location.href, title: document.title, language, date: publishedOn(document), outlet };
}

/** By tag, which browsers keep lists of: a selector with an attribute is looked for in the whole page. */
function publishedOn(document: Document): string | null {
  const metas = [...document.getElementsByTagName('meta')].map((meta) => ({
    name: meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '',
    content: meta.getAttribute('content') ?? '',
  }));
  const scripts = [...document.getElementsByTagName('script')].filter(({ type }) => type === 'application/ld+json');
  const times = [...document.getElementsByTagName('time')].map((time) => ({
    datetime: time.getAttribute('datetime') ?? '',
    published: time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished',
    within: time.closest(FRONT) !== null,
  }));
  return findPageDate({ metas, jsonLd: scripts.map((script) => script.textContent ?? ''), times });
}
