import type { Side } from '../pack/pack.ts';
import { opponentOf, sameCamp, sideAt } from './bearer-search.ts';
import { besiegedSide } from './besieged-side.ts';
import type { Draft } from './draft.ts';
import { fightersOfBoth } from './fighting-side.ts';
import type { FigureReading } from './figure-reading.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { isArticle } from './find-voice.ts';
import { isArmenianTown } from './is-struck-place.ts';
import { FIRE } from './is-weapon.ts';
import { movedSide, REGION } from './moved-side.ts';
import { kindOfCountable } from './name-unit.ts';
import { BESIDE, followsFoe, HURT, isCivil, namesEnemy, partySide } from './party-side.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

/** Returns the side that a count most likely bears where its own words do not tell: by who speaks, by who was spoken of, by the only one named. */
export function presumeSide(draft: Draft, reading: SentenceReading, before?: Draft): Side | null {
  const told = partySide(draft, reading);
  if (told || namesEnemy(draft, reading)) return told;
  return (
    besideSide(draft, reading, before) ??
    carriedSide(draft, reading) ??
    onlySide(draft, reading) ??
    movedSide(draft, reading) ??
    besiegedSide(draft, reading) ??
    fightersOfBoth(draft, reading)
  );
}

/** Houses, and people of the same lot, bear what the count before them in the sentence does. */
function besideSide({ counted, found }: Draft, reading: SentenceReading, before: Draft | undefined): Side | null {
  if (!before || !found || before.side === 'each' || before.side === 'both') return null;
  const kinds = [kindOfCountable(before.counted.countable), kindOfCountable(counted.countable)];
  const losses =
    kinds[1] === 'equipment' &&
    found.outcome === 'lost' &&
    found.role !== 'lose' &&
    before.found !== null &&
    HURT.includes(before.found.outcome);
  if (before.side === 'russia' && isCivil(counted.countable)) return isSaved(found) ? 'nk' : null;
  const alike = counted.countable === 'house' || losses || (kinds[0] === 'person' && kinds[1] === 'person');
  const { view, sources } = reading;
  for (let i = before.counted.last + 1; i <= counted.last + BESIDE && i < view.tokens.length; i++)
    if (opponentOf(sideAt(view, i, sources.roster))) return null;
  return alike ? before.side : null;
}

/** Whom the peacekeepers take to safety lives in the region. */
const isSaved = ({ outcome }: FoundOutcome): boolean => outcome === 'evacuated';

/** What goes on in the same paragraph with the same kind of count bears what the sentence before did. */
function carriedSide(draft: Draft, { last, view, speakers, sources }: SentenceReading): Side | null {
  const { found, counted } = draft;
  const kind = kindOfCountable(counted.countable);
  if (tellsAnother(draft, { view, speakers })) return null;
  const actor = speakerAt(speakers, counted.number)?.actor ?? null;
  const spoken = (i: number) => actor !== null && view.mentions[i]?.concept === actor;
  if (!found) return null;
  const named = view.tokens.flatMap((_, i) => (spoken(i) ? [] : (sideAt(view, i, sources.roster) ?? [])));
  if (named.length > 0 && !isMore(view, counted)) return null;
  const hurt = HURT.includes(found.outcome) || (found.outcome === 'lost' && found.where === 'own');
  const like = last.filter(
    (one) =>
      (one.countable !== null &&
        (one.figure.side !== 'russia' || one.countable === counted.countable) &&
        kindOfCountable(one.countable) === kind &&
        (kind !== 'person' || hurt === isLoss(one))) ||
      (kind === 'person' && hurt && isLoss(one)),
  );
  if (isCivil(counted.countable) && like.every((one) => one.countable !== null && kindOfCountable(one.countable) !== 'person')) return null;
  const sides = new Set(like.map(({ figure }) => figure.side));
  const side = sides.size === 1 ? [...sides][0]! : null;
  return named.every((one) => sameCamp(one, side)) ? side : null;
}

/** "Seven more", «weitere sieben», «daha 7»: of those that were counted before. */
const isMore = ({ tokens }: SentenceView, { number, last }: Draft['counted']): boolean =>
  tokens.slice(Math.max(0, number - 1), last + 2).some((token) => hasMark(token, 'other'));

/** Returns whether somebody tells the count who is not on record. */
export const tellsAnother = (
  { counted }: Pick<Draft, 'counted'>,
  { view, speakers }: Pick<SentenceReading, 'view' | 'speakers'>,
): boolean =>
  !speakerAt(speakers, counted.number)?.actor &&
  view.tokens.some((token, i) => token.tags.speech === 'say' && i < counted.number && !raisesToll(view, i));

