import type { Claim } from '../pack/pack.ts';
import { compareTexts } from './choose-text.ts';
import { describeClaim } from './describe-claim.ts';
import { groupBy } from './group-by.ts';
import type { Records } from './look-up.ts';
import type { MentionLine, StatementModel } from './topic-model.ts';

/**
 * Returns the statements among claims, by date, then claimant. Claims that repeat one another are one statement, told by the claim with the
 * best-named speaker: a person or office, else an institution, else a side, else nobody. Among equals the one that the others repeat tells it,
 * and where that is not in the list, the oldest.
 */
export function buildStatements(claims: readonly Claim[], records: Records, language: string): StatementModel[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = groupBy(claims, (claim) => rootOf(claim, byId));
  const compare = compareMentions(language);
  return [...groups].map(([root, members]) => buildStatement(root, members, records, language)).sort((a, b) => compare(a.first, b.first));
}

/** Compares lines of a card by the date of their source, then claimant, then claim id; undated ones come last. */
export function compareMentions(language: string): (a: MentionLine, b: MentionLine) => number {
  const compare = compareTexts(language);
  return (a, b) =>
    compareDates(a.source.published.date, b.source.published.date) ||
    compare(a.speaker.name?.text ?? '\uffff', b.speaker.name?.text ?? '\uffff') ||
    compare(a.claim, b.claim);
}

/** Compares ISO dates; null comes last. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** The id at the end of the chain of repeats: a claim of the list or the last known one; a circle ends where it began. */
function rootOf(claim: Claim, byId: ReadonlyMap<string, Claim>): string {
  const seen = new Set<string>();
  let current = claim;
  while (current.repeats !== null && !seen.has(current.id)) {
    seen.add(current.id);
    const next = byId.get(current.repeats);
    if (!next) return current.repeats;
    current = next;
  }
  return seen.has(current.id) ? [...seen].sort()[0]! : current.id;
}

function buildStatement(root: string, members: readonly Claim[], records: Records, language: string): StatementModel {
  const lines = members.map((claim) => describeClaim(claim, records, language)).sort(compareMentions(language));
  const rank = (line: MentionLine) => rankSpeaker(line, records);
  const best = Math.max(...lines.map(rank));
  const named = lines.filter((line) => rank(line) === best);
  const first = named.find((line) => line.claim === root) ?? named[0]!;
  return { first, repeats: lines.filter((line) => line !== first), question: null };
}

function rankSpeaker({ speaker: { actor, side, as } }: MentionLine, records: Records): number {
  if (as === 'article') return 0;
  const kind = actor === null ? null : records.getActor(actor)?.kind;
  if (!kind) return side === null ? 0 : 1;
  return kind === 'institution' ? 2 : 3;
}
