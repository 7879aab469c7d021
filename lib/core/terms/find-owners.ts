import { type FoldedText, readFolded } from '../text/fold-text.ts';
import { ADJACENT, CAPITALS, HEAD_TO_OWNER, OWNER_CONCEPTS, OWNER_TO_HEAD, OWNER_WORDINGS, type Owner } from './institution-words.ts';
import type { Hit } from './scan-terms.ts';
import type { TermIndex } from './term-index.ts';

/** Longest gap that a pattern between a head and its owner can match. */
const MAX_GAP = 48;

/** A hit that says whose an institution is. */
export interface OwnerHit {
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

/** Returns the owners by a folded offset of each. */
export function groupBy(owners: OwnerHit[], key: (hit: Hit) => number): Map<number, OwnerHit[]> {
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

/** Returns the owners right before and right after a head, nearest first. */
export function ownersOf(
  request: InstitutionRequest,
  head: Hit,
  byStart: Map<number, OwnerHit[]>,
  byEnd: Map<number, OwnerHit[]>,
): OwnerHit[] {
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

/** Returns the owners in the language of the page, and places, whose names pass between languages; `own` tells that language. */
export function findOwners({ index, hits }: InstitutionRequest, own: (hit: Hit) => boolean): OwnerHit[] {
  return hits.flatMap((hit) => {
    const owner = toOwner(hit, index);
    return owner && (own(hit) || index.concepts[hit.concept]!.kind === 'place') ? [owner] : [];
  });
}
