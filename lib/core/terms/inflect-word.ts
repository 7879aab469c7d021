import type { EndingId } from './endings.ts';

/** A folded stem and the paradigm of what may follow it. */
export interface Stem {
  stem: string;
  ending: EndingId;
}

/** What the paradigm of a word depends on, besides the word. */
export interface WordTraits {
  /** Proper names of places in -и, -ы, -у, -о and -е do not decline in Russian; common nouns do. */
  common: boolean;
  person: boolean;
  acronym: boolean;
}

const drop = (word: string, count: number) => word.slice(0, word.length - count);
const stem = (text: string, ending: EndingId): Stem => ({ stem: text, ending });

const RUSSIAN_ADJECTIVE = /^(.{3,})(?:ыи|ии|ои|ая|ое|ые|ие|яя)$/;

/** Returns true for a folded Russian word with the ending of an adjective. */
export function isRussianAdjective(word: string): boolean {
  return RUSSIAN_ADJECTIVE.test(word) && !/(?:ание|ение|ствие|ции|сии|тии|ои)$/.test(word);
}

function inflectRussianName(word: string, traits: WordTraits): Stem {
  if (word.endsWith('ии')) return stem(drop(word, 1), 'russian-j');
  if (/ия$|[^и]я$/.test(word)) return stem(drop(word, 1), 'russian-ya');
  if (word.endsWith('а')) return stem(drop(word, 1), 'russian-a');
  if (word.endsWith('ь')) return stem(drop(word, 1), 'russian-soft');
  if (/[аеоу]и$/.test(word)) return stem(drop(word, 1), 'russian-j');
  if (/[иыуюоэе]$/.test(word)) return stem(word, 'bare');
  return stem(word, traits.person ? 'russian-surname' : 'russian-consonant');
}

function inflectRussian(word: string, traits: WordTraits): Stem {
  if (traits.acronym) return stem(word, 'bare');
  const given = traits.person && word.endsWith('ии') && !/[сц]кии$/.test(word);
  if (isRussianAdjective(word) && !given) return stem(drop(word, 2), 'russian-adjective');
  if (!traits.common) return inflectRussianName(word, traits);
  if (word.endsWith('ие')) return stem(drop(word, 1), 'russian-ie');
  if (/(?:во|ро|ло|то|ище)$/.test(word)) return stem(drop(word, 1), 'russian-o');
  if (/[ыи]$/.test(word)) return stem(drop(word, 1), 'russian-plural');
  return inflectRussianName(word, traits);
}

/** Generic words whose stem changes before an ending: գիծ, գծի; լեռ, լեռան. */
const ARMENIAN_STEMS: Record<string, string> = { գիծ: 'գծ', լիճ: 'լճ', կամուրջ: 'կամրջ', լեռ: 'լեռան' };

function inflectArmenian(word: string, traits: WordTraits): Stem {
  if (traits.acronym) return stem(word, 'armenian-acronym');
  if (word.endsWith('ություն')) return stem(drop(word, 3), 'armenian-noun');
  if (word.endsWith('ի')) return stem(drop(word, 1), 'armenian-i');
  if (/[աո]$/.test(word)) return stem(word, 'armenian-a');
  if (/(?:ու|[եէօ])$/.test(word)) return stem(word, 'armenian-vowel');
  return stem(word, 'armenian-consonant');
}

/** Final q and k soften before a vowel: Sığnaq, Sığnağa; çörək, çörəyi. */
function inflectTurkic(word: string, traits: WordTraits): Stem[] {
  const stems = [stem(word, 'turkic')];
  if (traits.acronym || word.length < 4) return stems;
  if (word.endsWith('q')) stems.push(stem(`${drop(word, 1)}g`, 'turkic-softened'));
  if (word.endsWith('k')) stems.push(stem(`${drop(word, 1)}y`, 'turkic-softened'), stem(`${drop(word, 1)}g`, 'turkic-softened'));
  return stems;
}

const GERMAN_ADJECTIVE = /isch(?:e[rsnm]?)?$|(?:al|ig|lich|rot|erst|zweit|neu|vereint|bewaffnet|autonom)e[rsnm]?$/;

/**
 * Returns the stems of a folded word in a language, each with the paradigm that makes its other forms; for a language without inflection
 * of names the word itself, bare.
 */
export function inflectWord(word: string, language: string, traits: WordTraits): Stem[] {
  if (language === 'ru') return [inflectRussian(word, traits)];
  if (language === 'hy') {
    const changed = ARMENIAN_STEMS[word];
    return [inflectArmenian(word, traits), ...(changed ? [stem(changed, 'armenian-consonant')] : [])];
  }
  if (language === 'az' || language === 'tr') return inflectTurkic(word, traits);
  if (language === 'de' && GERMAN_ADJECTIVE.test(word)) return [stem(word.replace(/e[rsnm]?$/, ''), 'german-adjective')];
  if (language === 'de') return [stem(word, 'german')];
  return [stem(word, 'bare')];
}
