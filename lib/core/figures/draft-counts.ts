import type { Draft } from './draft.ts';
import type { SentenceReading, Told } from './figure-sources.ts';
import { findBearer } from './find-bearer.ts';
import { type Speaker, speakerAt } from './find-claimant.ts';
import { type Counted, findCounted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import { type FoundOutcome, findOutcome } from './find-outcome.ts';
import { kindOfCountable, outcomeFits } from './name-unit.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import { shareSides } from './share-sides.ts';
import type { Token } from './tag-words.ts';

/** Returns what the numbers of a sentence count, in order, with outcome, side and whether it is denied. */
export function draftCounts(reading: SentenceReading): Draft[] {
  const { view, speakers, sources } = reading;
  const counts: { counted: Counted; number: FoundNumber }[] = [];
  view.tokens.forEach((token, at) => {
    const number = numberOf(reading, token);
    if (!number) return;
    const before = counts.at(-1)?.counted;
    const counted =
      findCounted(view, at) ?? measured(view, at, before) ?? governed(view, at) ?? bare(view, at, { before, number, last: reading.last });
    if (counted) counts.push({ counted: asTotal(view, inherit(counted, counts.at(-1)?.counted), counts.at(-1)?.counted), number });
  });
  const all = counts.map(({ counted }) => counted);
  const drafts: Draft[] = [];
  for (const { counted, number } of counts) {
    const found = findOutcome(view, counted, all) ?? leftOut(reading, counted);
    const told =
      found || livesThere(view, counted, number)
        ? undefined
        : (partOf(view, drafts.at(-1), counted) ?? likeBefore(drafts.at(-1), counted) ?? goingOn(reading, counted));
    const speaker = speakerAt(speakers, counted.number);
    const side = findBearer({ view, counted, all, found, speaker, roster: sources.roster }) ?? told?.side ?? null;
    const denied = isDenied(view, { counted, found, number }, speaker);
    drafts.push({
      counted: refine(view, asPeople(view, counted, number), found),
      number,
      found: found ?? (livesThere(view, counted, number) ? living(counted) : null) ?? told?.found ?? null,
      side,
      denied,
    });
  }
  return shareSides(
    drafts.map((draft, i) => splitCasualties(draft, drafts[i + 1])),
    reading,
  );
}

function numberOf({ sources, firstNumber }: SentenceReading, token: Token): FoundNumber | null {
  if (token.number !== undefined) return sources.numbers[firstNumber + token.number] ?? null;
  const zero = hasMark(token, 'zero');
  if (!zero && !hasMark(token, 'article')) return null;
  const span = { start: token.start, end: token.end, modifierStart: token.start, modifierEnd: token.end };
  return { ...span, value: zero ? 0 : 1, qualifier: 'exact', ...(zero ? {} : { article: true }) };
}

/** A number without a noun counts what the number before it counted, if people did («80 others wounded»). */
function inherit(counted: Counted, before: Counted | undefined): Counted {
  const same = counted.elliptic && before && kindOfCountable(before.countable) === 'person' && before.countable !== 'body';
  return same ? { ...counted, countable: before.countable } : counted;
}

/** The second number of "88,780 of the 120,000 Armenians": those that there were. */
function asTotal({ tokens }: SentenceView, counted: Counted, before: Counted | undefined): Counted {
  const within = before && before.last === counted.last && before.number < counted.number && hasMark(tokens[before.number + 1], 'of');
  return within && kindOfCountable(counted.countable) === 'person' ? { ...counted, outcome: 'living' } : counted;
}

/** "five people had.": the verb is that of the sentence before. */
function leftOut({ view, lastOutcome }: SentenceReading, counted: Counted): FoundOutcome | null {
  const next = view.tokens[counted.last + 1];
  const after = view.tokens[counted.last + 2];
  const bare = (hasMark(next, 'have') || hasMark(next, 'be')) && (!after || !after.word);
  if (!bare || !lastOutcome || !outcomeFits(lastOutcome, counted.countable)) return null;
  return { outcome: lastOutcome, role: 'suffer', at: counted.last + 1, where: 'right', active: false };
}

/** «33 morts, dont trois civils»: what happened to the whole happened to its part. */
function partOf({ tokens }: SentenceView, before: Draft | undefined, counted: Counted): Told | undefined {
  const part = [1, 2].some((back) => hasMark(tokens[counted.number - back], 'subset')) || hasMark(tokens[counted.number + 1], 'subset');
  const kin = before?.found && kindOfCountable(before.counted.countable) === kindOfCountable(counted.countable);
  return part && kin ? { found: before.found!, side: before.side } : undefined;
}

/** "lost 14 tanks, and the other side 24 tanks": the same thing again needs no verb of its own. */
function likeBefore(before: Draft | undefined, counted: Counted): Told | undefined {
  return before?.found && before.counted.countable === counted.countable && !counted.elliptic
    ? { found: before.found, side: null }
    : undefined;
}

const MANY = 1000;

/** «les 120 000 Arméniens de l’enclave»: so many of a people, of a place. */
function livesThere({ tokens, mentions }: SentenceView, counted: Counted, number: FoundNumber): boolean {
  if (!tokens[counted.last]?.tags.demonym || counted.countable !== 'person' || (number.value ?? 0) < MANY) return false;
  const after = tokens.slice(counted.last + 1, counted.last + 5);
  const of = after.findIndex((token) => hasMark(token, 'of') || hasMark(token, 'stop'));
  const place = after.findIndex(
    (token, i) => hasMark(token, 'enclave') || /^(?:place|polity):/.test(mentions[counted.last + 1 + i]?.concept ?? ''),
  );
  return of >= 0 && place > of;
}

const living = (counted: Counted): FoundOutcome => ({ outcome: 'living', role: 'suffer', at: counted.last, where: 'own', active: false });

/** "16 casualties and 100 wounded": where the wounded are counted apart, the others are the killed. */
function splitCasualties(draft: Draft, next: Draft | undefined): Draft {
  const { found, counted } = draft;
  const apart = found?.outcome === 'killed-or-wounded' && found.where === 'own' && next?.found?.outcome === 'wounded';
  return apart && next.counted.number - counted.last <= 3 ? { ...draft, found: { ...found, outcome: 'killed' } } : draft;
}

/** A count without a verb goes on with what was said of its like: places in a list, equipment in the same paragraph. */
function goingOn({ told, view, speakers }: SentenceReading, counted: Counted): Told | undefined {
  const kind = kindOfCountable(counted.countable);
  if (counted.elliptic || (kind !== 'place' && kind !== 'equipment')) return undefined;
  const before = told.get(counted.countable);
  if (kind === 'place') return view.mentions.some((mention) => mention?.kind === 'place') ? before : undefined;
  return speakerAt(speakers, counted.number)?.side ? before : undefined;
}

/** "25 of whom were civilians", «dont cinq», "up from 105": a number without a noun that says a part, or an earlier state, of the count before. */
function bare(
  { tokens }: SentenceView,
  at: number,
  { before, number, last }: { before: Counted | undefined; number: FoundNumber; last: SentenceReading['last'] },
): Counted | null {
  const next = tokens[at + 1];
  const part = hasMark(tokens[at - 1], 'subset') || hasMark(next, 'subset');
  const open =
    !next?.word || hasMark(next, 'stop') || hasMark(next, 'be') || hasMark(next, 'have') || hasMark(next, 'and') || hasMark(next, 'subset');
  if (!open || number.article || (!part && !hasMark(tokens[at - 1], 'echo'))) return null;
  const noun = tokens.slice(at + 1, at + 5).find(({ tags }) => tags.countable && kindOfCountable(tags.countable) === 'person');
  if (before && kindOfCountable(before.countable) === 'person') {
    return {
      ...before,
      number: at,
      last: at,
      countable: (part && noun?.tags.countable) || before.countable,
      elliptic: true,
      ...(part ? {} : { echo: true }),
    };
  }
  const earlier = part ? undefined : last.at(-1);
  const ended = earlier?.countable && kindOfCountable(earlier.countable) === 'person' && earlier.outcome && ENDED.includes(earlier.outcome);
  if (!ended) return null;
  return { number: at, last: at, countable: earlier.countable!, outcome: earlier.outcome, elliptic: true, echo: true };
}

const ENDED = ['killed', 'wounded', 'missing', 'captured', 'killed-or-wounded'];

/** "deaths have risen to 2,900": a number after a word that measures, with the noun before it. */
function measured(view: SentenceView, at: number, before: Counted | undefined): Counted | null {
  const { tokens, clauses } = view;
  if (!hasMark(tokens[at - 1], 'to')) return null;
  for (let i = at - 2; i >= Math.max(0, at - 16) && clauses[i] === clauses[at]; i--) {
    if (tokens[i]!.number !== undefined || (before && i <= before.last)) return null;
    for (const { outcome, role } of tokens[i]!.tags.outcomes ?? []) {
      if (outcome === 'lost' || (role !== 'noun' && !tokens[i]!.tags.countable)) continue;
      const noun = tokens.slice(i, at).find((token) => token.tags.countable && kindOfCountable(token.tags.countable) === 'person');
      return { number: at, last: at, countable: noun?.tags.countable ?? 'person', outcome, elliptic: false, measure: i };
    }
  }
  return null;
}

/** "displaced around one million": a verb right before a number without a noun, said of people. */
function governed({ tokens }: SentenceView, at: number): Counted | null {
  const next = tokens[at + 1];
  if (next?.word && !hasMark(next, 'and') && !hasMark(next, 'stop')) return null;
  const verb = tokens[at - 1]?.tags.outcomes?.find(
    ({ role, outcome }) => role === 'act' && (outcome === 'displaced' || outcome === 'killed' || outcome === 'wounded'),
  );
  return verb ? { number: at, last: at, countable: 'person', outcome: verb.outcome, elliptic: false } : null;
}

const FEW = 20;
const MEN = /^(?:men|man|hommes|homme)$/;

/** A few men are people, hundreds of men are troops. */
function asPeople({ tokens }: SentenceView, counted: Counted, number: FoundNumber): Counted {
  const few = (number.value ?? number.min ?? number.max ?? 0) < FEW && MEN.test(tokens[counted.last]?.text ?? '');
  return few && counted.countable === 'soldier' ? { ...counted, countable: 'person' } : counted;
}

/** Soldiers of a peacekeeping force are peacekeepers; the victims of an army are soldiers. */
function refine(view: SentenceView, counted: Counted, found: FoundOutcome | null): Counted {
  if (counted.countable !== 'soldier' && counted.countable !== 'person') return counted;
  const russian = view.tokens.slice(counted.number, counted.last + 3).some((token) => token.tags.side === 'russia');
  const near = russian ? view.tokens : view.tokens.slice(Math.max(0, counted.number - 8), counted.last + 5);
  if (counted.countable === 'soldier' && near.some((token) => hasMark(token, 'keeping'))) return { ...counted, countable: 'peacekeeper' };
  const ended = found !== null && ['killed', 'wounded', 'killed-or-wounded', 'missing'].includes(found.outcome);
  return counted.countable === 'person' && ended && belongsToArmy(view, counted) ? { ...counted, countable: 'soldier' } : counted;
}

function belongsToArmy({ tokens, clauses }: SentenceView, counted: Counted): boolean {
  const after = tokens.slice(counted.last + 1, counted.last + 6);
  if (after.some((token, i) => hasMark(token, 'army') && after.slice(0, i).some((word) => hasMark(word, 'among')))) return true;
  const before = tokens.slice(Math.max(0, counted.number - 6), counted.number);
  return before.some(
    (token, i) =>
      hasMark(token, 'army') &&
      before.slice(i).some((word) => hasMark(word, 'have')) &&
      clauses[counted.number] === clauses[counted.number - before.length + i],
  );
}

const DENIED_AT_MOST = 2;

/** "denied losing a helicopter" says none; who denies a toll of hundreds says nothing of how many there were. */
function isDenied(
  view: SentenceView,
  { counted, found, number }: Pick<Draft, 'counted' | 'found' | 'number'>,
  speaker: Speaker | null,
): boolean {
  if (hasMark(view.tokens[counted.number], 'zero')) return true;
  if ((number.value ?? number.max ?? 0) > DENIED_AT_MOST) return false;
  return (
    found !== null && speaker?.speech === 'deny' && speaker.at < counted.number && view.clauses[speaker.at] === view.clauses[counted.number]
  );
}

const TRIVIAL_PEOPLE = 10;

/** Leaves out what is counted in passing: articles and small numbers of people to whom nothing happened. */
export function isWorthNoting(view: SentenceView, { counted, number, found }: Draft): boolean {
  const kind = kindOfCountable(counted.countable);
  if (kind === 'route') return false;
  if (hasMark(view.tokens[counted.number], 'zero')) return found !== null && kind !== 'place' && !counted.elliptic;
  if (number.article) return found !== null && kind !== 'place' && isNear(counted, found) && !counted.elliptic;
  if (found) return true;
  if (kind === 'person')
    return counted.countable !== 'officer' && counted.countable !== 'general' && (number.value ?? number.min ?? 0) >= TRIVIAL_PEOPLE;
  return kind === 'equipment' && isAdversarial(view, counted);
}

const ARTICLE_REACH = 7;
const isNear = (counted: Counted, found: FoundOutcome) =>
  found.where === 'own' || (found.at > counted.last ? found.at - counted.last : counted.number - found.at) <= ARTICLE_REACH;

export const isAdversarial = ({ tokens }: SentenceView, counted: Counted) =>
  tokens.slice(counted.number + 1, counted.last + 4).some((token) => token.tags.side === 'enemy');
