import type { Draft } from './draft.ts';
import type { SentenceReading, Told } from './figure-sources.ts';
import { isPart } from './find-bare-count.ts';
import { speakerAt } from './find-claimant.ts';
import type { Counted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { kindOfCountable, outcomeFits } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { OutcomeTag, Token } from './tag-words.ts';
import type { Countable } from './word-table.ts';

/** A number without a noun counts what the number before it counted, if people did and no part of a whole («12 others wounded»). */
export function inherit({ tokens, clauses }: SentenceView, counted: Counted, before: Counted | undefined): Counted {
  const alone = isOutcomeAlone(tokens, counted, before);
  const bare = counted.elliptic || alone;
  if (!bare || counted.again !== undefined || !before || kindOfCountable(before.countable) !== 'person') return counted;
  const part =
    before.countable === 'child' ||
    INCLUDED.test(tokens[before.last + 1]?.text ?? '') ||
    isPart(tokens, before.number) ||
    before.countable === 'body';
  const apart = clauses[before.number] !== clauses[counted.number] && before.countable !== 'civilian';
  return (part && !alone) || apart ? counted : { ...counted, countable: before.countable };
}

/** "Two civilians included" */
const INCLUDED = /^(?:included|compris|comprise|comprises|inclus|incluse|incluses)$/;

const OUTCOME_REACH = 7;

/** "Four soldiers were killed and one wounded": both share the verb and its subject, which "and 49 wounded" alone need not. */
const isOutcomeAlone = (tokens: readonly Token[], { number, last, outcome }: Counted, before: Counted | undefined): boolean =>
  before?.outcome !== undefined &&
  (before.countable === 'soldier' || before.countable === 'civilian') &&
  outcome === 'wounded' &&
  last === number + 1 &&
  hasMark(tokens[number - 1], 'and') &&
  number - before.last <= OUTCOME_REACH &&
  (tokens.slice(before.last + 1, number).some((token) => hasMark(token, 'be')) ||
    tokens.slice(before.last + 1, number).every((token) => hasMark(token, 'and') || outcomesOf(token).some(isKilled)));

const isKilled = ({ outcome }: OutcomeTag): boolean => outcome === 'killed';

/** The second number of "88,780 of the 120,000 Armenians", "half of the 150,000 residents": those that there were. */
export function asTotal({ tokens }: SentenceView, counted: Counted, before: Counted | undefined): Counted {
  const within = before && before.last === counted.last && before.number < counted.number && hasMark(tokens[before.number + 1], 'of');
  const share = tokens.slice(Math.max(0, counted.number - 3), counted.number).some(({ text }) => HALF.test(text));
  const opens = /^(?:les|the|los|den)$/.test(tokens[counted.number - 1]?.text ?? '') ? 2 : 1;
  const first = WHOLE.test(tokens[counted.number - opens]?.text ?? '') && counted.outcome === null && counted.number <= opens + 1;
  const comma = tokens.slice(counted.last + 1, counted.last + 1 + WHOLE_REACH).findIndex(({ text }) => text === ',');
  const apart = comma >= 0 && tokens.slice(counted.last + 1, counted.last + 1 + comma).every(({ tags }) => !tags.outcomes);
  return (within || share || (first && !GROUP.test(counted.countable) && apart)) && kindOfCountable(counted.countable) === 'person'
    ? { ...counted, outcome: 'living' }
    : counted;
}
/** «Sur 120 000 Arméniens, 100 400 sont partis» */
const WHOLE = /^(?:sur|of|von)$/;
const WHOLE_REACH = 7;
const GROUP = /^(?:soldier|refugee)$/;
const HALF = /^(?:half|thirds|quarters|moitié|tiers|quarts|hälfte|drittel|половин[аыуе]|трети|mitad|tercios)$/;

/** "six people had.": the verb is that of the sentence before. */
export function leftOut({ view, lastOutcome }: SentenceReading, counted: Counted): FoundOutcome | null {
  const next = view.tokens[counted.last + 1];
  const after = view.tokens[counted.last + 2];
  const bare = (hasMark(next, 'have') || hasMark(next, 'be')) && !after?.word;
  if ((!bare && !isSum(view)) || !lastOutcome || !outcomeFits(lastOutcome, counted.countable)) return null;
  return { outcome: lastOutcome, role: 'suffer', at: counted.last + 1, where: 'right', active: false };
}

/** "Altogether a dozen servicemen and one villager.": the sum of what the sentence before told, without a verb. */
const isSum = ({ tokens }: SentenceView): boolean =>
  hasMark(tokens[0], 'sofar') &&
  tokens.every((token) => !outcomesOf(token).length && !hasMark(token, 'be') && !hasMark(token, 'have') && !token.tags.speech);

const FAR = 10;

/** «33 morts, dont trois civils»: what happened to the whole happened to its part. */
export function partOf({ tokens }: SentenceView, before: Draft | undefined, counted: Counted): Told | undefined {
  // "seven dead, one general among them"
  const part = isPart(tokens, counted.number) || (!counted.elliptic && hasMark(tokens[counted.last + 1], 'subset'));
  const kin = before?.found && kindOfCountable(before.counted.countable) === kindOfCountable(counted.countable);
  if (!part || !kin) return undefined;
  const far = counted.number - before.found!.at > FAR;
  return { found: far ? { ...before.found!, at: counted.last, where: 'own' } : before.found!, side: before.side };
}

/** "In March, at least eight": what happened to the count before happened to this one. */
export function sameAgain(drafts: readonly Draft[], { again }: Counted): Told | undefined {
  const same = again === undefined ? undefined : drafts.find(({ counted }) => counted.number === again);
  return same?.found ? { found: same.found, side: same.side } : undefined;
}

/** "lost 14 tanks, and the other side 24 tanks": the same thing again needs no verb of its own. */
export function likeBefore(before: Draft | undefined, counted: Counted): Told | undefined {
  return before?.found && before.counted.countable === counted.countable && !counted.elliptic
    ? { found: before.found, side: null }
    : undefined;
}

/** "two lorries, about nine jeeps and 11 buses": a list shares what happened to its first. */
export function listedWith({ tokens }: SentenceView, before: Draft | undefined, counted: Counted): Told | undefined {
  if (!before?.found || counted.elliptic || counted.countable === 'refugee') return undefined;
  const between = tokens.slice(before.counted.last + 1, counted.number);
  const listed = between.length > 0 && between.every((token) => token.text === ',' || hasMark(token, 'and') || token.tags.side);
  if (!listed) return undefined;
  if (outcomeFits(before.found.outcome, counted.countable, before.found.role)) return { found: before.found, side: before.side };
  const losses = LOSSES.includes(before.found.outcome) && kindOfCountable(counted.countable) === 'equipment';
  return losses ? { found: { ...before.found, outcome: 'lost' }, side: before.side } : undefined;
}

/** "Losses are put at 300 men, 12 tanks …": a list that a noun of losses announced. */
export function lossesNamed({ tokens }: SentenceView, counted: Counted): Told | undefined {
  if (kindOfCountable(counted.countable) !== 'equipment' && counted.countable !== 'soldier') return undefined;
  const before = tokens[counted.number - 1];
  if (counted.elliptic || !(hasMark(before, 'to') || before?.text === ':')) return undefined;
  const tally =
    before?.text === ':' &&
    tokens.slice(Math.max(0, counted.number - TALLY_REACH), counted.number).some((token) => hasMark(token, 'total'));
  if (tally && counted.countable !== 'soldier')
    return { found: { outcome: 'lost', role: 'noun', at: counted.number - 1, where: 'left', active: false }, side: null };
  const at = tokens.findLastIndex(
    ({ tags }, i) => i < counted.number && tags.outcomes?.some(({ outcome, role }) => outcome === 'lost' && role === 'noun'),
  );
  return at < 0 ? undefined : { found: { outcome: 'lost', role: 'noun', at, where: 'left', active: false }, side: null };
}

const TALLY_REACH = 8;

const LOSSES: readonly string[] = ['killed', 'killed-or-wounded', 'lost'];

const MANY = 1000;
/** A count without a verb goes on with what was said of its like: places in a list, equipment in the same paragraph. */
export function goingOn({ told, view, speakers }: SentenceReading, counted: Counted): Told | undefined {
  const kind = kindOfCountable(counted.countable);
  if (counted.elliptic || (kind !== 'place' && kind !== 'equipment')) return undefined;
  const before =
    told.get(counted.countable) ?? (counted.countable === 'craft' ? FLYING.map((one) => told.get(one)).find(Boolean) : undefined);
  if (kind === 'place') return view.mentions.some((mention) => mention?.kind === 'place') ? before : undefined;
  return speakerAt(speakers, counted.number)?.side ? before : undefined;
}

/** What «un appareil» may be. */
const FLYING: readonly Countable[] = ['helicopter', 'aircraft', 'drone'];

const isSomebody = ({ tags }: Token) =>
  tags.countable !== undefined && tags.countable !== 'person' && kindOfCountable(tags.countable) === 'person';

/** "deaths have risen to 2,900": a number after a word that measures, with the noun before it. */
export function measured(view: SentenceView, at: number, before: Counted | undefined): Counted | null {
  const { tokens, clauses } = view;
  if (!hasMark(tokens[at - 1], 'to') || hasMark(tokens[at], 'zero') || hasMark(tokens[at], 'article')) return null;
  for (let i = at - 2; i >= Math.max(0, at - 16) && clauses[i] === clauses[at]; i--) {
    if (tokens[i]!.number !== undefined || (before && i <= before.last)) return null;
    if (tokens[i]!.tags.countable === 'refugee' && hasMark(tokens[i - 1], 'total') !== hasMark(tokens[i + 1], 'total'))
      return { number: at, last: at, countable: 'refugee', outcome: null, elliptic: false, measure: i };
    if (tokens[i]!.tags.countable === 'body')
      return { number: at, last: at, countable: 'body', outcome: 'found', elliptic: false, measure: i };
    for (const { outcome, role } of tokens[i]!.tags.outcomes ?? []) {
      if (outcome === 'lost' || (role !== 'noun' && !tokens[i]!.tags.countable)) continue;
      const noun =
        tokens.slice(i, at).find((token) => isSomebody(token)) ??
        tokens.slice(Math.max(0, i - 2), i).findLast((token) => isSomebody(token));
      return {
        number: at,
        last: at,
        countable: noun?.tags.countable ?? (isOfArmy(tokens, i) ? 'soldier' : 'person'),
        outcome,
        elliptic: false,
        measure: i,
      };
    }
  }
  return null;
}

/** "Military deaths", "the army's toll". */
const isOfArmy = (tokens: readonly Token[], at: number): boolean =>
  MILITARY.test(tokens[at - 1]?.text ?? '') || (tokens[at - 1]?.text === 's' && hasMark(tokens[at - 3], 'army'));
export const MILITARY = /^(?:military|army|battlefield|troop|combat|militaires?|militares?|militärische[rn]?|военны[хе])$/;

/** "Some 6,000 stay": so many people, by the verb right after. */
export function staying({ tokens }: SentenceView, at: number, number: FoundNumber): Counted | null {
  const stays = tokens[at + 1]?.tags.outcomes?.some(({ outcome, role }) => outcome === 'living' && role === 'suffer');
  if (!stays || number.article || (number.value ?? number.max ?? number.min ?? 0) < MANY) return null;
  return { number: at, last: at, countable: 'person', outcome: 'living', elliptic: false };
}
