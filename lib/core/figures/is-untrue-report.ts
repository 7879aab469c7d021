import type { Counted } from './find-counted.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import { REPORT_WORDS } from './words/report-words.ts';

const NEWS_REACH = 5;
const VERDICT_REACH = 8;

/** Returns whether what counts something is called a report, and that report untrue ("reports of a downed helicopter were false"). */
export function isUntrueReport({ tokens, clauses }: SentenceView, { number, last }: Counted, language: string): boolean {
  const words = REPORT_WORDS.get(language);
  if (!words) return false;
  const news = tokens.findLastIndex(
    ({ text }, i) => i < number && i >= number - NEWS_REACH && clauses[i] === clauses[number] && words.news.test(text),
  );
  if (news < 0) return false;
  for (let i = last + 1; i <= last + VERDICT_REACH && tokens[i]?.word && clauses[i] === clauses[number]; i++) {
    if (words.untrue.test(tokens[i]!.text)) return !isNegated(i);
    if (hasMark(tokens[i], 'not') && words.right.test(tokens[i + 1]?.text ?? '')) return true;
  }
  return false;

  function isNegated(at: number): boolean {
    return hasMark(tokens[at - 1], 'not') || hasMark(tokens[at - 2], 'not');
  }
}
