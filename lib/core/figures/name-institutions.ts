import type { Mention } from '../annotation.ts';
import type { Side } from '../pack/pack.ts';
import { opponentOf, sideAt } from './bearer-search.ts';
import type { Roster } from './build-roster.ts';
import { institutionAt } from './institution-at.ts';
import { isFarFrom } from './is-far-from.ts';
import { isFighter } from './is-fighter.ts';
import { REGION } from './moved-side.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import { INSTITUTION_ACTORS, type InstitutionKind } from './words/institution-words.ts';

/** What a general name of an institution is read by. */
interface Surroundings {
  roster: Roster;
  /** Who spoke last before the sentence in the same paragraph. */
  previous: Speaker | null;
  /** Institution that spoke last in the same paragraph. */
  office: Speaker | null;
  /** Places and polities named last. */
  scene: readonly string[];
  /** Institutions and persons that the page has named before the sentence. */
  named: ReadonlySet<string>;
  /** Party from whose capital the page is sent; null where it has no dateline. */
  dateline: Side | null;
  language: string;
}

/** In the language of a state of its own a ministry without a name is that state's; Armenian is written in two republics. */
const HOME: Readonly<Record<string, Side>> = { az: 'azerbaijan' };

/**
 * Returns the view with general names of institutions ("the Defence Ministry", «le parquet») read as mentions of the party's own: the one
 * named beside it, the only one of the sentence, the last speaker's or the scene's. Left as it is where none of these tells.
 */
export function nameInstitutions(view: SentenceView, surroundings: Surroundings): SentenceView {
  let mentions: (Mention | null)[] | null = null;
  for (let at = 0; at < view.tokens.length; at++) {
    const named = view.mentions[at] ? null : institutionAt(view, at);
    if (!named) continue;
    const actor = actorOf(view, { at, ...named }, surroundings);
    const last = at + named.length - 1;
    if (actor && !introducesPerson(view, last + 1)) {
      const mention: Mention = {
        start: view.tokens[at]!.start,
        end: view.tokens[last]!.end,
        kind: 'actor',
        concept: actor,
        painted: false,
      };
      mentions ??= [...view.mentions];
      for (let i = at; i <= last; i++) mentions[i] = mention;
    }
    at = last;
  }
  return mentions ? { ...view, mentions } : view;
}

/** «le Premier ministre Nikol Pachinian»: the person speaks. */
const introducesPerson = ({ mentions }: SentenceView, next: number) => mentions[next]?.kind === 'person';

const BESIDE = 5;
/** Institutions that count their own side's people, so that a side named in the sentence is theirs. */
const OF_THEIR_OWN: readonly InstitutionKind[] = ['commission', 'prosecutor', 'health', 'ombudsman'];
const THERE_REACH = 3;
const THERE = /^(?:there|y|dort|dortige\p{L}*|allí|ahí|там|тамошн\p{L}*|orada\p{L}*|այնտեղ)$/u;

const THEIRS = /^(?:leurs?|ses|sa|son|their|its|ihren?|ihre|seinen?|sus?)$/u;

/** Tokens beside an institution that can tell whose it is: not past its verb of speech, nor past a number. */
function reachOf({ tokens, mentions }: SentenceView, first: number, next: number): { from: number; to: number } {
  const theirs = THEIRS.test(tokens[first]!.text);
  const ends = (i: number) => tokens[i]!.number !== undefined || (!theirs && tokens[i]!.tags.speech !== undefined && !mentions[i]);
  let from = first;
  while (from > 0 && from > first - BESIDE && !ends(from - 1)) from--;
  let to = next;
  while (to < tokens.length && to < next + BESIDE && tokens[to]!.text !== ',' && !ends(to)) to++;
  return { from, to: to - 1 };
}

function actorOf(
  view: SentenceView,
  { at, kind, length }: { at: number; kind: InstitutionKind; length: number },
  { roster, previous, office, scene, named, language, dateline }: Surroundings,
): string | null {
  // «le bureau du défenseur» is another than the one before
  if (kind === 'same' && hasMark(view.tokens[at + length], 'of') && isNamedBehind(view, at + length)) return null;
  if (kind === 'same') {
    const apart = MINISTRY.test(view.tokens[at + length - 1]!.text) && NO_MINISTRY.test(previous?.actor ?? '');
    if (!previous?.actor || apart) return null;
    // «poursuit le communiqué», after one who spoke for it
    if (isPerson(roster, previous.actor)) return office && office.side === previous.side ? office.actor : null;
    return previous.actor;
  }
  const near = nearestSide(view, { ...reachOf(view, at, at + length), at }, roster);
  if (kind === 'army' || kind === 'local') return recorded(near ?? sceneSide(placesOf(view) ?? scene, roster), kind, roster);
  const there = view.tokens.slice(at + length, at + length + THERE_REACH).some(({ text }) => THERE.test(text));
  const known = near || there ? null : knownOf(kind, named);
  if (known) return known;
  const home = near || there || kind === 'ombudsman' ? undefined : HOME[language];
  if (home) return recorded(home, kind, roster);
  const around = OF_THEIR_OWN.includes(kind)
    ? [near, dateline, onlySide(view, roster), previous?.side, sceneSide(scene, roster)]
    : [near, there ? sceneSide(scene, roster) : null, previous?.side, dateline, sceneSide(scene, roster), onlySide(unborne(view), roster)];
  return recorded(around.find((side) => side) ?? null, kind, roster);
}

