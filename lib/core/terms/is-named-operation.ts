/** A noun for a military operation as it is written. */
export interface OperationNoun {
  /** As written, with its capitals. */
  noun: string;
  /** Text right before and right after it, as written. */
  before: string;
  after: string;
  language: string;
  /** A place or a state is named right after it. */
  beforePlace: boolean;
}

const OPERATION = /(?:^|\s)(?:operation|opération|operación|операци\p{L}|operasyon\p{L}*|əməliyyat\p{L}*|գործողությ\p{L}+)$/iu;
/** Names of operations that are on record. */
const OURS =
  /^["«»“”„‘’'\s]*(?:iron fist|poing de fer|eiserne faust|puño de hierro|железн\p{L}+ кулак|dəmir yumruq|demir yumruk|երկաթե բռունցք)/iu;
const NAME_AFTER = /^ ["«“„‘]?\p{Lu}\p{L}{2,}/u;
const QUOTED_AFTER = /^ ["«“„‘]\s?\p{Lu}/u;
const QUOTED_BEFORE = /["«“„‘]\s?([^"«»“”„]{2,30})["»”“’]\s$/u;

/**
 * Returns true where a noun for an operation bears a proper name that is none of those on record, "Operation Ring": another one is meant.
 * In English the noun has a capital then; a name in quotation marks counts in every language.
 */
export function isNamedOperation({ noun, before, after, language, beforePlace }: OperationNoun): boolean {
  if (!OPERATION.test(noun)) return false;
  const quoted = QUOTED_BEFORE.exec(before)?.[1];
  if (quoted !== undefined) return !OURS.test(quoted);
  if (beforePlace || OURS.test(after)) return false;
  if (QUOTED_AFTER.test(after)) return true;
  const capital = language !== 'en' || /^\p{Lu}\p{Ll}/u.test(noun);
  return capital && ['en', 'fr', 'de', 'es'].includes(language) && NAME_AFTER.test(after);
}
