import type { Figure } from '../annotation.ts';
import type { FoundDate } from '../text/follow-time.ts';
import { plainSpaces } from '../text/plain-spaces.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const SINCE_TOKENS = 14;
const SINCE_AFTER = 4;
const COMMA_REACH = 3;

/** Returns whether "since" stands before a date, with no figure between («depuis le début des hostilités, le 27 septembre»); where verbs come last, right after it. */
export function isSince({ tokens, verbLast }: SentenceView, date: FoundDate): boolean {
  const at = tokens.findIndex((token) => token.end > date.start);
  const after = tokens.findIndex((token) => token.start >= date.end);
  if (verbLast && after >= 0 && tokens.slice(after, after + SINCE_AFTER).some((token) => hasMark(token, 'since'))) return true;
  for (let i = at - 1; i >= Math.max(0, at - SINCE_TOKENS) && tokens[i]!.number === undefined; i--) {
    // a comma ends what "since" governs, but for one right before the date
    if (tokens[i]!.text === ',' && i < at - COMMA_REACH) return false;
    if (hasMark(tokens[i], 'since') || hasMark(tokens[i], 'sofar')) return true;
  }
  return false;
}

const MOST_REACH = 100;
const MOST_SINCE =
  /(?<!\p{L})(?:heaviest|worst|deadliest|fiercest|bloodiest|biggest|largest|gravest|most|greatest|first|les? plus|pires?|premi[eè]re?s?|(?:schwer|heftig|blutig|schlimm|größ|erst)\p{L}+|peor\p{L}*|más|mayor\p{L}*|primer\p{L}*|сам\p{L}{2}|крупнейш\p{L}+|худш\p{L}+|тяжелейш\p{L}+|кровопролитнейш\p{L}+|перв\p{L}+)(?!\p{L})[^.;:!?\d]{0,80}(?<!\p{L})(?:since|depuis|seit|desde|с|со времени|со времен)\s$/iu;

/** Returns whether a date only says how long nothing like it had happened: "the heaviest fighting since 2016". */
export const isMostSince = (text: string, { start }: FoundDate): boolean =>
  MOST_SINCE.test(plainSpaces(text.slice(Math.max(0, start - MOST_REACH), start)));

const WHEN_REACH = 12;
const WHEN =
  /^,? (?:when|on which|jour où|où|date à laquelle|als|cuando|día en que|когда|на котор\p{L}+)(?!\p{L})|^,? (?:the day|le jour où|el día en que|dem Tag, an dem)(?!\p{L})/u;

/** Returns whether a figure happened on the day right before it and not since: "since Sunday, when two died". */
export const isWhen = (text: string, date: FoundDate, figure: { start: number }): boolean =>
  date.end <= figure.start && WHEN.test(plainSpaces(text.slice(date.end, date.end + WHEN_REACH * 2)));

const POSTED =
  /^(?: [\p{L}'’-]+){0,5} ?(?:,|\(|–|—) ?(?:\p{L}+ ){0,5}?(?:deployed|sent|stationed|posted|dispatched|installed|there since|in place|déployés?|envoyés?|stationnés?|postés?|dépêchés?|présents?|arrivés?|desplegad[oa]s|enviad[oa]s|destacad[oa]s|размещ\p{L}+|введ\p{L}+|направлен\p{L}+|развернут\p{L}+|находящ\p{L}+|die|qui|who|which|котор\p{L}+|que)(?!\p{L})/u;

const DEAL_REACH = 40;
/** "Under the deal of November 2020": what lets them stay. */
const UNDER_DEAL =
  /(?<!\p{L})(?:under|in line with|as part of|en vertu d\p{L}*|aux termes d\p{L}*|dans le cadre d\p{L}*|im rahmen|gemäß|aufgrund|en virtud d\p{L}*|по условиям|согласно|в соответствии)(?!\p{L})[^.;,]*$/iu;
const ARE =
  /(?<!\p{L})(?:are|is|remains?|sont|est|restent|reste|sind|ist|stehen|befinden|están|está|permanecen|размещен[ыо]|размещены|дислоцирован[ыо]?|находятся|несут)(?!\p{L})/iu;

/** Returns whether so many peacekeepers are there on the page's day, whenever they came: "3,000 peacekeepers, deployed after the war of 2020". */
export function isStanding(view: SentenceView, date: FoundDate, { figure, text }: { figure: Figure; text: string }): boolean {
  if (figure.unit !== 'peacekeepers_deployed') return false;
  if (
    UNDER_DEAL.test(plainSpaces(text.slice(Math.max(view.start, date.start - DEAL_REACH), date.start))) &&
    ARE.test(plainSpaces(text.slice(view.start, view.end)))
  )
    return true;
  return isSince(view, date) || (date.start >= figure.end && POSTED.test(plainSpaces(text.slice(figure.end, date.start))));
}