const TOLL_REACH = 3;

/** «a relevé le bilan à»: of what was told before. */
const raisesToll = ({ tokens }: SentenceView, at: number): boolean =>
  [tokens[at], ...tokens.slice(at + 1, at + TOLL_REACH)].some((token) => token?.text.endsWith('bilan') || hasMark(token, 'total'));

const isLoss = ({ outcome }: FigureReading) => outcome !== null && [...HURT, 'lost'].includes(outcome);

const ATTACKER_REACH = 4;

/** The only one of the two that the sentence names, unless it is named for its attack. */
function onlySide(draft: Draft, reading: SentenceReading): Side | null {
  const { view, sources } = reading;
  if (followsFoe(draft, reading)) return null;
  const { found, counted } = draft;
  const taken = found?.outcome === 'captured' && found.where !== 'own';
  const body = counted.countable === 'body';
  if (kindOfCountable(counted.countable) !== 'person' || !(body || taken || (found && HURT.includes(found.outcome)))) return null;
  if (found?.active && found.role === 'act' && (found.where === 'left' || view.verbLast) && !body) return null;
  const named = view.tokens.flatMap((_, i) => {
    const side = sideAt(view, i, sources.roster);
    const where = REGION.includes(view.mentions[i]?.concept ?? '') && !isForce(view, i);
    return opponentOf(side) && !where && view.clauses[i] === view.clauses[counted.number] ? [{ side: side!, at: i }] : [];
  });
  if (strikesThere(view, counted.number)) return null;
  if (named.length === 0 || named.some(({ at }) => view.mentions[at]?.kind !== 'person' && isAttacker(view, at))) return null;
  return named.every(({ side }) => sameCamp(side, named[0]!.side)) ? named[0]!.side : null;
}

const isAttacker = (view: SentenceView, at: number): boolean =>
  !isAimedAt(view, at) &&
  view.tokens
    .slice(Math.max(0, at - ATTACKER_REACH), at + ATTACKER_REACH + 1)
    .some((token) => hasMark(token, 'attack') || token.text.split(' ').some((word) => FIRE.test(word)));

const ON = /(?:^|\s)(?:on|against|sur|contre|auf|gegen|sobre|contra|по)$/u;
const DATIVE = /^y?[ae]$/;

/** "A strike on X", «X'a yapılan saldırı»: who is named was struck. */
function isAimedAt(view: SentenceView, at: number): boolean {
  const { tokens, verbLast } = view;
  if (isArmenianTown(view, at)) return true;
  if (verbLast) return /^['’]$/.test(tokens[at + 1]?.text ?? '') && DATIVE.test(tokens[at + 2]?.text ?? '');
  let i = at - 1;
  while (isArticle(tokens[i]?.text ?? '') || /^['’]$/.test(tokens[i]?.text ?? '')) i--;
  return ON.test(tokens[i]?.text ?? '');
}

/** "Karabakh forces": those who fight for the region, and not where it lies. */
function isForce({ tokens, mentions }: SentenceView, at: number): boolean {
  let last = at;
  while (mentions[last + 1] === mentions[at]) last++;
  return hasMark(tokens[last + 1], 'army');
}

/** "Died when its forces shelled their post": who is named struck, unless the verb is passive. */
const strikesThere = ({ tokens, clauses }: SentenceView, number: number): boolean =>
  tokens.some(
    ({ text }, i) => clauses[i] === clauses[number] && STRUCK.test(text) && ![1, 2].some((back) => hasMark(tokens[i - back], 'be')),
  );

const STRUCK =
  /^(?:shelled|bombed|bombarded|attacked|fired|shells|bombards|attacks|bombardé|pilonné|attaqué|bombarde|pilonne|attaque|attaquait|bombardait|beschoss|beschossen|beschießt|angriff|angegriffen|bombardierte|bombardiert|bombardeó|bombardearon|atacó|atacaron|ataca|bombardea|обстрелял\p{L}*|атаковал\p{L}*|напал\p{L}*|бомбил\p{L}*|ударил\p{L}*|հարձակվեց|հարձակվել|հարձակվեցին|գնդակոծեց|գնդակոծել|գնդակոծեցին|ռմբակոծեց|ռմբակոծել|հրետակոծեց|հրետակոծել)$/u;
