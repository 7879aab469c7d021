import { GENERIC_WORDS } from '../terms/generic-words.ts';
import { foldWord } from '../text/fold-text.ts';
import { LANGUAGE_WORDS } from '../text/language-words.ts';
import type { Name } from './pack.ts';
import type { Problem } from './problem.ts';
import type { RecordList, RecordOf } from './record-list.ts';

/** Shorter names stand in every text; two capitals are an abbreviation, which needs a second sign. */
const FEWEST_LETTERS = 3;
/** The longest name in use has some 90; what is longer is no name. */
const MOST_UNITS = 200;
/** The best-known place has some 150, all languages and spellings told. */
const MOST_NAMES = 1_000;

const LETTERS = /[\p{L}\p{N}]/gu;
const ABBREVIATION = /^(?:\p{Lu}{2}|\p{L}\. ?\p{L}\.)$/u;
const FREQUENT: ReadonlySet<string> = new Set(Object.values(LANGUAGE_WORDS).flatMap((words) => words.split(' ')));

/**
 * Returns a problem for every name of a record that would be found all over a page: too short, or made of nothing but frequent words; and for
 * names that are none, by their length or number. Empty for records without names.
 */
export function checkNames(list: RecordList, record: RecordOf<RecordList>): Problem[] {
  const field = list === 'wordings' ? 'forms' : 'names';
  const names = ((record as unknown as Record<string, unknown>)[field] ?? []) as readonly Name[];
  if (names.length > MOST_NAMES) return [{ record: record.id, path: field, message: `more than ${MOST_NAMES} names` }];
  return names.flatMap((name, i) =>
    [name.text, ...(name.inflected ?? [])].flatMap((text, form) => {
      const message = refuse(text, name);
      if (message === null) return [];
      return [{ record: record.id, path: form === 0 ? `${field}[${i}].text` : `${field}[${i}].inflected[${form - 1}]`, message }];
    }),
  );
}

function refuse(text: string, { risk, language }: Name): string | null {
  if (text.length > MOST_UNITS) return `longer than ${MOST_UNITS} characters`;
  const letters = text.match(LETTERS)?.length ?? 0;
  if (letters < FEWEST_LETTERS && (risk === 'safe' || !ABBREVIATION.test(text)))
    return `shorter than ${FEWEST_LETTERS} letters: it would be found in every text`;
  const words = foldWord(text).split(/[\s'’-]+/u);
  return isCommon(words, risk, language) ? 'a frequent word: it would be found in every text' : null;
}

/** A safe name counts in every language, a doubtful one in its own, and one that is never alone has a companion. */
function isCommon(words: readonly string[], risk: Name['risk'], language: string): boolean {
  if (risk === 'never-alone') return false;
  const own = Object.hasOwn(LANGUAGE_WORDS, language) ? LANGUAGE_WORDS[language]!.split(' ') : [];
  if (words.every((word) => own.includes(word))) return true;
  return (
    risk === 'safe' && (words.every((word) => FREQUENT.has(word)) || words.every((word) => own.includes(word) || GENERIC_WORDS.has(word)))
  );
}
