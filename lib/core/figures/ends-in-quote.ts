const MARK = /[«»“”„"]/g;

/** Returns whether a sentence ends inside words in quotation marks, given whether it began there. */
export function endsInQuote(sentence: string, began: boolean): boolean {
  let open = began;
  for (const [mark] of sentence.matchAll(MARK)) open = mark === '"' ? !open : mark === '«' || mark === '„' || (mark === '“' && !open);
  return open;
}
