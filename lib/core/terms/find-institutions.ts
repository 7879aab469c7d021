import { readFolded } from '../text/fold-text.ts';
import { findHolder } from './find-holder.ts';
import { findOwners, groupBy, type InstitutionRequest, type OwnerHit, ownersOf } from './find-owners.ts';
import { findPossessor, NAMED_ALONE } from './find-possessor.ts';
import { findUnnamedOwner, readInstitution } from './find-unnamed-owner.ts';
import { INSTITUTIONS, type Owner, type Role } from './institution-words.ts';
import { pointedOwner } from './pointed-owner.ts';
import type { Hit } from './scan-terms.ts';
import { SAFE, type TermIndex } from './term-index.ts';

const LONGEST_SENTENCE = 1000;
const NOBODY: ReadonlySet<Owner> = new Set();

const GOES_ON = /^ (?:of|de|du|des|d'|del|von|der|in|en|a|in|непризн|самопровозгл|этои|страны)(?: |$|')/;

const places = new WeakMap<TermIndex, Map<string, number>>();

/** Place of a concept in the index, -1 where the index lacks it. */
function placeOf(index: TermIndex, id: string): number {
  let known = places.get(index);
  if (!known) {
    known = new Map(index.concepts.map((concept, at) => [concept.id, at]));
    places.set(index, known);
  }
  return known.get(id) ?? -1;
}

function conceptOf(index: TermIndex, role: Role, owner: Owner): number {
  const id = INSTITUTIONS[role]?.[owner];
  return id ? placeOf(index, id) : -1;
}

const compose = (concept: number, start: number, end: number, like: Hit): Hit => ({ ...like, concept, start, end, risk: SAFE, form: -1 });

/** A counted plural is people, not the institution: "300 Azerbaijani troops". */
function isCounted(request: InstitutionRequest, start: number): boolean {
  return /\d ?$/.test(readFolded(request.folded.units, Math.max(0, start - 2), start));
}

const OFFICIALS = /^(?:officials|responsables)$/;

/** "Officials in Yerevan" may be anybody there, "Armenian officials" are the state's. */
const isOfficials = ({ folded }: InstitutionRequest, head: Hit): boolean => OFFICIALS.test(readFolded(folded.units, head.start, head.end));

const isWhere = ({ index }: InstitutionRequest, head: Hit, hit: Hit): boolean =>
  hit.start > head.start && ['place', 'polity'].includes(index.concepts[hit.concept]!.kind);

/** Owners named in each sentence, by its start. */
type OwnersBySentence = Map<number, Set<Owner>>;

function groupBySentence(request: InstitutionRequest, owners: OwnerHit[]): OwnersBySentence {
  const groups: OwnersBySentence = new Map();
  for (const { hit, owner } of owners) {
    const [start] = request.sentenceAt(hit.start);
    groups.set(start, (groups.get(start) ?? new Set()).add(owner));
  }
  return groups;
}

/** «ministère arménien de la Défense»: the adjective stands inside. */
function findSplit(request: InstitutionRequest, owners: OwnerHit[]): Hit[] {
  const { index, hits } = request;
  const kindOf = (hit: Hit) => index.concepts[hit.concept]!.kind;
  const opens = new Map(hits.filter((hit) => kindOf(hit) === 'open').map((hit) => [hit.end + 1, hit]));
  const closes = new Map(hits.filter((hit) => kindOf(hit) === 'close').map((hit) => [hit.start - 1, hit]));
  return owners.flatMap(({ hit, owner }) => {
    const open = opens.get(hit.start);
    const close = closes.get(hit.end);
    const concept = open && close ? conceptOf(index, index.concepts[close.concept]!.id as Role, owner) : -1;
    return concept >= 0 ? [compose(concept, open!.start, close!.end, hit)] : [];
  });
}

/** A head that goes on with somebody's name, "the defence ministry of the country", is not alone. */
function isGoverned({ folded }: InstitutionRequest, head: Hit): boolean {
  return GOES_ON.test(readFolded(folded.units, head.end, Math.min(folded.units.length, head.end + 12)));
}

/** The institution that a head makes with the owners beside it, null where none does. */
function composeNamed(request: InstitutionRequest, head: Hit, near: OwnerHit[]): Hit | null {
  const role = request.index.concepts[head.concept]!.id as Role;
  if (role === 'forces' && near.some(({ hit }) => isCounted(request, Math.min(hit.start, head.start)))) return null;
  for (const { hit, owner, apart } of near) {
    const concept = conceptOf(request.index, role, owner);
    if (concept < 0 || (isOfficials(request, head) && isWhere(request, head, hit))) continue;
    if (apart) return compose(concept, head.start, head.end, head);
    return compose(concept, Math.min(hit.start, head.start), Math.max(hit.end, head.end), head);
  }
  return null;
}

/** Owners of the institutions named in full, by role, each from its first mention on. */
type Introduced = Map<Role, { owner: Owner; start: number }[]>;

