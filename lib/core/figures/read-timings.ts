import type { Figure } from '../annotation.ts';
import type { Side, Value } from '../pack/pack.ts';
import { blockadeDays } from './blockade-days.ts';
import type { FigureReading } from './figure-reading.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import { findCounted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import { isAlwaysKept } from './is-always-kept.ts';
import { isOneOfWars } from './is-one-of-wars.ts';
import { minutesOf } from './minutes-of.ts';
import { numberValue } from './number-value.ts';
import { onlyRoad } from './only-road.ts';
import { sentenceContext } from './sentence-context.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Mark } from './word-table.ts';

/** What a sentence that may tell a time or a duration is read from. */
export interface TimingSearch extends SentenceReading {
  /** Figures that the sentence's numbers have already made. */
  taken: readonly Figure[];
}

interface Timing {
  start: number;
  end: number;
  numberStart: number;
  numberEnd: number;
  value: Value;
  unit: string;
  side: Side | null;
  token: number;
}

/**
 * Returns the hour at which an attack began, how long a war or a conflict lasted, its years, how many wars there were and how many roads
 * lead somewhere. Only for topics that ask: `onlyIfAsked` is set on all of them.
 */
export function readTimings(search: TimingSearch): FigureReading[] {
  const timings = [...readDurations(search), ...readClock(search), ...readYearSpans(search)];
  const free = timings.filter(
    (timing) => !search.taken.some((figure) => figure.numberStart < timing.numberEnd && timing.numberStart < figure.numberEnd),
  );
  return free.map((timing) => finish(search, timing));
}

/** "Counts 280 days of blockade": how near the verb stands to what it counts, in tokens. */
const COUNTED_REACH = 2;

function finish({ view, speakers }: TimingSearch, { token, ...timing }: Timing): FigureReading {
  // "the only road" says what a place has, not by how many roads aid came
  const sole = hasMark(view.tokens[token], 'only');
  // how long a blockade has lasted is told in passing, whoever speaks of what it does, unless it is what they count
  const blockade = timing.unit === 'days_of_blockade';
  const speaker = speakerAt(speakers, token);
  const counts = speaker !== null && speaker.at < token && token - speaker.at <= COUNTED_REACH;
  const claimedBy = blockade && !counts ? null : (speaker?.actor ?? null);
  const figure: Figure = { ...timing, kind: 'figure', concept: null, painted: false, claimedBy, topic: null, topics: [], match: null };
  return {
    figure,
    countable: null,
    outcome: null,
    ...sentenceContext(view),
    date: null,
    echo: false,
    latestBeside: null,
    pageDate: null,
    daysTold: [],
    pageEvents: [],
    byPlace: false,
    byMilitary: false,
    onlyIfAsked: true,
    ...(sole ? { aid: false } : {}),
    ...(isAlwaysKept(view, figure) ? { kept: true as const } : {}),
  };
}

const DURATIONS: readonly [Mark, string][] = [
  ['day', 'days'],
  ['week', 'weeks'],
  ['year', 'years'],
];

function readDurations(search: TimingSearch): Timing[] {
  const { view, sources, firstNumber } = search;
  return view.tokens.flatMap((token, at) => {
    const number = token.number === undefined ? onlyRoad(view, at) : sources.numbers[firstNumber + token.number];
    const unit = number && !number.article ? (unitOfBlockade(search, at) ?? unitOfDuration(view, at)) : null;
    return number && unit
      ? [
          {
            ...spanTo(view, { number, last: unit.last }),
            value: numberValue(number),
            unit: unit.unit,
            side: unit.unit === 'days_of_blockade' ? ('nk' as const) : ('none' as const),
            token: at,
          },
        ]
      : [];
  });
}

function unitOfBlockade({ view, sources }: TimingSearch, at: number): { unit: string; last: number } | null {
  const last = view.tokens[at]!.number === undefined ? null : blockadeDays(view, at, sources);
  return last === null ? null : { unit: 'days_of_blockade', last };
}

function spanTo(view: SentenceView, { number, last }: { number: FoundNumber; last: number }) {
  return {
    start: Math.min(number.modifierStart, number.start),
    end: Math.max(number.end, view.tokens[last]!.end),
    numberStart: number.start,
    numberEnd: number.end,
  };
}

