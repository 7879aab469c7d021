import type { Figure } from '../annotation.ts';
import { announcedBy } from './announced-by.ts';
import { isAscribed } from './ascribed-side.ts';
import { attributeLast } from './attribute-last.ts';
import { cutSentences } from './cut-sentences.ts';
import { dateAlike, dateFigure } from './date-figure.ts';
import type { Draft } from './draft.ts';
import { draftCounts } from './draft-counts.ts';
import { endsInQuote } from './ends-in-quote.ts';
import { isAboutFighting } from './fighting-side.ts';
import type { FigureReading } from './figure-reading.ts';
import type { FigureSources, SentenceReading } from './figure-sources.ts';
import type { Counted } from './find-counted.ts';
import { findDateline } from './find-dateline.ts';
import type { FoundNumber } from './find-numbers.ts';
import { headingEnd } from './heading-end.ts';
import { hearSpeakers, opensRelease } from './hear-speakers.ts';
import { headPerson, headVoice } from './introduce-head.ts';
import { isAdversarial, isWorthNoting } from './is-worth-noting.ts';
import { joinParts } from './join-parts.ts';
import { namesRegion } from './moved-side.ts';
import { lastCraft, nameCraft } from './name-craft.ts';
import { nameInstitutions, stageOf } from './name-institutions.ts';
import { kindOfCountable, nameUnit } from './name-unit.ts';
import { numbersIn, withModifiers } from './number-spans.ts';
import { numberValue } from './number-value.ts';
import { opensAnswer, opensClockEntry, opensEntry } from './opens-entry.ts';
import { pageContext } from './page-context.ts';
import { readTimings } from './read-timings.ts';
import { sentenceContext } from './sentence-context.ts';
import { hasMark, type SentenceView, viewSentence } from './sentence-view.ts';
import { speakerOf } from './speaker-of.ts';
import { beginStory, SILENT, type Story } from './story.ts';
import { tagWords } from './tag-words.ts';
import { isVerbLast, taggerOf } from './tagger-of.ts';
import type { Outcome } from './word-table.ts';

/** Returns the figures of a text in order, without topics; nothing for languages without a table of words. */
export function readFigures(sources: FigureSources): FigureReading[] {
  const tagger = taggerOf(sources.language);
  if (!tagger) return [];
  const readings: FigureReading[] = [];
  const story = beginStory(pageContext(sources));
  const named = new Set<string>();
  const regionNamed = namesRegion(sources.mentions);
  const dateline = findDateline(sources.text, sources.mentions);
  let first = 0;
  for (const sentence of cutSentences(sources.text, sources.sentences)) {
    while (first < sources.numbers.length && sources.numbers[first]!.end <= sentence.start) first++;
    const tokens = tagWords(sources.text, sentence, numbersIn(sources.numbers, first, sentence).map(withModifiers(sources)), tagger);
    const plain = viewSentence(sentence, tokens, { mentions: sources.mentions, verbLast: isVerbLast(sources.language) });
    const said = sources.text.slice(plain.start, plain.end);
    const entry = opensClockEntry(said);
    const freshParagraph = entry || sources.text.slice(story.end, plain.start).includes('\n');
    if (freshParagraph) story.head = null;
    const view = nameInstitutions(plain, {
      roster: sources.roster,
      previous: freshParagraph ? null : story.speaker,
      office: freshParagraph ? null : story.office,
      head: story.head,
      day: sources.pageDate?.from ?? null,
      scene: freshParagraph ? [] : story.scene,
      named,
      dateline,
      stage: freshParagraph ? null : story.stage,
      language: sources.language,
    });
    for (const mention of view.mentions) if (mention) named.add(mention.concept);
    if (freshParagraph || story.end === 0) openParagraph(story, said);
    if (freshParagraph) Object.assign(story, { floor: view.start, last: [] });
    if (opensAnswer(said)) Object.assign(story, { speaker: null, subject: null });
    const { release, quoted, subject, head, announced } = story;
    const speakers = hearSpeakers(view, story.speaker, {
      roster: sources.roster,
      subject,
      head,
      fresh: freshParagraph,
      release,
      quoted,
      announced,
      body: view.start + headingEnd(said),
    });
    story.subject = speakers.length > 0 ? null : (headPerson(view, sources.roster) ?? story.subject);
    story.head = speakers.length > 0 ? null : (headVoice(view, sources.roster) ?? headPerson(view, sources.roster) ?? story.head);
    story.quoted = endsInQuote(said, quoted && !freshParagraph);
    story.stage = speakers.length > 0 ? null : freshParagraph ? stageOf(view, sources.roster) : story.stage;
    setScene(story, view, sources.text);
    if (view.tokens.slice(0, 2).some((token) => hasMark(token, 'refers'))) attributeLast(story.last, speakers[0] ?? null, sources.roster);
    const { scene, lastOutcome, told } = story;
    const last = story.recent;
    story.last = readSentence({ sources, view, speakers, firstNumber: first, scene, lastOutcome, told, last, regionNamed }, story);
    readings.push(...story.last);
    if (story.last.length > 0) story.recent = story.last;
    story.announced = story.last.length > 0 ? null : announcedBy(view, sources.roster);
    story.silent = speakers.length > 0 ? 0 : story.silent + 1;
    story.speaker = speakers.at(-1) ?? story.announced ?? (entry || story.silent >= SILENT ? null : story.speaker);
    story.office = freshParagraph ? null : story.office;
    for (const one of speakers) if (one.actor && !sources.roster.persons.has(one.actor)) story.office = one;
    story.craft = lastCraft(view) ?? story.craft;
    story.lastOutcome = view.tokens.flatMap((token) => token.tags.outcomes ?? []).at(-1)?.outcome ?? null;
  }
  return readings;
}

