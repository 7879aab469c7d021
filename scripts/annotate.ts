import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { annotate } from '../lib/core/annotate.ts';
import type { Annotation, PageText } from '../lib/core/annotation.ts';
import { buildEngine, type Engine } from '../lib/core/build-engine.ts';
import { isCalendarDate } from '../lib/core/pack/is-calendar-date.ts';
import { ensurePack } from './compile-pack.ts';
import { ensureTerms } from './compile-terms.ts';
import { formatTable } from './format-annotations.ts';
import { readHtml } from './read-html.ts';

const USAGE = 'usage: npm run --silent annotate -- FILE|- [--language xx] [--date 2020-09-27] [--json|--jsonl]';
/** Asked for with --help: printed, and no error. */
const HELP = `${USAGE}

  FILE            a page as text or HTML; - reads standard input
  --language xx   language of the text, where the page does not say it
  --date          date of the page, where it does not say it: 2020, 2020-09, 2020-09-27, or two of them with a slash
  --json          one record in place of the table
  --jsonl         reads one {id, text | html, language?, date?, url?} a line, answers each with a line
`;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** True for an ISO date that the calendar has, to the day, month or year, or an interval of two, the earlier first. */
function isPageDate(text: string): boolean {
  const [from = '', to = from, ...more] = text.split('/');
  return more.length === 0 && [from, to].every((date) => DATE.test(date) && isCalendarDate(date)) && from.slice(0, to.length) <= to;
}

/** What stops the command before it answers: said in one line, exit status 2. */
class UsageError extends Error {}

interface Request {
  id?: unknown;
  text?: unknown;
  html?: unknown;
  language?: unknown;
  date?: unknown;
  url?: unknown;
}

interface Answer {
  id: unknown;
  language: string;
  relevant: boolean;
  /** Only for html: what the offsets refer to. */
  text?: string;
  annotations: Annotation[];
}

// who reads our output may stop early, as `head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function main(args: string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return;
  }
  const { values, file } = readArguments(args);
  if (values.jsonl) {
    await answerLines(loadEngine(), values);
    return;
  }
  const request = readRequest(file, values);
  const answer = answerRequest(request, loadEngine());
  process.stdout.write(values.json ? `${JSON.stringify(answer)}\n` : formatTable(answer, answer.text ?? String(request.text)));
}

function readArguments(args: string[]) {
  const options = {
    language: { type: 'string' },
    date: { type: 'string' },
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (values.date !== undefined && !isPageDate(values.date)) throw new Error(`--date "${values.date}" is not an ISO date`);
    if (values.language !== undefined && !/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(values.language))
      throw new Error(`--language "${values.language}" is not a language tag`);
    if (values.json && values.jsonl) throw new Error('either --json or --jsonl');
    if (values.jsonl && positionals.some((file) => file !== '-')) throw new Error('--jsonl reads standard input, no file');
    if (positionals.length > 1) throw new Error(`one file at a time, not ${positionals.length}`);
    if (positionals.length === 0 && !values.jsonl) throw new Error('no file given');
    return { values, file: positionals[0] ?? '-' };
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('\n')[0]}; ${USAGE}`);
  }
}

interface Options {
  language?: string;
  date?: string;
}

function readRequest(file: string, { language, date }: Options): Request {
  const content = readContent(file);
  const isHtml = /\.x?html?$/i.test(file) || (file === '-' && /^\s*<(?:!doctype|html|head|body)\b/i.test(content));
  return { id: file, ...(isHtml ? { html: content } : { text: content }), language, date };
}

function readContent(file: string): string {
  const path = file === '-' ? 0 : resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    return new TextDecoder('utf-8', { ignoreBOM: false }).decode(readFileSync(path));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
  }
}

function loadEngine(): Engine {
  try {
    return buildEngine(ensurePack(), ensureTerms());
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n').slice(0, 2).join(' '));
  }
}

/** Answers one line with one line, in order, as they come. */
async function answerLines(engine: Engine, options: Options): Promise<void> {
  let first = true;
  for await (const written of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const line = first ? written.replace(/^\uFEFF/, '') : written;
    first = false;
    if (line.trim() === '') continue;
    const answer = answerLine(line, engine, options);
    if ('error' in answer) process.exitCode = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function answerLine(line: string, engine: Engine, options: Options): Answer | { id: unknown; error: string } {
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

function answerRequest(request: Request, engine: Engine): Answer {
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
