import type { Mention } from '../annotation.ts';
import type { Side } from '../pack/pack.ts';
import type { Roster } from './build-roster.ts';
import { envoyOwner } from './envoy-owner.ts';
import { institutionAt } from './institution-at.ts';
import { heldSide, isOfEnclave, nearestSide, onlySide, reachOf, sceneSide, unborne } from './institution-owner.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Speaker, Voice } from './speaker.ts';
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
  /** Person or institution that a sentence of the paragraph began with. */
  head: Voice | null;
  /** The page's own day, ISO; null where unknown. */
  day: string | null;
  /** Institutions and persons that the page has named before the sentence. */
  named: ReadonlySet<string>;
  /** Party from whose capital the page is sent; null where it has no dateline. */
  dateline: Side | null;
  /** Party whose capital a paragraph opened in («À Bakou, le ton est autre.») with nobody having spoken since; null for none. */
  stage: Side | null;
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
const introducesPerson = ({ tokens, mentions }: SentenceView, next: number) =>
  mentions[next]?.kind === 'person' || (tokens[next]?.text === ',' && mentions[next + 1]?.kind === 'person');

const NAMED_REACH = 5;
/** Institutions that count their own side's people, so that a side named in the sentence is theirs. */
const OF_THEIR_OWN: readonly InstitutionKind[] = ['commission', 'prosecutor', 'health', 'ombudsman'];
const THERE_REACH = 3;
const THERE = /^(?:there|y|dort|dortige\p{L}*|allí|ahí|там|тамошн\p{L}*|orada\p{L}*|այնտեղ)$/u;

function actorOf(
  view: SentenceView,
  { at, kind, length }: { at: number; kind: InstitutionKind; length: number },
  { roster, previous, office, scene, named, language, dateline, head, day, stage }: Surroundings,
): string | null {
  // «le bureau du défenseur» is another than the one before
  if (kind === 'same' && hasMark(view.tokens[at + length], 'of') && isNamedBehind(view, at + length)) return null;
  if (kind === 'same') {
    const spoke = previous?.actor ?? head?.actor ?? null;
    const apart = MINISTRY.test(view.tokens[at + length - 1]!.text) && NO_MINISTRY.test(spoke ?? '');
    if (!spoke || apart) return null;
    if (HIS_OFFICE.test(view.tokens[at]!.text)) return isPerson(roster, spoke) || PERSONAL.test(spoke) ? spoke : null;
    // «poursuit le communiqué», after one who spoke for it
    if (isPerson(roster, spoke)) return office && office.side === previous?.side ? office.actor : null;
    return spoke;
  }
  if (kind === 'envoy') return recorded(envoyOwner(view, { at, length }, roster), kind, roster);
  const near = nearestSide(view, { ...reachOf(view, at, at + length), at }, roster);
  if (kind === 'army' || kind === 'local') return recorded(near ?? sceneSide(placesOf(view) ?? scene, roster), kind, roster);
  const there = view.tokens.slice(at + length, at + length + THERE_REACH).some(({ text }) => THERE.test(text));
  const known = near || there || stage ? null : knownOf(kind, named);
  if (known) return known;
  const home = near || there || kind === 'ombudsman' ? undefined : HOME[language];
  if (home) return recorded(home, kind, roster);
  const enclave: Side | null = isOfEnclave(view, at) ? 'nk' : null;
  const around = OF_THEIR_OWN.includes(kind)
    ? [near, dateline, onlySide(view, roster), previous?.side, sceneSide(scene, roster) ?? heldSide(scene, roster, day)]
    : [
        near,
        enclave,
        there ? sceneSide(scene, roster) : null,
        stage,
        previous?.side,
        dateline,
        sceneSide(scene, roster),
        onlySide(unborne(view), roster),
      ];
  return recorded(around.find((side) => side) ?? null, kind, roster);
}

/** "Her office counted": a person's own. */
const HIS_OFFICE = /^(?:his|her)$/;
const PERSONAL = /ombudsman|prosecutor|president/;

/** "The ministry" is not the prosecutors who spoke before. */
const MINISTRY =
  /^(?:ministr\p{L}*|ministère|ministerium\p{L}*|ministerio|cartera|министерств\p{L}*|nazirli\p{L}*|bakanli\p{L}*|նախարարությ\p{L}*)$/u;
const NO_MINISTRY = /prosecutor|ombudsman|commission/;

const isNamedBehind = ({ mentions }: SentenceView, of: number) =>
  mentions.slice(of + 1, of + 1 + NAMED_REACH).some((mention) => mention !== null);

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

const IN = /^(?:à|a|in|im|in der|в|во|en)$/u;

/** Returns the party in whose capital a sentence sets its scene from its first word on («À Bakou, …»); null for any other. */
export function stageOf({ tokens, mentions }: SentenceView, roster: Roster): Side | null {
  const place = IN.test(tokens[0]?.text ?? '') && mentions[1]?.kind === 'place' ? mentions[1].concept : null;
  return place ? (roster.sideOf.get(place) ?? null) : null;
}

/** The one institution of a kind that the page has named. */
function knownOf(kind: InstitutionKind, named: ReadonlySet<string>): string | null {
  if (kind === 'government' || kind === 'foreign') return null;
  const actors = Object.values(INSTITUTION_ACTORS).flatMap((owner) => owner[kind] ?? []);
  const known = actors.filter((actor) => named.has(actor));
  return known.length === 1 ? known[0]! : null;
}

const isPerson = (roster: Roster, actor: string) => roster.persons.has(actor);
