import type { Name } from '../pack/pack.ts';

/** Returns a test for texts that hold one of the forms as a whole word, whatever the case, the apostrophes, hyphens and spaces; no form: never. */
export function makeFormTest(forms: readonly string[]): (text: string) => boolean {
  const alternatives = [...new Set(forms.map(normalise))].filter(Boolean).map(escapePattern);
  if (alternatives.length === 0) return () => false;
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u');
  return (text) => pattern.test(normalise(text));
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

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