/** A release has its own speaker from its first line on. */
function openParagraph(story: Story, sentence: string): void {
  story.recent = [];
  story.release = opensRelease(sentence);
  if (story.release) story.speaker = null;
}

/** The places of this sentence, else of the last one in the same paragraph that names any. */
function setScene(story: Story, view: SentenceView, text: string): void {
  const places = [
    ...new Set(view.mentions.flatMap((mention) => (mention?.kind === 'place' || mention?.kind === 'polity' ? [mention.concept] : []))),
  ];
  if (opensEntry(text.slice(view.start, view.end))) Object.assign(story, { scene: [], recent: [] });
  if (places.length > 0) story.scene = isAboutFighting(view) ? [] : places;
  else if (text.slice(story.end, view.start).includes('\n')) story.scene = [];
  if (text.slice(story.end, view.start).includes('\n')) forgetEquipment(story);
  story.end = view.end;
}

function forgetEquipment({ told }: Story): void {
  for (const countable of told.keys()) if (kindOfCountable(countable) === 'equipment') told.delete(countable);
}

function readSentence(reading: SentenceReading, story: Story): FigureReading[] {
  const { view, sources } = reading;
  // a question claims nothing, but for what stands before its colon
  const told = view.tokens.at(-1)?.text === '?' ? view.tokens.findLastIndex(({ text }) => text === ':') : view.tokens.length;
  if (told < 0) return [];
  const drafts = draftCounts(reading).flatMap((draft) => (draft.counted.number < told ? nameCraft(draft, view, story) : []));
  for (const { counted, found, side, unreal } of drafts) if (found && !unreal) story.told.set(counted.countable, { found, side });
  const readings = drafts.filter((draft) => isWorthNoting(view, draft)).map((draft) => finishReading(reading, draft));
  const timings = readTimings({ ...reading, taken: readings.map(({ figure }) => figure) });
  const { last: before, floor } = story;
  const { headings } = story.context;
  const dated = [...readings, ...timings]
    .map((one) => ({ ...one, ...story.context, ...dateFigure(one, { view, sources, before, floor, headings }) }))
    .sort((a, b) => a.figure.start - b.figure.start);
  return joinParts(dateAlike(dated), view.tokens);
}

function finishReading(reading: SentenceReading, draft: Draft): FigureReading {
  const { view, sources } = reading;
  const { counted, number, found, denied } = draft;
  const outcome = found?.outcome ?? assumedOutcome(view, draft);
  const speaker = speakerOf(reading, counted);
  const claimedBy = speaker && (speaker.speech !== 'deny' || denied) ? speaker.actor : null;
  const figure: Figure = {
    ...spanOf(view, counted, number),
    kind: 'figure',
    concept: null,
    painted: false,
    numberStart: number.start,
    numberEnd: number.end,
    value: denied ? { min: 0, max: 0, qualifier: 'exact' } : numberValue(number),
    unit: nameUnit(counted.countable, isTooFew(draft) ? null : outcome),
    side: draft.side,
    claimedBy,
    topic: null,
    topics: [],
    match: null,
  };
  return {
    figure,
    countable: counted.countable,
    outcome,
    ...sentenceContext(view),
    date: null,
    echo: draft.counted.echo ?? false,
    unreal: draft.unreal ?? false,
    latestBeside: null,
    pageDate: null,
    daysTold: [],
    pageEvents: [],
    byPlace: draft.byPlace ?? false,
    byMilitary: claimedBy !== null && sources.roster.military.has(claimedBy),
    onlyIfAsked: false,
  };
}

/** So few children are no population, whatever they are a part of. */
const isTooFew = ({ counted, found, number }: Draft): boolean =>
  counted.countable === 'child' && found?.outcome === 'living' && (number.value ?? number.min ?? 0) < 1000;

/** Enemy equipment that is counted without a verb is counted as lost. */
function assumedOutcome(view: SentenceView, { counted }: Draft): Outcome | null {
  return kindOfCountable(counted.countable) === 'equipment' && (isAdversarial(view, counted) || isAscribed(view, counted.number))
    ? 'lost'
    : null;
}

function spanOf(view: SentenceView, counted: Counted, number: FoundNumber): { start: number; end: number } {
  const last = view.tokens[counted.last]!;
  return { start: Math.min(number.modifierStart ?? number.start, number.start), end: Math.max(number.end, last.end) };
}