function introduce(index: TermIndex, hits: Hit[]): Introduced {
  const introduced: Introduced = new Map();
  for (const { concept, start, risk } of hits) {
    const known = risk === SAFE ? readInstitution(index.concepts[concept]!.id) : undefined;
    if (!known) continue;
    const list = introduced.get(known.role) ?? [];
    if (!list.some(({ owner }) => owner === known.owner)) list.push({ owner: known.owner, start });
    introduced.set(known.role, list);
  }
  return introduced;
}

interface UnnamedContext {
  introduced: Introduced;
  bySentence: OwnersBySentence;
  owners: readonly OwnerHit[];
}

const AUTHORITIES = /autorit|authorit|behorde|autoridad|власт|makam|hakimiyy|իշխանութ/;

/** Those who govern a place, and not whoever holds an office there. */
const isGoverning = ({ folded }: InstitutionRequest, head: Hit, role: Role): boolean =>
  role === 'local' && AUTHORITIES.test(readFolded(folded.units, head.start, head.end));

/** How far back "local" may look for the place that it is said of, in folded units. */
const LOCAL_REACH = 500;

/** Owners that the last sentence before names that names any. */
function namedBefore(bySentence: OwnersBySentence, start: number): ReadonlySet<Owner> {
  const starts = [...bySentence.keys()].filter((one) => one < start && one > start - LOCAL_REACH);
  return starts.length > 0 ? bySentence.get(Math.max(...starts))! : NOBODY;
}

function composeUnnamed(request: InstitutionRequest, head: Hit, { introduced, bySentence, owners }: UnnamedContext): Hit | null {
  const role = request.index.concepts[head.concept]!.id as Role;
  const back = pointedOwner(request, head, owners);
  const holder = findHolder(request, head, role);
  const pointed = holder ?? (back === undefined && NAMED_ALONE.has(role) ? findPossessor(request, head, owners) : back);
  if ((pointed === undefined && isGoverned(request, head)) || isOfficials(request, head)) return null;
  const [start, end] = request.sentenceAt(head.start);
  const before = new Set(introduced.get(role)?.flatMap((one) => (one.start < head.start ? [one.owner] : [])));
  const sentence = readFolded(request.folded.units, start, Math.min(end, start + LONGEST_SENTENCE));
  const owner =
    pointed !== undefined
      ? pointed
      : findUnnamedOwner({
          role,
          before,
          named: bySentence.get(start) ?? (isGoverning(request, head, role) ? namedBefore(bySentence, start) : NOBODY),
          sentence,
          language: request.language,
        });
  const concept = owner ? conceptOf(request.index, role, owner) : -1;
  return concept >= 0 ? compose(concept, head.start, head.end, head) : null;
}

/** "Units of the Azerbaijani Army": whether the owner behind a head belongs to a longer name that begins with it. */
function ownerTaker(request: InstitutionRequest, heads: Hit[]): (owner: OwnerHit) => boolean {
  const headStarts = new Set(heads.map(({ start }) => start));
  const named = new Map<number, number>();
  for (const { concept, start, end } of request.hits)
    if (request.index.concepts[concept]!.kind === 'actor') named.set(start, Math.max(end, named.get(start) ?? 0));
  return ({ hit }) => {
    if ((named.get(hit.start) ?? 0) > hit.end || headStarts.has(hit.end + 1)) return true;
    return /^'s? $/.test(readFolded(request.folded.units, hit.end, hit.end + 3)) && headStarts.has(hit.end + 3);
  };
}

/**
 * Returns the institutions that are made of a head and its owner ("Defence Ministry of Azerbaijan", «ministère arménien de la Défense»),
 * and those named alone where the text tells whose they are. Where the owner is a one-sided wording, the hit is the head alone.
 */
export function findInstitutions(request: InstitutionRequest): Hit[] {
  const { index, hits, language } = request;
  const own = (hit: Hit) => language === 'und' || index.languages[hit.language] === language;
  const owners = findOwners(request, own);
  const byStart = groupBy(owners, (hit) => hit.start);
  const byEnd = groupBy(owners, (hit) => hit.end);
  const heads = hits.filter((hit) => index.concepts[hit.concept]!.kind === 'head' && own(hit));
  const alone: Hit[] = [];
  const composed = findSplit(request, owners);
  const isTaken = ownerTaker(request, heads);
  for (const head of heads) {
    const near = ownersOf(request, head, byStart, byEnd).filter((one) => one.hit.start < head.start || !isTaken(one));
    const named = composeNamed(request, head, near);
    if (named) composed.push(named);
    else if (!near.length) alone.push(head);
  }
  const introduced = introduce(
    index,
    [...composed, ...hits].sort((a, b) => a.start - b.start),
  );
  const bySentence = groupBySentence(request, owners);
  return [...composed, ...alone.flatMap((head) => composeUnnamed(request, head, { introduced, bySentence, owners }) ?? [])];
}
