import type { Mention } from '../annotation.ts';
import { STRUCK_TOWNS, SUBJECT_REGIONS } from '../terms/subject-concepts.ts';
import type { TermIndex } from '../terms/term-index.ts';
import { foldWord } from '../text/fold-text.ts';
import { type Span, splitSentences } from '../text/split-sentences.ts';
import { readTone, type Tone } from './read-tone.ts';

/** What the decision rests on. */
export interface RelevanceRequest {
  text: string;
  title: string | null;
  /** Mentions found in the text, as if the page were about the subject. */
  mentions: Mention[];
  index: TermIndex;
}

/** A page's head tells its subject; the rest of a long page adds little and costs much. */
const SAMPLE = 40_000;
/** From this sum of weights on, a page is about the subject. */
const ENOUGH = 3;
/** A page of fewer sentences is a ticker or a headline: one name may be all it has. */
const LONG = 5;
/** In a longer page this part of the sentences, and this many, have to name the subject or either state. */
const SHARE = 0.2;
const PASSING = 2;

/** "Karabakh" alone is also a club, a horse and a carpet; "Nagorno-Karabakh" and its like are not. */
const BARE_REGION =
  /^[kqg]ara[bp]a(?:g|j|kh|gh|ch|x)\p{L}*$|^карабах\p{L}*$|^ղարաբաղ\p{L}*$|^[ao]?r[tc]?[sz]a[khgjx]+\p{L}*$|^ar[tc][sz]\p{L}*$|^арцах\p{L}*$|^արցախ\p{L}*$/u;

/** A sentence with the concepts it names. */
interface Sentence extends Tone {
  /** Long enough to be a sentence and no item of a menu. */
  prose: boolean;
  /** Regions named in full. */
  regions: number;
  /** Signs of the subject among the concepts named, regions by their short names among them. */
  places: string[];
  others: string[];
  /** Towns of either side behind the front. */
  towns: string[];
}

/** Items of menus and teasers have fewer words than sentences, and no full stop. */
const PROSE = 8;
const STOP = /[.!?…։:]["'”»)]*$/u;
const WORD = /[\p{L}\p{N}]+/gu;
const LINE = /[^\n]+/g;
/** A page's title names the region by itself: the text may only say "the region". */
const TITLE_REGION = /(?<!\p{L})(?:[kqg]arabag|[kg]arabagh|karabakh|karabach|karabaj|карабах|ղարաբաղ|artsakh|artsaj|арцах|արցախ)/u;

/** Menus stand line by line without a full stop; the article's first sentence is none of theirs. */
const cutLines = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(LINE)].map(({ index, 0: line }) => ({ start: start + index, end: start + index + line.length }));

function readTitle(title: string): Sentence {
  const folded = foldWord(title);
  const places = TITLE_REGION.test(folded) ? ['place:nagorno-karabakh'] : [];
  return { ...readTone(folded), prose: true, regions: 0, places, others: [], towns: [] };
}

function readSentences({ text, title, mentions, index }: RelevanceRequest): Sentence[] {
  const sample = text.slice(0, SAMPLE);
  const signs = new Set(index.concepts.filter(({ sign }) => sign).map(({ id }) => id));
  const named = mentions.filter(({ concept }) => signs.has(concept) || STRUCK_TOWNS.has(concept));
  let next = 0;
  const read = (span: Span): Sentence => {
    const own: Mention[] = [];
    for (; next < named.length && named[next]!.start < span.end; next++) own.push(named[next]!);
    const towns = own.filter(({ concept }) => !signs.has(concept)).map(({ concept }) => concept);
    const folded = foldWord(text.slice(span.start, span.end));
    const prose = STOP.test(folded) || (folded.match(WORD)?.length ?? 0) >= PROSE;
    const signed = own.filter(({ concept }) => signs.has(concept));
    return { ...readTone(folded), prose, towns, ...sortNames(text, signed) };
  };
  const spans = splitSentences(sample).flatMap((span) => cutLines(sample, span));
  return [...(title ? [readTitle(title)] : []), ...spans.map(read)];
}

function sortNames(text: string, named: readonly Mention[]): Pick<Sentence, 'regions' | 'places' | 'others'> {
  const isFull = ({ concept, start, end }: Mention) => SUBJECT_REGIONS.has(concept) && !BARE_REGION.test(foldWord(text.slice(start, end)));
  const ids = (kinds: Mention['kind'][]) => named.filter((one) => kinds.includes(one.kind) && !isFull(one)).map(({ concept }) => concept);
  return { regions: named.filter(isFull).length, places: ids(['place', 'polity']), others: ids(['person', 'actor', 'event']) };
}

/** A sentence of another theme says nothing about the subject, whatever names it borrows. */
const isThemed = ({ theme, war }: Sentence) => theme > war;
/** Killed and wounded are there in accidents too: two such words, or the region beside one, make up for one of arms. */
const isWar = ({ theme, war, harm, fallen, regions, places }: Sentence) =>
  war > theme || (theme === 0 && (harm > 1 || (fallen > 0 && regions + places.length > 0)));
