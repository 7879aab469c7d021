/** Roles of words beside and inside numbers, as bits of `NumberWord.roles`. */
export const ROLE = {
  link: 1 << 0,
  tensLink: 1 << 1,
  to: 1 << 2,
  or: 1 << 3,
  between: 1 << 4,
  betweenAnd: 1 << 5,
  from: 1 << 6,
  change: 1 << 7,
  of: 1 << 8,
  vague: 1 << 9,
  month: 1 << 10,
  yearBefore: 1 << 11,
  yearAfter: 1 << 12,
  function: 1 << 13,
  label: 1 << 14,
  percent: 1 << 15,
  percentBefore: 1 << 16,
  yearUnit: 1 << 17,
  ageBefore: 1 << 18,
  ageAfter: 1 << 19,
  timeUnit: 1 << 20,
  hour: 1 << 21,
  clockBefore: 1 << 22,
  ordinal: 1 << 23,
  fraction: 1 << 24,
  half: 1 << 25,
  halfAfter: 1 << 31,
  outOf: 1 << 26,
  only: 1 << 27,
  currency: 1 << 28,
  measure: 1 << 29,
  article: 1 << 30,
} as const;

/** What a word can do in a number; a word may have several. */
export type Role = keyof typeof ROLE;

/** How exact a number is said to be. */
export type Qualifier = 'exact' | 'approx' | 'at_least' | 'at_most';

/** What one language says with words around and inside numbers. Forms are lower case, several of one value separated by spaces. */
export interface NumberLanguage {
  /** Grouping mark that stays one before a scale word ("1.500 millones"); '' where such a mark means a decimal. */
  groupsBeforeScale: '' | '.' | ',';
  /** Values below a hundred, and whole hundreds where the language has words for them. */
  values: [value: number, forms: string][];
  /** Words that multiply what stands before them by a hundred; those in `plural` need such a number. */
  hundred: string;
  scales: [value: number, forms: string][];
  /** Round words for about so many («dizaine») and dozens. */
  collectives: [value: number, forms: string][];
  /** Hundreds, scales and collectives that need a number before them; without one they say "many". */
  plural: string;
  /** As `plural`, but a modifier before them makes them one («более тысячи»). */
  pluralUnlessModified?: string;
  /** Four twenties and ten (fr). */
  vigesimal?: boolean;
  /** "Twelve hundred". */
  teenHundreds?: boolean;
  /** Says a fraction between two numbers (tr). */
  dividedBy?: RegExp;
  /** An apostrophe ends a word («d'», «jusqu'»). */
  elides?: boolean;
  /** Words after which a number up to 31 is a day («le 8»). */
  dayBefore?: RegExp;
  /** What makes the digits before it a clock time (" in the morning"); tested on the text right after them. */
  clockAfter?: RegExp;
  /** What makes "1.2m" millions and not metres; tested on the text right after. */
  millionsAfter?: RegExp;
  /** Percent is said before the number (tr). */
  percentFirst?: boolean;
  /** "September 27". */
  monthFirst?: boolean;
  /** Month names begin with a capital, so "may" and "march" can be told from them. */
  monthsCapital?: boolean;
  /** Eleven is ten and one (tr, az). */
  teensFromTen?: boolean;
  /** Sixteen may be "ten and six" (es). */
  teensLinked?: boolean;
  /** Number words are written together (de, hy), or may be (tr, az). */
  compounds?: boolean;
  /** Units before tens, within a compound (de). */
  unitsFirst?: boolean;
  /** Digits may go on after a scale word ("4 bin 120"). */
  digitTails?: boolean;
  /** Endings that a number word may take directly or after an apostrophe or hyphen. */
  endings?: RegExp;
  /** Ending by which a number is the lower end of the one right after it («հինգից յոթ»). */
  fromEnding?: RegExp;
  /** Endings that make digits an ordinal ("366th", «102-я»). */
  ordinalEndings: RegExp;
  /** Words that are ordinals by their ending («deuxième»). */
  ordinalWords?: RegExp;
  /** Words after which a full stop behind digits makes an ordinal («am 3. Tag»); where it is there, so does a month after the stop. */
  ordinalStop?: RegExp;
  /** Forms of the twelve months, January first. */
  months: string[];
  /** Forms of the seven days of the week, Monday first. */
  weekdays: string[];
  /** Words such as "yesterday", with the days that they lie from the page's day. */
  relativeDays: [days: number, forms: string][];
  /** Words that make the year after them a decade («années 1990»). */
  decadeBefore?: RegExp;
  /** Words or endings after a year that do the same ("1990s"). */
  decadeAfter?: RegExp;
  roles: Partial<Record<Role, string>>;
  /** Phrases before a number. */
  before: Partial<Record<Qualifier, string[]>>;
  /** Phrases after a number, or after the noun that follows it. */
  after: Partial<Record<Qualifier, string[]>>;
}
