import type { Mention } from '../annotation.ts';
import type { Roster } from './build-roster.ts';
import type { Tagger } from './make-tagger.ts';
import { hasMark } from './sentence-view.ts';
import { type Token, tagWords } from './tag-words.ts';
import { taggerOf } from './tagger-of.ts';

/** How far around a name its verb and its preposition are looked for, in UTF-16 units. */
const REACH = 48;
/** Words that may stand between a subject and its verb. */
const MAX_BETWEEN = 5;
/** Adverbs and clitics that no word table lists, folded. */
const BETWEEN =
  /^(?:now|later|also|then|itself|earlier|since|still|only|meanwhile|already|first|\p{L}+ly|ne|n|en|y|lui|meme|même|aussi|egalement|également|ensuite|d'abord|auch|spater|später|zuvor|nun|también|ya|luego|ранее|также|позже|затем|уже)$/u;

/**
 * Returns the mentions with each state that is the subject of saying or admitting ("Armenia says", «l'Azerbaïdjan n'en reconnaît que
 * deux») turned into its government, as a reader takes it. States with two names keep their own mark, and other mentions are unchanged.
 */
export function nameGovernments(
  mentions: readonly Mention[],
  text: string,
  { language, roster }: { language: string; roster: Roster },
): Mention[] {
  const tagger = taggerOf(language);
  if (!tagger) return [...mentions];
  return mentions.map((mention) => {
    const government = mention.kind === 'polity' && !mention.painted ? roster.speakerOf.get(mention.concept) : undefined;
    if (government === undefined || government === mention.concept || !speaks(mention, text, tagger)) return mention;
    return { ...mention, kind: 'actor', concept: government, painted: true };
  });
}

function speaks({ start, end }: Mention, text: string, tagger: Tagger): boolean {
  const after = tagWords(text, { start: end, end: Math.min(text.length, end + REACH) }, [], tagger);
  const before = tagWords(text, { start: Math.max(0, start - REACH), end: start }, [], tagger);
  return opensWithSpeech(after) && !isGovernedBy(before);
}

function opensWithSpeech(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => !isBetween(token));
  const verb = tokens[at];
  return at >= 0 && at <= MAX_BETWEEN && verb?.tags.speech !== undefined && verb.tags.speech !== 'according';
}

const isBetween = (token: Token): boolean =>
  token.tags.speech === undefined &&
  (hasMark(token, 'have') || hasMark(token, 'not') || hasMark(token, 'pronoun') || BETWEEN.test(token.text) || /^['’]$/.test(token.text));

/** A preposition before the name, an article between or not. */
function isGovernedBy(tokens: readonly Token[]): boolean {
  for (const token of tokens.toReversed()) {
    if (/^['’]$/.test(token.text) || hasMark(token, 'article') || /^(?:l|the|la|le|das|el)$/.test(token.text)) continue;
    return hasMark(token, 'of') || hasMark(token, 'by') || hasMark(token, 'to') || hasMark(token, 'against') || hasMark(token, 'stop');
  }
  return false;
}
