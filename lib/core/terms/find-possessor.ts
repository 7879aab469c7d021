import { readFolded } from '../text/fold-text.ts';
import type { InstitutionRequest, OwnerHit } from './find-owners.ts';
import type { Owner, Role } from './institution-words.ts';
import type { Hit } from './scan-terms.ts';

/** Roles of which each party has one: "its ministry" names it, "its troops" are people. */
export const NAMED_ALONE: ReadonlySet<Role> = new Set(['mod', 'mfa', 'moh', 'interior', 'emergency', 'prosecutor', 'ombudsman']);

/** Folded words right before a head that say it is somebody's, named before. */
const POSSESSIVE: Readonly<Record<string, RegExp>> = {
  en: /(?:^|[^a-z])(?:its|their)(?: own)? $/,
  fr: /(?:^|[^a-z])(?:son|sa|leur)(?: propre)? $/,
  de: /(?:^|[^a-z])(?:sein|ihr|dessen|deren)(?:e|em|en|er|es)? $/,
  es: /(?:^|[^a-z])su(?: propi[oa])? $/,
  ru: /(?:^|[^а-я])(?:его|ее|их) $/,
  hy: /(?:^|[^ա-ֆ])(?:իր|նրա|իրենց) $/,
};

const POSSESSIVE_REACH = 12;
/** How far back whom it stands for may be named, in folded units. */
const REACH = 400;

/** An owner named; `name` is false for an adjective. */
interface Named {
  owner: Owner;
  name: boolean;
}

/**
 * Returns whose an institution is that has "its" before it («son ministère», "its Defence Ministry"): the only owner named before it in its
 * sentence, else in the nearest sentence before that names any. Null where two are named there, or none; undefined where nothing says "its".
 */
export function findPossessor(
  { folded, index, language, sentenceAt }: InstitutionRequest,
  head: Hit,
  owners: readonly OwnerHit[],
): Owner | null | undefined {
  const before = readFolded(folded.units, Math.max(0, head.start - POSSESSIVE_REACH), head.start);
  if (!POSSESSIVE[language]?.test(before)) return undefined;
  const [own] = sentenceAt(head.start);
  const named = new Map<number, Named[]>();
  for (const { hit, owner } of owners) {
    if (hit.end > head.start || hit.start < head.start - REACH) continue;
    const [start] = sentenceAt(hit.start);
    const name = index.concepts[hit.concept]!.kind !== 'owner';
    named.set(start, [...(named.get(start) ?? []), { owner, name }]);
  }
  const nearest = named.get(own) ?? named.get(Math.max(...named.keys()));
  return nearest ? onlyOne(nearest) : null;
}

/** Names outweigh adjectives ("Azerbaijan spoke of Armenian losses"), and a party the region where it fights. */
function onlyOne(hits: readonly Named[]): Owner | null {
  const names = hits.some(({ name }) => name) ? hits.filter(({ name }) => name) : hits;
  const parties = names.some(({ owner }) => owner !== 'nk') ? names.filter(({ owner }) => owner !== 'nk') : names;
  return parties.every(({ owner }) => owner === parties[0]!.owner) ? parties[0]!.owner : null;
}