const WAR_REACH = 4;
const ELSEWHERE = /^(?:elsewhere|abroad|ailleurs|anderswo|anderenorts|в других|в другом)$/u;
/** Verbs whose subject is the war even where a date stands between. */
const LASTED = /^(?:last(?:s|ed)|dur(?:e|é|a|ait|era|aron|ó)|dauerte?|длил(?:ась|ся)|sürdü)$/;
const TIMES_REACH = 12;

function unitOfDuration(view: SentenceView, at: number): { unit: string; last: number } | null {
  const { tokens } = view;
  if (tokens[at]!.number === undefined) return { unit: 'supply_routes', last: at + 1 };
  if (findCounted(view, at)?.countable === 'route') return { unit: 'supply_routes', last: findCounted(view, at)!.last };
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (hasMark(tokens[next], 'war')) return ELSEWHERE.test(tokens[next + 1]?.text ?? '') ? null : { unit: 'wars', last: next };
  if (hasMark(tokens[next], 'twice')) return warBefore(view, at, TIMES_REACH) ? { unit: 'wars', last: next } : null;
  const unit = DURATIONS.find(([mark]) => hasMark(tokens[next], mark))?.[1];
  if (!unit) return null;
  const lasted = LASTED.test(tokens[at - 1]?.text ?? '');
  const ofWar = (warBefore(view, at, lasted ? TIMES_REACH : WAR_REACH) || (lasted && isOneOfWars(view, at - 1))) && !sinceBefore(view, at);
  const forLong = unit === 'years' && sinceBefore(view, at) && warBefore(view, at, tokens.length);
  if (
    unit === 'years'
      ? forLong
      : ofWar ||
        hasMark(tokens[next + 1], 'war') ||
        (unit === 'weeks' && hasMark(tokens[next + 1], 'of') && hasMark(tokens[next + 2], 'war'))
  )
    return { unit, last: next };
  return null;
}

const warBefore = ({ tokens }: SentenceView, at: number, reach: number) =>
  tokens.slice(Math.max(0, at - reach), at).some((token) => hasMark(token, 'war'));
const sinceBefore = ({ tokens }: SentenceView, at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some((token) => hasMark(token, 'since'));

const CLOCK =
  /(?<![\d.,:])(\d{1,2})\s?(?:h|:|\.|\s(?:heures?|hours|uhr)\s?)\s?(\d{2})?(?![\d%])(?:\s?(heures?|o'clock|uhr))?(?:\s?(?:du matin|in the morning|local time|[ap]\.?m\.?))?/giu;
const MORNING_REACH = 16;

/** The hour of a sentence that says when an attack began. */
function readClock({ view, sources }: TimingSearch): Timing[] {
  if (!view.tokens.some((token) => hasMark(token, 'attack')) || !view.tokens.some((token) => hasMark(token, 'began'))) return [];
  const text = sources.text.slice(view.start, view.end);
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const minutes = minutesOf(match, text.slice(match.index, match.index + match[0].length + MORNING_REACH));
    const start = view.start + match.index;
    const token = view.tokens.findIndex(({ end }) => end > start);
    if (minutes === null || token < 0) return [];
    const about = view.tokens.slice(Math.max(0, token - 2), token).findLast((before) => hasMark(before, 'clock'));
    const end = start + match[0].trimEnd().length;
    const value: Value = { min: minutes, max: minutes, qualifier: about ? 'approx' : 'exact' };
    return [{ start: about?.start ?? start, end, numberStart: start, numberEnd: end, value, unit: 'clock_minutes', side: 'none', token }];
  });
}

const YEARS = /(?<!\d)((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)?\d\d)(?!\d)/gu;
const YEARS_REACH = 8;

/** «la guerre de la vallée (1911–13)»; beside a count such years are no more than its date. */
function readYearSpans({ view, sources, taken }: TimingSearch): Timing[] {
  if (taken.length > 0) return [];
  const text = sources.text.slice(view.start, view.end);
  return [...text.matchAll(YEARS)].flatMap((match) => {
    const start = view.start + match.index;
    const token = view.tokens.findIndex(({ end }) => end > start);
    if (token < 0 || !warBefore(view, token, YEARS_REACH)) return [];
    const min = Number(match[1]);
    const max = match[2]!.length === 2 ? Math.floor(min / 100) * 100 + Number(match[2]) : Number(match[2]);
    const end = start + match[0].length;
    if (max <= min) return [];
    return [
      {
        start,
        end,
        numberStart: start,
        numberEnd: end,
        value: { min, max, qualifier: 'exact' as const },
        unit: 'year_span',
        side: 'none',
        token,
      },
    ];
  });
}
