import LABEL_WORDS from './label-words.json' with { type: 'json' };

const IGNORED = new Set(LABEL_WORDS.ignored);
const SYNONYMS = new Map(Object.entries(LABEL_WORDS.synonyms));

/**
 * Returns what an English label says that it counts, beyond its number and its unit: "12 anti-aircraft batteries" and "12 OSA systems" share
 * the unit air_defence_lost and count different things. Empty when the label names no more than number and unit; words in alphabetical order.
 */
export function labelFamily(label: string, unit: string): string {
  const unitWords = new Set(unit.split('_').map(normaliseWord));
  const words = firstClause(label).match(/\p{L}[\p{L}-]*/gu) ?? [];
  const told = words.map(normaliseWord).filter((word) => word !== '' && !IGNORED.has(word) && !unitWords.has(word));
  return [...new Set(told)].sort().join(' ');
}

/** What follows a comma, a colon or a dash, or stands in brackets, says who speaks or how, not what is counted. */
function firstClause(label: string): string {
  return label.replace(/\([^)]*\)|'[^']*'|“[^”]*”|«[^»]*»/g, ' ').split(/(?<!\d),|,(?!\d)|[;:–—]/)[0]!;
}

function normaliseWord(word: string): string {
  const lower = word.toLowerCase();
  const singular = lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
  return SYNONYMS.get(singular) ?? singular;
}
