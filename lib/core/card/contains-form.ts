import type { Name } from '../pack/pack.ts';

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
