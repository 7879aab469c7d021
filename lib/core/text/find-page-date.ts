import { isCalendarDate } from '../pack/is-calendar-date.ts';

/** What a page states about when it was published, each list in document order. */
interface DateSigns {
  /** `name` is the element's property, name or itemprop. */
  metas: readonly { name: string; content: string }[];
  /** Texts of the JSON-LD scripts. */
  jsonLd: readonly string[];
  /** <time> elements that have a machine date. */
  times: readonly TimeSign[];
}

interface TimeSign {
  datetime: string;
  /** True where the element says itself that it is the date of publication. */
  published: boolean;
  /** True within article, main or header. */
  within: boolean;
}

/** Names of <meta> that give the date of publication, the most telling first; compared without regard to case. */
const META_NAMES = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];

/** Elements in which a <time> is likely the article's own. */
export const FRONT_ELEMENTS: ReadonlySet<string> = new Set(['article', 'main', 'header']);

/** No JSON-LD of a page is longer; what is holds something else. */
const MAX_JSON_LD = 200_000;

/** Returns the ISO date, to the day or month, on which a page says it was published; null when it says none that the calendar has. */
export function findPageDate({ metas, jsonLd, times }: DateSigns): string | null {
  const stated = META_NAMES.flatMap((wanted) => metas.filter(({ name }) => name.toLowerCase() === wanted).map(({ content }) => content));
  const scripted = jsonLd.flatMap((text) => /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(text.slice(0, MAX_JSON_LD))?.[1] ?? []);
  const shown = [times.filter(({ published }) => published), times.filter(({ within }) => within), times].flat();
  return firstDate([...stated, ...scripted, ...shown.map(({ datetime }) => datetime)]);
}

function firstDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    const date = /^\s*(\d{4}-\d{2}(?:-\d{2})?)(?!\d)/.exec(text)?.[1];
    if (date && isCalendarDate(date)) return date;
  }
  return null;
}
