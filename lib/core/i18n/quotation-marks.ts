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

/** Returns a text in the quotation marks of its language, English ones where none are known; marks within it become those of a second level. */
export function quote(text: string, language: string): string {
  const [open, close] = MARKS[language.slice(0, 2)] ?? ['“', '”'];
  const inner = open.startsWith('«') ? text.replace(/«\s*/g, '“').replace(/\s*»/g, '”') : text.replace(/“/g, '‘').replace(/”/g, '’');
  return `${open}${inner}${close}`;
}
