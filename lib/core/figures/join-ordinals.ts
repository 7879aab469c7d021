import type { Span } from '../text/split-sentences.ts';

const ENDS_IN_ORDINAL = /(?<!\d)\d{1,2}\.$/;
const MONTH =
  /^(?:Jan(?:uar|\.)|Jän(?:ner|\.)|Feb(?:ruar|\.)|März|Apr(?:il|\.)|Mai|Juni?|Juli?|Aug(?:ust|\.)|Sept?(?:ember|\.)|Okt(?:ober|\.)|Nov(?:ember|\.)|Dez(?:ember|\.))/;

/** Returns German sentences with those joined that a day of the month seems to end («vom 3. Mai»). */
export function joinOrdinals(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const cut = before && ENDS_IN_ORDINAL.test(text.slice(Math.max(before.start, before.end - 4), before.end));
    if (cut && MONTH.test(text.slice(sentence.start, sentence.start + 10)))
      joined[joined.length - 1] = { start: before.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}
