import type { Name } from '../pack/pack.ts';
import { isInflected } from './is-inflected.ts';

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Returns a test for texts that hold one of the forms as a whole word, whatever the case, the apostrophes, hyphens and spaces; no form:
 * never. Searched form by form: one pattern of all inflected forms of a name takes ten times as long to compile as all claims to search.
 */
export function makeFormTest(forms: readonly string[]): (text: string) => boolean {
  const wanted = [...new Set(forms.map(normalise))].filter(Boolean);
  return (text) => {
    const normal = normalise(text);
    return wanted.some((form) => holdsWord(normal, form));
  };
}

/** Returns every written form of names: the name and its listed inflections. */
export function formsOf(names: readonly Name[]): string[] {
  return names.flatMap((name) => [name.text, ...(name.inflected ?? [])]);
}

/** Signs between the two names of a pair: "Stepanakert/Khankendi", "Shusha (Shushi)". */
const PAIR_SIGNS = /[/()–—,]/;

/** What inflection may add to a name: up to five letters, an apostrophe before them. */
const ENDING = /^'?\p{L}{1,5}$/u;

/** A name as far as its forms depend on it. */
export type NameForms = Pick<Name, 'text' | 'language' | 'inflected'>;

/**
 * Returns the marked words that are a form of one of the names, as the page writes them, null when none are; of a pair that part only. A form
 * may have an ending that no record lists. A form within a longer name does not count: "Karabakh" is no form of "Haut-Karabakh".
 */
export function findPageForm(names: readonly NameForms[], marked: string): string | null {
  const parts = marked
    .split(PAIR_SIGNS)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.find((part) => names.some((name) => isFormOf(name, part))) ?? null;
}

function isFormOf(name: NameForms, part: string): boolean {
  const marked = normalise(part);
  const forms = [name.text, ...(name.inflected ?? [])].map(normalise).filter(Boolean);
  return (
    forms.some((form) => marked.startsWith(form) && isEnding(marked.slice(form.length), form)) ||
    isInflected(name.text, name.language, part)
  );
}

/** Short names are too easily the beginning of another. */
function isEnding(rest: string, form: string): boolean {
  return rest === '' || (form.length > 3 && ENDING.test(rest));
}

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼʻ‘]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ');
}

function holdsWord(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + form.length])) return true;
  }
  return false;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && WORD_CHARACTER.test(character);
}
