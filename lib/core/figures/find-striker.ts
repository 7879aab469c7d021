import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf, sideAt } from './bearer-search.ts';
import { isArmenianTown, isStruckPlace } from './is-struck-place.ts';
import { FIRE, STRIKE } from './is-weapon.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import { isGenitive, isOblique } from './turkic-forms.ts';

/** Returns the side whose fire, strikes or mines hit the people or houses that are counted («frappes menées par», "Azerbaijani shelling"); null where none is named. */
export function findStriker({ view, counted, roster, found, speaker, home }: BearerSearch): Side | null {
  if (found?.role === 'lose' || (kindOfCountable(counted.countable) !== 'person' && counted.countable !== 'house')) return null;
  for (let i = counted.number - 1; i >= Math.max(0, counted.number - STRIKE_REACH); i--) {
    if (view.clauses[i] !== view.clauses[counted.number]) break;
    if (!isStrike(view, i)) continue;
    const side = view.verbLast
      ? strikerBefore({ view, roster, speaker, home }, i)
      : (besideStrike(view, i) ?? agentOfStrike({ view, roster }, i, counted.number));
    if (side) return side;
  }
  return view.verbLast ? null : strikerBehind(view, found?.at ?? counted.last);
}

const OWNER_REACH = 8;

/** «Ermenistan’ın Berde’ye düzenlediği füze saldırısında», «düşmən atəşindən»: the nearest side before a strike that is not where it goes. */
function strikerBefore(
  { view, roster, speaker, home }: Pick<BearerSearch, 'view' | 'roster' | 'speaker' | 'home'>,
  at: number,
): Side | null {
  const { tokens, clauses, mentions } = view;
  if (!FIRE.test(tokens[at]!.text) && !STRIKE.test(tokens[at]!.text)) return null;
  for (let i = at - 1; i >= Math.max(0, at - OWNER_REACH) && clauses[i] === clauses[at] && tokens[i]!.number === undefined; i--) {
    if (tokens[i]!.tags.speech || tokens[i]!.text === ',') return null;
    if (tokens[i]!.tags.side === 'enemy') return opponentOf(speaker?.side ?? home ?? null);
    const side = party(sideAt(view, i, roster) ?? undefined);
    const end = /^['’]$/.test(tokens[i + 1]?.text ?? '')
      ? i + 2
      : hasMark(tokens[i + 2], 'army')
        ? i + 2
        : hasMark(tokens[i + 1], 'army')
          ? i + 1
          : i;
    const text = tokens[end]!.text;
    if (TO.test(text) && (mentions[i]?.kind === 'place' || mentions[i]?.kind === 'polity')) continue;
    if (side && (isGenitive(text) || hasMark(tokens[end + 1], 'post') || (at - end <= 2 && !isOblique(text)))) return side;
  }
  return null;
}

/** Where it goes: no name of the parties' states and capitals ends so by itself. */
const TO = /[aeə]$/;

const BEHIND_REACH = 6;

/** "killed in Azerbaijani shelling". */
function strikerBehind(view: SentenceView, from: number): Side | null {
  for (let i = from + 1; i <= from + BEHIND_REACH && view.clauses[i] === view.clauses[from]; i++) {
    if (view.tokens[i]!.number !== undefined || !(view.tokens[i]!.word || /^['’]$/.test(view.tokens[i]!.text))) return null;
    const side = hasMark(view.tokens[i], 'stop') || !isStrike(view, i) ? null : besideStrike(view, i);
    if (side) return side;
  }
  return null;
}

const STRIKE_REACH = 30;

/** What only strikes are said to be: it stands for them where they were named before. */
const WAGED =
  /^(?:menées|conduites|lancées|tirées|imputables|imputées|attribuables|attribuées|carried|launched|fired|blamed|lanzad[oa]s|disparad[oa]s|abgefeuert\p{L}*|выпущенн\p{L}*)$/u;

/** Adjectives of these words follow them. */
const ROMANCE =
  /^(?:tirs?|feu|artillerie|artillería|frappes?|drones?|raids?|bombardements?|pilonnages?|obus|roquettes?|missiles?|bombes?|mines?|attaques?|ataques?|bombardeos?|disparos?|cohetes?|misiles?|minas?)$/u;

const isStrike = ({ tokens }: SentenceView, at: number) =>
  tokens[at]!.number === undefined &&
  (FIRE.test(tokens[at]!.text) || STRIKE.test(tokens[at]!.text) || WAGED.test(tokens[at]!.text) || hasMark(tokens[at], 'attack')) &&
  !tokens[at]!.tags.outcomes?.some(({ role }) => role === 'lose');

const party = (side: string | undefined): Side | null =>
  side === 'azerbaijan' || side === 'armenia' || side === 'armenian' || side === 'nk' ? side : null;

/** "Azerbaijani shelling", "Armenia's missiles", «tirs arméniens»: a word for fighting at large is no strike. */
function besideStrike(view: SentenceView, at: number): Side | null {
  const { tokens } = view;
  const { text } = tokens[at]!;
  if (!FIRE.test(text) && !STRIKE.test(text)) return null;
  const armed = tokens[at - 1]?.tags.countable || STRIKE.test(tokens[at - 1]?.text ?? '') || FIRE.test(tokens[at - 1]?.text ?? '');
  const first = armed ? at - 1 : at;
  const made = ARMENIAN_MADE.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
  const last = hasMark(tokens[made - 1], 'army') ? made - 1 : made;
  const owner = /^['’]$/.test(tokens[last - 2]?.text ?? '') ? last - 3 : last - 1;
  if (tokens[owner] && (isStruckPlace(view, { first: owner, at: owner }) || isArmenianTown(view, owner))) return null;
  return party(tokens[owner]?.tags.side) ?? (ROMANCE.test(text) ? party(tokens[at + 1]?.tags.side) : null);
}

/** «արձակած արկ»: fired, between whose it is and what it is. */
const ARMENIAN_MADE = /^(?:արձակած|արձակված|հասցրած|կիրառած|բացած|իրականացրած)$/u;

/** Words that lay a strike to somebody's charge as "by" does. */
const CHARGED =
  /^(?:imputables?|imputée?s?|attribuables?|attribuée?s?|blamed|attributed|attributable|imputed|atribuid[oa]s?|zugeschrieben\p{L}*|приписываем\p{L}*)$/u;
const AGENT_REACH = 7;
const NAME_REACH = 5;

/** «frappes menées par les forces de X», "strikes blamed on X". */
function agentOfStrike({ view, roster }: Pick<BearerSearch, 'view' | 'roster'>, at: number, end: number): Side | null {
  const { tokens } = view;
  for (let i = WAGED.test(tokens[at]!.text) ? at : at + 1; i <= at + AGENT_REACH && i < end && tokens[i]!.number === undefined; i++) {
    // «со стороны Азербайджана»
    const from = tokens[i]!.text === 'со стороны';
    if (!from && !hasMark(tokens[i], 'by') && !CHARGED.test(tokens[i]!.text)) continue;
    for (let k = i + 1; k <= i + NAME_REACH && k < end && (tokens[k]!.word || /^['’]$/.test(tokens[k]!.text)); k++) {
      // «Beschuss von Stepanakert»
      const side = isStruckPlace(view, { first: k, at: k }) ? null : party(sideAt(view, k, roster) ?? undefined);
      if (side) return side;
    }
  }
  return null;
}