/** A town behind the front is a place of the subject where it is under fire. */
const struck = (one: Sentence) => (one.theme + one.wars === 0 && one.harm > 0 && (one.war > 0 || one.harm > one.fallen) ? one.towns : []);
const isNamed = ({ regions, places, others }: Sentence) => regions + places.length + others.length > 0;

const sum = (sentences: readonly Sentence[], key: (sentence: Sentence) => number) =>
  sentences.reduce((total, sentence) => total + key(sentence), 0);
const distinct = (sentences: readonly Sentence[], key: (sentence: Sentence) => string[]) => new Set(sentences.flatMap(key)).size;

/** Both states in one sentence, or in two on end, of which one is of war: likely the subject even where no contested place is named. */
function namesBoth(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence, at) => {
    const pair = [sentence, sentences[at + 1]].filter((one) => one !== undefined && !isThemed(one)) as Sentence[];
    return sum(pair, ({ armenian }) => armenian) > 0 && sum(pair, ({ azerbaijani }) => azerbaijani) > 0 && pair.some(isWar);
  });
}

/** One state's soldiers under fire: neither has another front. */
const isUnderFire = ({ theme, war, harm, armenian, azerbaijani }: Sentence) =>
  theme === 0 && war > 1 && war + harm > 2 && armenian + azerbaijani > 0;

function weigh(sentences: readonly Sentence[]): number {
  const own = sentences.filter((sentence) => !isThemed(sentence));
  const [regions, wars] = [sum(own, ({ regions }) => regions), sum(sentences, ({ wars }) => wars)];
  const places = distinct(own, (one) => [...one.places, ...struck(one)]);
  // Peacekeepers and mediators serve elsewhere too: beside another war they say nothing.
  const others = wars > 0 && regions + places === 0 ? 0 : distinct(own, ({ others }) => others);
  const states = Math.sign(sum(own, ({ armenian }) => armenian)) + Math.sign(sum(own, ({ azerbaijani }) => azerbaijani));
  const fought = sentences.some(isWar) ? 1 : -1;
  const fire = wars === 0 && own.some(isUnderFire) ? 1 : 0;
  return ENOUGH * (Math.min(1, regions) + (namesBoth(own) ? 1 : 0)) + 2 * (places + others) + states + fire + (regions > 0 ? 0 : fought);
}

/** So many sentences of the conflict make a part of a page about it, whatever the rest of the page, or its menu, is about. */
const PART = 3;

/** War told of the region by its full name, or of both states: a page of news in brief may hold little else on the subject. */
const tellsOfConflict = (sentence: Sentence) =>
  isWar(sentence) && (sentence.regions > 0 || (sentence.armenian > 0 && sentence.azerbaijani > 0));

/** War told beside a name of the subject, or of both states. */
const tellsOfSubject = (one: Sentence) =>
  !isThemed(one) && isWar(one) && one.wars === 0 && (isNamed(one) || struck(one).length > 0 || tellsOfConflict(one));

/** Other themes and other wars that borrow a name of the subject speak of themselves more than of it; where it is told of, menus have no say. */
function isElsewhere(sentences: readonly Sentence[]): boolean {
  const own = sentences.filter((one) => !isThemed(one));
  if (own.filter(tellsOfConflict).length >= PART || own.filter(({ regions }) => regions > 0).length >= PART) return false;
  const heard = sentences.some(tellsOfSubject) ? sentences.filter((one) => one.prose || tellsOfSubject(one)) : sentences;
  if (heard.filter(isThemed).length > heard.filter(isWar).length) return true;
  if (isNamed(heard[0]!) && heard[0]!.wars === 0) return false;
  const names = sum(heard, ({ regions, places, others }) => regions + places.length + others.length);
  const states = Math.min(
    sum(heard, ({ armenian }) => armenian),
    sum(heard, ({ azerbaijani }) => azerbaijani),
  );
  const wars = sum(heard, ({ wars }) => wars);
  return wars >= 2 && wars > names + states;
}

/** A long page that names the subject once or twice, and not where it begins, only compares, or lists, or recalls. */
function isPassing(sentences: readonly Sentence[]): boolean {
  const isNaming = (one: Sentence) => isNamed(one) || one.armenian + one.azerbaijani > 0;
  const told = sentences.some((one) => !isThemed(one) && tellsOfConflict(one));
  const heard = sentences.filter((one) => one.prose || isNaming(one));
  const naming = heard.filter(isNaming).length;
  return !told && heard.length >= LONG && naming <= PASSING && naming <= SHARE * heard.length && !isNaming(heard[0]!);
}

/**
 * Returns true where a page is about the conflict over Nagorno-Karabakh. One mention of Azerbaijan is not enough, one of the region
 * is, unless the page's words are those of sport, crafts, poetry, travel or another war, or name the subject in passing.
 */
export function isRelevant(request: RelevanceRequest): boolean {
  const sentences = readSentences(request);
  return weigh(sentences) >= ENOUGH && !isElsewhere(sentences) && !isPassing(sentences);
}
