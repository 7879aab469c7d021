const DATED_ENTRY = /^\W*(?:\p{L}+ )?\d{4}(?:\s?[,–—-][^.:!?;]{0,40})?\s?:/u;

/** Returns whether a sentence begins an entry of its own with a date («1994, mai : …»), so that the places told before are not its own. */
export const opensEntry = (sentence: string): boolean => DATED_ENTRY.test(sentence);
