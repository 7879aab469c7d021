import { homeOf } from './bearer-search.ts';
import { deniesCount, isNone } from './denies-count.ts';
import type { Draft } from './draft.ts';
import { addedTo, fateOfPart } from './fate-of-part.ts';
import type { SentenceReading } from './figure-sources.ts';
import { asTotal, goingOn, inherit, leftOut, likeBefore, listedWith, lossesNamed, MILITARY, partOf, sameAgain } from './fill-ellipsis.ts';
import { findBearer } from './find-bearer.ts';
import { speakerAt } from './find-claimant.ts';
import type { Counted } from './find-counted.ts';
import { furtherSide } from './find-further-count.ts';
import type { FoundNumber } from './find-numbers.ts';
import { type FoundOutcome, findOutcome } from './find-outcome.ts';
import { strengthSide } from './find-strength.ts';
import { isAntiAircraft } from './is-anti-aircraft.ts';
import { isIrregular } from './is-irregular.ts';
import { isUntrueReport } from './is-untrue-report.ts';
import { isBeyond, livesThere, living } from './lives-there.ts';
import { nameCount } from './name-count.ts';
import { numberAt } from './number-at.ts';
import { raisedTotal } from './raised-total.ts';
import { readReality } from './read-reality.ts';
import { saidKind } from './said-kind.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import { shareSides } from './share-sides.ts';
import { keepSame, sideUnnamed } from './side-unnamed.ts';
import { stillLives } from './still-lives.ts';
import { struckDown } from './struck-down.ts';
import type { Token } from './tag-words.ts';
import { withoutVerb } from './without-verb.ts';

/** Returns what the numbers of a sentence count, in order, with outcome, side and whether it is denied. */
export function draftCounts(reading: SentenceReading): Draft[] {
  const { view, speakers, sources } = reading;
  const counts: { counted: Counted; number: FoundNumber }[] = [];
  view.tokens.forEach((token, at) => {
    const number = numberAt(reading, token, at);
    if (!number) return;
    const before = counts.at(-1)?.counted;
    const counted = nameCount(reading, at, { counts: counts.map((one) => one.counted), number, last: reading.last });
    if (counted) counts.push({ counted: asTotal(view, inherit(view, counted, before), before), number });
  });
  const all = counts.map(({ counted }) => counted);
  const drafts: Draft[] = [];
  for (const { counted, number } of counts) {
    const near =
      counted.again !== undefined
        ? fateOfPart(view, counted, drafts)
        : stillLives(view, counted, {
            found:
              findOutcome(view, counted, all) ??
              leftOut(reading, counted) ??
              withoutVerb(view, counted, number) ??
              struckDown(view, counted),
            number,
          });
    const lives = livesThere(view, counted, number);
    const apart =
      near &&
      ((isInBrackets(view, counted, near) && partOf(view, drafts.at(-1), counted)) ||
        (lives && isBeyond(view, counted, near)) ||
        isOfWhole(view, counted, { near, whole: drafts.at(-1) }));
    const found = apart ? null : near;
    const told =
      found || lives
        ? undefined
        : (sameAgain(drafts, counted) ??
          partOf(view, drafts.at(-1), counted) ??
          addedTo(view, drafts.at(-1), counted) ??
          listedWith(view, drafts.at(-1), counted) ??
          lossesNamed(view, counted) ??
          raisedTotal(reading, counted) ??
          (number.article ? undefined : (likeBefore(drafts.at(-1), counted) ?? goingOn(reading, counted))));
    const speaker = speakerAt(speakers, counted.number);
    const side =
      strengthSide(view, counted) ??
      findBearer({ view, counted, all, found, speaker, roster: sources.roster, home: homeOf(sources.language) }) ??
      told?.side ??
      furtherSide(drafts, reading, counted) ??
      sideUnnamed(reading, counted, speaker);
    const unreality = readReality(view, { counted, found }, sources.language);
    const disclaimed =
      unreality === 'denied' || isUntrueReport(view, counted, sources.language) || deniesCount(view, { counted, found }, speaker);
    const denied = number.value === 0 || (disclaimed && isNone(number, found));
    drafts.push({
      counted: refine(view, saidKind(view, asPeople(view, { counted, number, found })), found),
      number,
      found: found ?? (lives ? living(counted) : null) ?? told?.found ?? null,
      side,
      denied,
      ...(((unreality || disclaimed) && !denied) || (told && drafts.at(-1)?.unreal) ? { unreal: true } : {}),
    });
  }
  const shared = shareSides(
    drafts.map((draft, i) => splitCasualties(draft, drafts[i + 1])),
    reading,
  );
  return keepSame(shared, reading);
}

/** "80 dead (ten women among them) and 40 missing": what is said outside of the brackets is not said of the part within. */
const isInBrackets = ({ depths }: SentenceView, { number }: Counted, { at, where }: FoundOutcome): boolean =>
  where === 'right' && depths[number]! > depths[at]!;