/** "The ministry" is not the prosecutors who spoke before. */
const MINISTRY =
  /^(?:ministr\p{L}*|ministère|ministerium\p{L}*|ministerio|cartera|министерств\p{L}*|nazirli\p{L}*|bakanli\p{L}*|նախարարությ\p{L}*)$/u;
const NO_MINISTRY = /prosecutor|ombudsman|commission/;

const isNamedBehind = ({ mentions }: SentenceView, of: number) =>
  mentions.slice(of + 1, of + 1 + BESIDE).some((mention) => mention !== null);

const BORNE_REACH = 5;

/** The sentence without what stands right behind a number: who bears a count is not who tells it. */
function unborne(view: SentenceView): SentenceView {
  const { tokens } = view;
  const kept = tokens.map((_, i) => !tokens.slice(Math.max(0, i - BORNE_REACH), i).some(({ number }) => number !== undefined));
  return { ...view, tokens: tokens.filter((_, i) => kept[i]), mentions: view.mentions.filter((_, i) => kept[i]) };
}

/** Places that the sentence names; null for none. */
function placesOf({ mentions }: SentenceView): string[] | null {
  const places = mentions.flatMap((mention) => (mention?.kind === 'place' || mention?.kind === 'polity' ? [mention.concept] : []));
  return places.length > 0 ? places : null;
}

function recorded(side: Side | null, kind: InstitutionKind, roster: Roster): string | null {
  const owner = side === 'armenian' ? 'armenia' : side;
  const actor = owner ? INSTITUTION_ACTORS[owner]?.[kind] : undefined;
  return actor !== undefined && roster.speakerOf.has(actor) ? actor : null;
}

/** The one institution of a kind that the page has named. */
function knownOf(kind: InstitutionKind, named: ReadonlySet<string>): string | null {
  if (kind === 'government' || kind === 'foreign') return null;
  const actors = Object.values(INSTITUTION_ACTORS).flatMap((owner) => owner[kind] ?? []);
  const known = actors.filter((actor) => named.has(actor));
  return known.length === 1 ? known[0]! : null;
}

const isPerson = (roster: Roster, actor: string) => roster.persons.has(actor);

function nearestSide(view: SentenceView, { from, to, at }: { from: number; to: number; at: number }, roster: Roster): Side | null {
  const sides = view.tokens.flatMap((token, i) => {
    const where = REGION.includes(view.mentions[i]?.concept ?? '') && isWhere(view, i);
    const told = where || isFighter(view, i);
    const side = i >= from && i <= to && token.number === undefined && !told ? sideAt(view, i, roster) : null;
    return side && side in INSTITUTION_ACTORS
      ? [{ side, far: Math.abs(i - at) }]
      : side === 'armenian'
        ? [{ side, far: Math.abs(i - at) }]
        : [];
  });
  return sides.toSorted((a, b) => a.far - b.far)[0]?.side ?? null;
}

const LOCATIVE = /[dt][aə]$/u;

/** "In Karabakh", «Qarabağda»: where it happened, not whose the institution is. */
function isWhere({ tokens, mentions, verbLast }: SentenceView, at: number): boolean {
  let last = at;
  while (mentions[last + 1] === mentions[at]) last++;
  if (verbLast) return LOCATIVE.test(tokens[last]!.text);
  return hasMark(tokens[at - 1], 'stop') && !hasMark(tokens[at - 1], 'of');
}

/** The one party that the sentence names. */
function onlySide(view: SentenceView, roster: Roster): Side | null {
  const sides = new Set(
    view.tokens.flatMap((_, i) =>
      opponentOf(sideAt(view, i, roster)) && !isFighter(view, i) && !isFarFrom(view, i) ? [sideAt(view, i, roster)] : [],
    ),
  );
  return sides.size === 1 ? [...sides][0]! : null;
}

function sceneSide(scene: readonly string[], roster: Roster): Side | null {
  const sides = new Set(scene.flatMap((place) => roster.sideOf.get(place) ?? []));
  return sides.size === 1 ? [...sides][0]! : null;
}
