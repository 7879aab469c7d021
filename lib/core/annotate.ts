import type { Annotation, Figure, Mention, PageAnnotations, PageText } from './annotation.ts';
import type { Engine } from './build-engine.ts';
import { readPageDate } from './figures/date-span.ts';
import type { FigureReading } from './figures/figure-reading.ts';
import { describeNumbers } from './figures/find-numbers.ts';
import { joinOrdinals } from './figures/join-ordinals.ts';
import { nameGovernments } from './figures/name-governments.ts';
import { readFigures } from './figures/read-figures.ts';
import { scanWhereAny } from './figures/scan-numbers.ts';
import type { PageKnowledge } from './reading.ts';
import { findMentions } from './terms/find-mentions.ts';
import { type CleanText, cleanText } from './text/clean-text.ts';
import { readDates } from './text/find-dates.ts';
import { findLanguage } from './text/find-language.ts';
import { splitSentences } from './text/split-sentences.ts';
import { isRelevant } from './topics/is-relevant.ts';
import { matchTopics } from './topics/match-topic.ts';
import { mightBeRelevant } from './topics/might-be-relevant.ts';

/** Annotations of a page, and what later blocks of the same page want told. */
export type KnownAnnotations = PageAnnotations & { known: PageKnowledge };

/**
 * Returns everything recognised in a text, sorted by start, longer first. A page that is not about the subject has none. `known` is what
 * an earlier part of the same page has shown: its language stands, and it is about the subject already.
 */
export function annotate(page: PageText, engine: Engine, known: PageKnowledge | null = null): KnownAnnotations {
  return annotateAsWritten(page, engine, { known, until: page.text.length });
}

/**
 * Returns what `annotate` finds in the first `until` UTF-16 units of a text; whether it is about the subject, and which names are given in
 * full, is read from all of it. What a later sentence would have told of the first ones may be missing: a first look, not the answer.
 */
export function annotateStart(page: PageText, engine: Engine, until: number): KnownAnnotations {
  return annotateAsWritten(page, engine, { known: null, until });
}

interface Task {
  known: PageKnowledge | null;
  /** Where the wanted text ends, in UTF-16 units. */
  until: number;
}

function annotateAsWritten(page: PageText, engine: Engine, task: Task): KnownAnnotations {
  const clean = cleanText(page.text);
  if (!clean) return annotateClean(page, engine, task);
  const end = clean.starts.findIndex((start) => start >= task.until);
  const until = end < 0 ? clean.text.length : end;
  const found = annotateClean({ ...page, text: clean.text }, engine, { ...task, until });
  return { ...found, annotations: found.annotations.map((one) => leadBack(one, clean)) };
}

/** An annotation with its offsets in the text of the page. */
function leadBack(annotation: Annotation, { starts, ends }: CleanText): Annotation {
  const span = { start: starts[annotation.start]!, end: ends[annotation.end - 1]! };
  if (annotation.kind !== 'figure') return { ...annotation, ...span };
  return { ...annotation, ...span, numberStart: starts[annotation.numberStart]!, numberEnd: ends[annotation.numberEnd - 1]! };
}

function annotateClean(page: PageText, engine: Engine, { known, until }: Task): KnownAnnotations {
  const language = known?.language ?? chooseLanguage(page);
  const possible = known !== null || mightBeRelevant(page.text) || mightBeRelevant(page.title ?? '');
  if (!possible) return { language, relevant: false, annotations: [], known: { language, established: [] } };
  const mentions = findMentions({
    text: page.text,
    language,
    index: engine.terms,
    date: page.date,
    established: new Set(known?.established),
  });
  const relevant = known !== null || isRelevant({ text: page.text, title: page.title, mentions, index: engine.terms });
  if (!relevant) return { language, relevant, annotations: [], known: { language, established: [] } };
  const wanted = until < page.text.length ? { ...page, text: page.text.slice(0, until) } : page;
  const within = wanted === page ? mentions : mentions.filter(({ end }) => end <= until);
  const named = nameGovernments(within, wanted.text, { language, roster: engine.roster });
  const annotations: Annotation[] = [...named, ...annotateFigures(wanted, { language, mentions: within, engine })];
  annotations.sort((a, b) => a.start - b.start || b.end - a.end);
  return { language, relevant, annotations, known: { language, established: establish(mentions, known) } };
}

/** What the page says of its language, else what its text looks like. A page that states a wrong one is read as it states. */
function chooseLanguage({ text, language }: PageText): string {
  const said = language?.toLowerCase().split('-')[0];
  return said && said !== 'und' ? said : findLanguage(text);
}

function annotateFigures(
  page: PageText,
  { language, mentions, engine }: { language: string; mentions: readonly Mention[]; engine: Engine },
): Figure[] {
  const { text } = page;
  const pageDate = readPageDate(page.date);
  const scan = scanWhereAny(text, language);
  const readings = readFigures({
    text,
    language,
    sentences: language === 'de' ? joinOrdinals(text, splitSentences(text)) : splitSentences(text),
    numbers: describeNumbers(scan, { vague: true }),
    dates: readDates(scan, language, page.date),
    mentions,
    pageDate,
    events: engine.terms.events,
    roster: engine.roster,
  });
  return readings.flatMap((reading) => giveTopics(reading, engine) ?? []);
}

/** The figure with its topics; null where it is kept only if a topic asks for it and none does. */
function giveTopics(reading: FigureReading, engine: Engine): Figure | null {
  const asked = reading.whole ? matchTopics(reading.whole, engine.topics).map(({ topic }) => topic) : [];
  // a part is not compared with what its total is compared with
  const matches = matchTopics(reading, engine.topics).filter(({ topic }) => !asked.includes(topic));
  if (matches.length === 0) return reading.onlyIfAsked && !reading.kept ? null : reading.figure;
  const topics = matches.map(({ topic }) => topic);
  return { ...reading.figure, painted: true, topic: topics[0]!, topics, match: matches[0]!.grade };
}

const establish = (mentions: readonly Mention[], known: PageKnowledge | null): string[] => [
  ...new Set([...(known?.established ?? []), ...mentions.map(({ concept }) => concept)]),
];
