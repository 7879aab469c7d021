import { type NumberLanguage, ROLE, type Role } from './number-language.ts';

/** All that a language's table says of one folded form. */
export interface NumberWord {
  form: string;
  /** Value as a cardinal below a thousand; NaN where it is none. */
  value: number;
  hundred: boolean;
  /** 1000, 1e6 and so on; 0 where it is no scale word. */
  scale: number;
  /** 10 for «dizaine»; 0 where it is none. */
  collective: number;
  /** Whether it needs a number before it. */
  plural: boolean;
  pluralUnlessModified: boolean;
  roles: number;
  /** 1 to 12; 0 where it is no month. */
  month: number;
  /** Whether it is no short form, so that it may stand without a day. */
  fullMonth: boolean;
  /** 1 (Monday) to 7; 0 where it is no day of the week. */
  weekday: number;
  /** Days from the page's day, for "yesterday" and the like. */
  relativeDay: number | null;
}

/** A table made ready for looking up. */
export interface Lexicon {
  language: NumberLanguage;
  words: Map<string, NumberWord>;
  /** 1 at `startCode` of the first two characters of every form, in any spelling: most words of a text stop here. */
  starts: Uint8Array;
  /** Lengths beyond this are no known word. */
  longest: number;
  before: Phrases;
  after: Phrases;
}

/** Modifier phrases by their words joined with spaces. */
export interface Phrases {
  qualifiers: Map<string, 'exact' | 'approx' | 'at_least' | 'at_most'>;
  /** Most words in one phrase. */
  longest: number;
}

const blank = (form: string): NumberWord => ({
  form,
  value: Number.NaN,
  hundred: false,
  scale: 0,
  collective: 0,
  plural: false,
  pluralUnlessModified: false,
  roles: 0,
  month: 0,
  fullMonth: false,
  weekday: 0,
  relativeDay: null,
});

/** The form under which a written word is looked up: lower case, one kind of apostrophe, of dotless i, of schwa and of ё, no soft hyphen. */
export function foldNumberWord(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^a-z]/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/\u00AD|\u0307|\u055B|\u055C|\u055E/g, '')
    .replace(/[\u2018\u2019\u02BC\u02B9\uFF07]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/ё/g, 'е')
    .replace(/[ǝә]/g, 'ə')
    .replace(/եւ/g, 'և');
}

const split = (forms: string | undefined): string[] => (forms ?? '').split(/\s+/).filter(Boolean).map(foldNumberWord);

function wordOf(words: Map<string, NumberWord>, form: string): NumberWord {
  const known = words.get(form);
  if (known) return known;
  const made = blank(form);
  words.set(form, made);
  return made;
}

function addNumbers(words: Map<string, NumberWord>, language: NumberLanguage): void {
  for (const [value, forms] of language.values) for (const form of split(forms)) wordOf(words, form).value = value;
  for (const form of split(language.hundred)) wordOf(words, form).hundred = true;
  for (const [scale, forms] of language.scales) for (const form of split(forms)) wordOf(words, form).scale = scale;
  for (const [value, forms] of language.collectives) for (const form of split(forms)) wordOf(words, form).collective = value;
  for (const form of split(language.plural)) wordOf(words, form).plural = true;
  for (const form of split(language.pluralUnlessModified)) wordOf(words, form).pluralUnlessModified = true;
}

function addCalendar(words: Map<string, NumberWord>, language: NumberLanguage): void {
  language.months.forEach((forms, at) => {
    for (const [nth, form] of split(forms).entries()) {
      const word = wordOf(words, form);
      Object.assign(word, { month: at + 1, fullMonth: nth === 0 || form.length > 4, roles: word.roles | ROLE.month });
    }
  });
  language.weekdays.forEach((forms, at) => {
    for (const form of split(forms)) wordOf(words, form).weekday = at + 1;
  });
  for (const [days, forms] of language.relativeDays) for (const form of split(forms)) wordOf(words, form).relativeDay = days;
}

function addPhrases(words: Map<string, NumberWord>, table: NumberLanguage['before']): Phrases {
  const qualifiers: Phrases['qualifiers'] = new Map();
  let longest = 0;
  for (const qualifier of ['exact', 'approx', 'at_least', 'at_most'] as const)
    for (const phrase of table[qualifier] ?? []) {
      const forms = split(phrase.replace(/-/g, ' ').replace(/'/g, "' "));
      for (const form of forms) wordOf(words, form);
      qualifiers.set(forms.join(' '), qualifier);
      longest = Math.max(longest, forms.length);
    }
  return { qualifiers, longest };
}

/** Twelve bits of two UTF-16 code units. */
export const startCode = (first: number, second: number): number => ((first & 63) << 6) | (second & 63);

const SPELLINGS: Record<string, string> = { i: 'iIıİ', ə: 'əƏǝӘә', е: 'еЕёЁ', "'": "'’ʼ", և: 'ևեԵ' };
const spellings = (letter: string): string[] => [...(SPELLINGS[letter] ?? letter + letter.toUpperCase() + letter.normalize('NFD')[0])];

function markStarts(forms: Iterable<string>): Uint8Array {
  const starts = new Uint8Array(1 << 12);
  for (const form of forms)
    for (const first of spellings(form[0]!))
      for (const second of spellings(form[1] ?? ' ')) starts[startCode(first.charCodeAt(0), second.charCodeAt(0))] = 1;
  return starts;
}

/** The look-up of one language's table. */
export function buildLexicon(language: NumberLanguage): Lexicon {
  const words = new Map<string, NumberWord>();
  addNumbers(words, language);
  for (const [role, forms] of Object.entries(language.roles))
    for (const form of split(forms)) wordOf(words, form).roles |= ROLE[role as Role];
  addCalendar(words, language);
  const before = addPhrases(words, language.before);
  const after = addPhrases(words, language.after);
  return {
    language,
    words,
    starts: markStarts(words.keys()),
    longest: Math.max(0, ...[...words.keys()].map((form) => form.length)),
    before,
    after,
  };
}
