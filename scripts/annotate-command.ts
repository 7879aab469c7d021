import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Engine } from '../lib/core/build-engine.ts';
import { answerInThreads } from './answer-in-threads.ts';
import { answerLine, answerRequest, isPageDate, type Options, type Request } from './answer-request.ts';
import { formatTable } from './format-annotations.ts';
import { loadEngine } from './load-engine.ts';

const USAGE = 'usage: npm run --silent annotate -- FILE|- [--language xx] [--date 2020-09-27] [--json|--jsonl [--jobs 2]]';
/** Asked for with --help: printed, and no error. */
const HELP = `${USAGE}

  FILE            a page as text or HTML; - reads standard input
  --language xx   language of the text, where the page does not say it
  --date          date of the page, where it does not say it: 2020, 2020-09, 2020-09-27, or two of them with a slash
  --json          one record in place of the table
  --jsonl         reads one {id, text | html, language?, date?, url?} a line, answers each with a line
  --jobs 2        with so many threads, for --jsonl
`;
/** What stops the command before it answers: said in one line, exit status 2. */
class UsageError extends Error {}

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
    await answerLines(values);
    return;
  }
  const request = readRequest(file, values);
  const answer = answerRequest(request, readyEngine());
  process.stdout.write(values.json ? `${JSON.stringify(answer)}\n` : formatTable(answer, answer.text ?? String(request.text)));
}

function readArguments(args: string[]) {
  const options = {
    language: { type: 'string' },
    date: { type: 'string' },
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    jobs: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (values.date !== undefined && !isPageDate(values.date)) throw new Error(`--date "${values.date}" is not an ISO date`);
    if (values.language !== undefined && !/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(values.language))
      throw new Error(`--language "${values.language}" is not a language tag`);
    if (values.json && values.jsonl) throw new Error('either --json or --jsonl');
    if (values.jobs !== undefined && (!values.jsonl || !/^[1-9]\d?$/.test(values.jobs)))
      throw new Error('--jobs is a number of threads, 1 to 99, for --jsonl');
    if (values.jsonl && positionals.some((file) => file !== '-')) throw new Error('--jsonl reads standard input, no file');
    if (positionals.length > 1) throw new Error(`one file at a time, not ${positionals.length}`);
    if (positionals.length === 0 && !values.jsonl) throw new Error('no file given');
    return { values, file: positionals[0] ?? '-' };
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('\n')[0]}; ${USAGE}`);
  }
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

function readyEngine(): Engine {
  try {
    return loadEngine();
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n').slice(0, 2).join(' '));
  }
}

/** Answers one line with one line, in order, as they come; `jobs` threads where more than one is asked for. */
async function answerLines({ jobs = '1', ...options }: Options & { jobs?: string }): Promise<void> {
  const engine = readyEngine();
  const answers = Number(jobs) > 1 ? answerInThreads(readLines(), Number(jobs), options) : answerHere(engine, options);
  for await (const answer of answers) {
    if (isFailure(answer)) process.exitCode = 1;
    if (!process.stdout.write(`${answer}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** A failure is short and holds nothing but an id and what is wrong. */
function isFailure(answer: string): boolean {
  return !answer.includes('"annotations":') && 'error' in (JSON.parse(answer) as object);
}

async function* answerHere(engine: Engine, options: Options): AsyncGenerator<string> {
  for await (const line of readLines()) yield JSON.stringify(answerLine(line, engine, options));
}

/** Lines of standard input that hold anything. */
async function* readLines(): AsyncGenerator<string> {
  let first = true;
  for await (const written of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const line = first ? written.replace(/^\uFEFF/, '') : written;
    first = false;
    if (line.trim() !== '') yield line;
  }
}
