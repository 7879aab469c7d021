import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { formatPath } from '../lib/core/pack/problem.ts';
import { findLoadedWords, type LoadedWord } from './find-loaded-words.ts';
import { isMain } from './is-main.ts';

/** A loaded word and where it stands. */
export interface VoiceHit extends LoadedWord {
  file: string;
  /** Field, or line of a text file. */
  path: string;
}

const PROJECT = join(import.meta.dirname, '..');
/** What is checked where no file is named. */
const OWN_TEXTS = ['seeds/**/*.yaml', 'public/_locales/*/messages.json', 'README.md', 'CHANGELOG.md', 'docs/**/*.md'];

const LANGUAGES = ['en', 'fr', 'hy', 'az', 'ru', 'tr'];

/**
 * Returns the loaded words in our own voice in any record: every Text (a map from language to string) below `content`.
 * Names, quotations and other fields are not our voice. Words inside quotation marks are left out.
 */
function checkTexts(content: unknown, file: string, keys: unknown[] = []): VoiceHit[] {
  if (typeof content !== 'object' || content === null) return [];
  if (Array.isArray(content)) return content.flatMap((item, index) => checkTexts(item, file, [...keys, index]));
  return Object.entries(content).flatMap(([key, value]) => {
    const path = [...keys, key];
    if (typeof value !== 'string' || !isText(content)) return checkTexts(value, file, path);
    return findLoadedWords(value, key, { quotations: true }).map((hit) => ({ ...hit, file, path: formatPath(path) }));
  });
}

const isText = (record: object) => 'en' in record && Object.keys(record).every((key) => LANGUAGES.includes(key));

/** Returns the loaded words of an interface file (`_locales/<language>/messages.json`); nothing is left out. */
function checkMessages(json: string, file: string): VoiceHit[] {
  const language = /_locales[\\/]([a-z]+)/.exec(file)?.[1] ?? 'en';
  const messages = JSON.parse(json) as Record<string, { message: string }>;
  return Object.entries(messages).flatMap(([path, { message }]) =>
    findLoadedWords(message, language).map((hit) => ({ ...hit, file, path })),
  );
}

/** Returns the loaded words of prose, by line; nothing is left out. `x.fr.md` is French, other names English. */
function checkProse(text: string, file: string): VoiceHit[] {
  const language = /\.(fr|hy|az|ru|tr)\.\w+$/.exec(file)?.[1] ?? 'en';
  return text
    .split('\n')
    .flatMap((line, index) => findLoadedWords(line, language).map((hit) => ({ ...hit, file, path: `line ${index + 1}` })));
}

/** Returns the loaded words of one file, read by its kind: records in YAML, interface messages, or prose. */
export function checkFile(file: string): VoiceHit[] {
  const text = readFileSync(file, 'utf8');
  if (/\.ya?ml$/.test(file)) return parseAllDocuments(text).flatMap((document) => checkTexts(document.toJS(), file));
  return file.endsWith('messages.json') ? checkMessages(text, file) : checkProse(text, file);
}

/** Returns one line: file, field, level, the word and what to say instead. */
export function formatHit({ file, path, found, pattern }: VoiceHit): string {
  return `${relative(process.cwd(), file)}: ${path}: ${pattern.level} "${found}" (${pattern.id}): rather ${pattern.useInstead}`;
}

if (isMain(import.meta.filename)) {
  const named = process.argv.slice(2);
  const hits = (named.length > 0 ? named : globSync(OWN_TEXTS, { cwd: PROJECT }).map((path) => join(PROJECT, path))).flatMap(checkFile);
  for (const hit of hits) console.log(formatHit(hit));
  const banned = hits.filter(({ pattern }) => pattern.level === 'ban').length;
  console.log(`${banned} banned, ${hits.length - banned} to check`);
  if (banned > 0) process.exitCode = 1;
}
