import { type FoldedText, readFolded } from '../text/fold-text.ts';
import {
  ADJACENT,
  CAPITALS,
  HEAD_TO_OWNER,
  INSTITUTIONS,
  OWNER_CONCEPTS,
  OWNER_TO_HEAD,
  OWNER_WORDINGS,
  type Owner,
  type Role,
} from './institution-words.ts';
import type { Hit } from './scan-terms.ts';
import { SAFE, type TermIndex } from './term-index.ts';

/** Longest gap that a pattern between a head and its owner can match. */
const MAX_GAP = 48;
/** Roles whose head alone means the institution of the only state that the sentence names. */
const ALONE: ReadonlySet<Role> = new Set(['mod', 'mfa', 'moh']);

const GOES_ON = /^ (?:of|de|du|des|d'|del|von|der|in|en|a|in|непризн|самопровозгл|этои|страны)(?: |$|')/;

/** A hit that says whose an institution is. */
interface OwnerHit {
  hit: Hit;
  owner: Owner;
  /** The owner is a one-sided wording or a capital, which keeps its own mention. */
  apart: boolean;
}

/** What the search for institutions needs of a text. */
export interface InstitutionRequest {
  folded: FoldedText;
  index: TermIndex;
  /** All hits of the text. */
  hits: Hit[];
  language: string;
  /** Folded bounds of the sentence around a folded offset. */
  sentenceAt: (offset: number) => [number, number];
}

function toOwner(hit: Hit, index: TermIndex): OwnerHit | null {
  const { id, kind } = index.concepts[hit.concept]!;
  if (kind === 'owner') return id === 'nk-region' ? { hit, owner: 'nk', apart: true } : { hit, owner: id as Owner, apart: false };
  if (kind === 'wording') return OWNER_WORDINGS[id] ? { hit, owner: OWNER_WORDINGS[id], apart: true } : null;
  const owner = OWNER_CONCEPTS[id];
  return owner ? { hit, owner, apart: CAPITALS.has(id) } : null;
}

function groupBy(owners: OwnerHit[], key: (hit: Hit) => number): Map<number, OwnerHit[]> {
  const groups = new Map<number, OwnerHit[]>();
  for (const owner of owners) {
    const group = groups.get(key(owner.hit));
    if (group) group.push(owner);
    else groups.set(key(owner.hit), [owner]);
  }
  return groups;
}

/** Text between two folded offsets fits a pattern of this language, or is one space. */
function fits(request: InstitutionRequest, from: number, to: number, patterns: Record<string, RegExp>): boolean {
  const gap = readFolded(request.folded.units, from, to);
  return ADJACENT.test(gap) || Boolean(patterns[request.language]?.test(gap));
}

/** Owners right before and right after a head, nearest first. */
function ownersOf(request: InstitutionRequest, head: Hit, byStart: Map<number, OwnerHit[]>, byEnd: Map<number, OwnerHit[]>): OwnerHit[] {
  const found: OwnerHit[] = [];
  for (let gap = 1; gap <= MAX_GAP; gap++) {
    const before = byEnd.get(head.start - gap);
    if (before && fits(request, head.start - gap, head.start, OWNER_TO_HEAD))
      found.push(...before.sort((a, b) => a.hit.start - b.hit.start));
    const after = byStart.get(head.end + gap);
    if (after && fits(request, head.end, head.end + gap, HEAD_TO_OWNER)) found.push(...after.sort((a, b) => b.hit.end - a.hit.end));
  }
  return found;
}

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

const NOBODY: ReadonlySet<Owner> = new Set();

/** The only state whose name or adjective stands in the sentence, null where there is none or more than one. */
function onlyState(named: ReadonlySet<Owner>): Owner | null {
  const states = [...named].filter((owner) => owner !== 'nk');
  return states.length === 1 ? states[0]! : null;
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

/** "Local authorities" are the region's where their sentence names it and neither state; a ministry alone is the only state's. */
function findUnnamedOwner(role: Role, named: ReadonlySet<Owner>): Owner | null {
  if (role === 'local') return named.has('nk') && onlyState(named) === null && named.size === 1 ? 'nk' : null;
  return ALONE.has(role) ? onlyState(named) : null;
}

function composeHead(request: InstitutionRequest, head: Hit, near: OwnerHit[], bySentence: OwnersBySentence): Hit | null {
  const role = request.index.concepts[head.concept]!.id as Role;
  if (role === 'forces' && near.some(({ hit }) => isCounted(request, Math.min(hit.start, head.start)))) return null;
  for (const { hit, owner, apart } of near) {
    const concept = conceptOf(request.index, role, owner);
    if (concept < 0) continue;
    if (apart) return compose(concept, head.start, head.end, head);
    return compose(concept, Math.min(hit.start, head.start), Math.max(hit.end, head.end), head);
  }
  if (near.length || isGoverned(request, head)) return null;
  const owner = findUnnamedOwner(role, bySentence.get(request.sentenceAt(head.start)[0]) ?? NOBODY);
  const concept = owner ? conceptOf(request.index, role, owner) : -1;
  return concept >= 0 ? compose(concept, head.start, head.end, head) : null;
}

/**
 * Returns the institutions that are made of a head and its owner ("Defence Ministry of Azerbaijan", «ministère arménien de la Défense»),
 * and the ministries named alone in a sentence about one state only. Where the owner is a one-sided wording, the hit is the head alone.
 */
export function findInstitutions(request: InstitutionRequest): Hit[] {
  const { index, hits, language } = request;
  const own = (hit: Hit) => language === 'und' || index.languages[hit.language] === language;
  const owners = hits.flatMap((hit) => {
    const owner = toOwner(hit, index);
    return owner && (own(hit) || index.concepts[hit.concept]!.kind === 'place') ? [owner] : [];
  });
  const byStart = groupBy(owners, (hit) => hit.start);
  const byEnd = groupBy(owners, (hit) => hit.end);
  const bySentence = groupBySentence(request, owners);
  const heads = hits.filter((hit) => index.concepts[hit.concept]!.kind === 'head' && own(hit));
  const composed = heads.flatMap((head) => composeHead(request, head, ownersOf(request, head, byStart, byEnd), bySentence) ?? []);
  return [...composed, ...findSplit(request, owners)];
}
