const YEARS =
  /(?<!\d)(?:(19[89]\d|20[0-3]\d)|(90)(?='?s\b|er\b|-?[хе]\b|-?ական|'?l[ai]r|-?ci|-?inci)|(?<=annees |anos |jahre )(90)\b)(?!\d)(s\b|'s|er|-?х|-?е\b|-?ական|-?ci ill|'?l[ai])?/g;
const AGO = /(?<!\d)(\d{1,2}) (?:years ago|ans\b|jahren\b|anos\b|лет назад|yil once|il əvvəl|il evvel|տարի առաջ)/g;
const AGO_OPENERS = /(?:il y a|vor|hace)(?: \S+)? $/;

const AFTER_REACH = 60;
const AFTER =
  /(?:^|[ '])(\d{1,2}|\p{L}+) (?:ans apres|years? after|jahre? nach|anos? despues de|(?:год|года|лет) после|yil sonra|il sonra) (?:(?:la|cette|sa|the|that|its|dem|der|los|las) )?$/u;
/** Small numbers in words, folded, from one on. */
const SMALL: readonly (readonly string[])[] = [
  ['un', 'one', 'a', 'ein', 'один'],
  ['deux', 'two', 'zwei', 'dos', 'два'],
  ['trois', 'three', 'drei', 'tres', 'три'],
  ['quatre', 'four', 'vier', 'cuatro', 'четыре'],
];
const SOVIET = /urss|union sovietique|soviet union|ussr|sowjetunion|udssr|union sovietica|советск\p{L}+ союз|ссср|sovyetler|sovet ittifaq/u;
const COLLAPSE =
  /effondr|desagr|disloc|chute|dissou|dissolution|implos|collaps|break-?up|broke up|fell apart|fall of|disintegrat|zerf[ai]|zusammenbr|auflos|desintegr|disol|caida|colapso|распад|развал|dagil/u;
/** "Thirty years after the fall": no longer then. */
const SINCE = /(?:ans|years?|jahre|anos|лет) (?:apres|after|nach|despues|после)/u;

const yearOf = (iso: string) => Number(iso.slice(0, 4));

/** Years a sentence names, with the place of each. */
interface NamedYears {
  first: number;
  last: number;
  at: number;
}

function readDecade(match: RegExpMatchArray): NamedYears {
  const at = match.index ?? 0;
  if (!match[1]) return { first: 1990, last: 1999, at };
  const year = Number(match[1]);
  const decade = year % 10 === 0 && match[4] !== undefined;
  return { first: year, last: decade ? year + 9 : year, at };
}

/** "30 years ago", counted from the page's date, give or take two. */
function readAgo(sentence: string, pageDate: string | null): NamedYears[] {
  if (!pageDate) return [];
  return [...sentence.matchAll(AGO)].flatMap((match) => {
    const needsOpener = /ans|jahren|anos/.test(match[0]);
    if (needsOpener && !AGO_OPENERS.test(sentence.slice(0, match.index))) return [];
    const year = yearOf(pageDate) - Number(match[1]);
    return [{ first: year - 2, last: year + 2, at: match.index }];
  });
}

/** "Three years after the war": counted back from the page's date. */
function readAfter(sentence: string, pageDate: string | null, at: number): NamedYears[] {
  const match = pageDate ? AFTER.exec(sentence.slice(Math.max(0, at - AFTER_REACH), at)) : null;
  if (!match) return [];
  const passed = Number(match[1]) || SMALL.findIndex((words) => words.includes(match[1]!)) + 1;
  return passed > 0 ? [{ first: yearOf(pageDate!) - passed - 1, last: yearOf(pageDate!) - passed + 1, at }] : [];
}

/** "As the Soviet Union fell apart": the years of the end of that state, but not so many years after it. */
function readSoviet(sentence: string): NamedYears[] {
  const match = SOVIET.exec(sentence);
  if (!match || !COLLAPSE.test(sentence) || SINCE.test(sentence)) return [];
  return [{ first: 1988, last: 1994, at: match.index }];
}

/**
 * Returns the years that stand nearest to a place in a folded sentence where a noun of `length` units begins; null where the sentence names
 * none. Years "ago" or "after" are counted from the page's date, the end of the Soviet Union is a date of its own.
 */
export function nearestYears(
  sentence: string,
  { at, length, pageDate }: { at: number; length: number; pageDate: string | null },
): NamedYears | null {
  const dated = [...[...sentence.matchAll(YEARS)].map(readDecade), ...readAgo(sentence, pageDate), ...readAfter(sentence, pageDate, at)];
  const named = dated.length > 0 ? dated : readSoviet(sentence);
  const distance = (years: NamedYears) => (years.at >= at ? years.at - at - length : at - years.at);
  return named.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
