import { annotate } from '../lib/core/annotate.ts';
import type { Annotation, PageText } from '../lib/core/annotation.ts';
import type { Engine } from '../lib/core/build-engine.ts';
import { isCalendarDate } from '../lib/core/pack/is-calendar-date.ts';
import { readHtml } from './read-html.ts';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** True for an ISO date that the calendar has, to the day, month or year, or an interval of two, the earlier first. */
export function isPageDate(text: string): boolean {
  const [from = '', to = from, ...more] = text.split('/');
  return more.length === 0 && [from, to].every((date) => DATE.test(date) && isCalendarDate(date)) && from.slice(0, to.length) <= to;
}

/** What is asked of a text; fields of the wrong kind are found out when it is answered. */
export interface Request {
  id?: unknown;
  text?: unknown;
  html?: unknown;
  language?: unknown;
  date?: unknown;
  url?: unknown;
}

/** What is answered, as one line of JSON. */
export interface Answer {
  id: unknown;
  language: string;
  relevant: boolean;
  /** Only for html: what the offsets refer to. */
  text?: string;
  annotations: Annotation[];
}

/** What the command line says of all texts. */
export interface Options {
  language?: string;
  date?: string;
}

/** Returns the answer to one line of JSON; an `error` in words where it cannot be answered, never an exception. */
export function answerLine(line: string, engine: Engine, options: Options): Answer | { id: unknown; error: string } {
  let id: unknown = null;
  try {
    const request = JSON.parse(line) as Request | null;
    if (typeof request !== 'object' || request === null || Array.isArray(request)) throw new Error('not a JSON object');
    id = request.id ?? null;
    return answerRequest({ ...request, language: request.language ?? options.language, date: request.date ?? options.date }, engine);
  } catch (error) {
    return { id, error: error instanceof SyntaxError ? 'not JSON' : (error as Error).message };
  }
}

/** Returns the answer to a request. Throws where a field is of the wrong kind. */
export function answerRequest(request: Request, engine: Engine): Answer {
  const page = readPage(request);
  const { language, relevant, annotations } = annotate(page, engine);
  return { id: request.id ?? null, language, relevant, ...(typeof request.html === 'string' ? { text: page.text } : {}), annotations };
}

/** The page of a request; what the request says of it wins over what the page says itself. Throws where a field is of the wrong kind. */
function readPage({ text, html, language, date, url }: Request): PageText {
  for (const [name, value] of Object.entries({ text, html, language, date, url })) {
    if (value !== undefined && value !== null && typeof value !== 'string') throw new Error(`${name} is not a string`);
  }
  if (typeof date === 'string' && !isPageDate(date)) throw new Error(`date "${date.slice(0, 40)}" is not an ISO date`);
  if (typeof html !== 'string' && typeof text !== 'string') throw new Error('neither text nor html');
  const page = typeof html === 'string' ? readHtml(html) : { text: text as string, language: null, date: null, title: null, url: null };
  return {
    ...page,
    language: (language as string) ?? page.language,
    date: (date as string) ?? page.date,
    url: (url as string) ?? page.url,
  };
}
