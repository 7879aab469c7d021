/** Opening and closing marks by language, no-break spaces included. */
const MARKS: Record<string, readonly [string, string]> = {
  fr: ['«\u202f', '\u202f»'],
  hy: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  az: ['“', '”'],
  de: ['„', '“'],
  es: ['«', '»'],
};

/** Returns a text in the quotation marks of its language, English ones where none are known. */
export function quote(text: string, language: string): string {
  const [open, close] = MARKS[language.slice(0, 2)] ?? ['“', '”'];
  return `${open}${text}${close}`;
}