const PART_REACH = 4;

/** "Took in 37 wounded, nine of them children": a part suffered what the noun of the whole says, whatever verb governs both. */
const isOfWhole = (view: SentenceView, counted: Counted, { near, whole }: { near: FoundOutcome; whole: Draft | undefined }): boolean =>
  whole?.found?.where === 'own' &&
  counted.number - whole.counted.last <= PART_REACH &&
  near.where === 'left' &&
  near.at < whole.counted.number &&
  partOf(view, whole, counted) !== undefined;

/** "16 casualties and 100 wounded": where the wounded are counted apart, the others are the killed. */
function splitCasualties(draft: Draft, next: Draft | undefined): Draft {
  const { found, counted } = draft;
  const apart = found?.outcome === 'killed-or-wounded' && found.where === 'own' && next?.found?.outcome === 'wounded';
  return apart && next.counted.number - counted.last <= 3 ? { ...draft, found: { ...found, outcome: 'killed' } } : draft;
}

/** The smallest platoon (NATO counts 20 to 50 to one): fewer men may be anybody, and are people until the sentence says more. */
const PLATOON = 20;

const MEN = /^(?:men|man|hommes|homme)$/;

/** A few men are people, hundreds of men are troops, and so are those that an army lost. */
function asPeople({ tokens }: SentenceView, { counted, number, found }: Pick<Draft, 'counted' | 'number' | 'found'>): Counted {
  if (found?.outcome === 'lost') return counted;
  const few = (number.value ?? number.min ?? number.max ?? 0) < PLATOON && MEN.test(tokens[counted.last]?.text ?? '');
  return few && counted.countable === 'soldier' ? { ...counted, countable: 'person' } : counted;
}

/** Soldiers of a peacekeeping force are peacekeepers; the victims of an army are soldiers. */
function refine(view: SentenceView, counted: Counted, found: FoundOutcome | null): Counted {
  const { tokens } = view;
  if (counted.countable === 'artillery' && isAntiAircraft(view, counted)) return { ...counted, countable: 'air-defence' };
  if (counted.countable !== 'soldier' && counted.countable !== 'person') return counted;
  if (isBodyOf(tokens, counted.number)) return { ...counted, countable: 'body' };
  const irregular = isIrregular(view, counted);
  if (!irregular && found?.outcome === 'deployed' && tokens.some((token) => token.tags.side === 'russia'))
    return { ...counted, countable: 'peacekeeper' };
  const russian = view.tokens.slice(counted.number, counted.last + 3).some((token) => token.tags.side === 'russia');
  const near = russian ? view.tokens : view.tokens.slice(Math.max(0, counted.number - 8), counted.last + 5);
  const serves = counted.countable === 'soldier' || MEMBERS.test(tokens[counted.last]?.text ?? '');
  if (serves && !irregular && near.some((token) => hasMark(token, 'keeping') || token.tags.countable === 'peacekeeper'))
    return { ...counted, countable: 'peacekeeper' };
  const ended = found !== null && ['killed', 'wounded', 'killed-or-wounded', 'missing'].includes(found.outcome);
  return counted.countable === 'person' && ended && belongsToArmy(view, counted) ? { ...counted, countable: 'soldier' } : counted;
}

/** «kontingentin 3 minə yaxın üzvü var» */
const MEMBERS = /^(?:üzv|üye|mensu[bp])/;

/** "The bodies of 300 soldiers", «los cadáveres de 300 soldados». */
const isBodyOf = (tokens: readonly Token[], at: number) =>
  tokens[hasMark(tokens[at - 1], 'other') ? at - 2 : at - 1]?.tags.countable === 'body' ||
  (hasMark(tokens[at - 1], 'of') && tokens[at - 2]?.tags.countable === 'body');

function belongsToArmy({ tokens, clauses }: SentenceView, counted: Counted): boolean {
  if (tokens.slice(counted.number + 1, counted.last + 2).some(({ text }) => MILITARY.test(text))) return true;
  const after = tokens.slice(counted.last + 1, counted.last + 6);
  if (after.some((token, i) => hasMark(token, 'army') && after.slice(0, i).some((word) => hasMark(word, 'among')))) return true;
  const before = tokens.slice(Math.max(0, counted.number - 6), counted.number);
  return before.some(
    (token, i) =>
      hasMark(token, 'army') &&
      before.slice(i).some((word) => hasMark(word, 'have')) &&
      !before.slice(i).some(({ text }) => CAUSED.test(text)) &&
      clauses[counted.number] === clauses[counted.number - before.length + i],
  );
}

/** "The army has caused 21 deaths": not its own. */
const CAUSED = /^(?:fait|causé|provoqué|entraîné|coûté|caused|left|claimed|taken|made|inflicted)$/;
