import type { Side } from '../pack/pack.ts';
import { opponentOf } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import { homeSide } from './home-side.ts';
import { kindOfCountable } from './name-unit.ts';
import { isCivil } from './party-side.ts';
import { hasMark } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

const ENDS = ['killed', 'wounded', 'displaced', 'killed-or-wounded'];
const CAUSE_REACH = 20;
/** A war named so close to the count is what cost it, whoever speaks. */
const CAUSE_BESIDE = 6;

/** Returns `both` for what a war as a whole cost, nobody's in particular; null for anything else. */
export function causeSide(reading: SentenceReading, draft: Draft): Side | null {
  const {
    view: { tokens, clauses },
    speakers,
  } = reading;
  const { counted, found } = draft;
  if (draft.number.value === 1 || (isCivil(counted.countable) && homeSide(draft, reading))) return null;
  const speaker = speakerAt(speakers, counted.number)?.side ?? null;
  if (opponentOf(speaker)) return null;
  if (!found || kindOfCountable(counted.countable) !== 'person' || !ENDS.includes(found.outcome)) return null;
  if (diedInWar(reading, draft)) return 'both';
  const near = tokens.slice(Math.max(0, counted.number - CAUSE_REACH), counted.number);
  const wars = near.map((token, i) =>
    hasMark(token, 'war') &&
    !isBefore(near, i) &&
    (found.outcome !== 'displaced' || clauses[counted.number - near.length + i] === clauses[counted.number])
      ? near.length - i
      : Number.POSITIVE_INFINITY,
  );
  const nearest = Math.min(...wars);
  return nearest <= CAUSE_BESIDE || (Number.isFinite(nearest) && (speaker === null || !near.some((token) => token.tags.speech)))
    ? 'both'
    : null;
}

const START =
  /^(?:start|beginning|outbreak|end|début|commencement|déclenchement|fin|beginn|ausbruch|ende|inicio|comienzo|fin|начала|конца)$/u;
const SINCE = /^(?:since|after|before|until|depuis|après|avant|seit|nach|vor|bis|desde|después|antes|после|до|перед|со?)(?: |$)/u;

/** "Mine casualties since the war": it is over. */
const isBefore = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => SINCE.test(tokens[at - back]?.text ?? '')) ||
  (tokens.slice(Math.max(0, at - 4), at).some(({ text }) => START.test(text)) &&
    [4, 5].some((back) => SINCE.test(tokens[at - back]?.text ?? ''))) ||
  /^(?:beri|sonra|önce|bəri|əvvəl|հետո|առաջ)$/u.test(tokens[at + 1]?.text ?? '');

const IN = /^(?:in|during|dans|pendant|lors|durant|im|während|en|durante|в|во)$/u;
const AHEAD = 7;

/** "Some 30,000 people died in the first war": people of no side, and the war named right after. */
function diedInWar({ view: { tokens, mentions } }: SentenceReading, { counted, number }: Draft): boolean {
  if (counted.countable !== 'person' || (number.value ?? number.min ?? number.max ?? 0) < MANY) return false;
  for (let i = counted.last + 1; i <= counted.last + AHEAD && tokens[i]?.word; i++) {
    if (tokens[i]!.tags.side || isBefore(tokens, i)) return false;
    if (mentions[i]?.kind === 'event' && tokens.slice(counted.last + 1, i).some(({ text }) => IN.test(text))) return true;
  }
  return false;
}
const MANY = 1000;
