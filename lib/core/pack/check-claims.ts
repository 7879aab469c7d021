import { checkValue } from './check-value.ts';
import type { Actor, Claim, Position, Side, Source, Topic } from './pack.ts';
import { missingRecord, type Problem } from './problem.ts';

/** The records that claims may refer to, by id. */
export interface ClaimContext {
  topics: ReadonlyMap<string, Topic>;
  sources: ReadonlyMap<string, Source>;
  actors: ReadonlyMap<string, Actor>;
  claims: ReadonlyMap<string, Claim>;
}

/** Returns every broken reference and rule of some claims among the records they refer to; empty when there is none. */
export function checkClaims(claims: readonly Claim[], context: ClaimContext): Problem[] {
  return claims.flatMap((claim) => [
    ...checkPlaceOfClaim(claim, context),
    ...checkClaimant(claim, context),
    ...checkQuote(claim, context),
    ...checkRepeats(claim, context),
  ]);
}

function checkPlaceOfClaim(claim: Claim, { topics }: ClaimContext): Problem[] {
  const topic = topics.get(claim.topic);
  if (!topic) return [missingRecord(claim.id, 'topic', 'topic', claim.topic)];
  const position = topic.positions.find(({ id }) => id === claim.position);
  if (!position) return [problem(claim, 'position', `${claim.topic} has no position ${claim.position}`)];
  return checkClaimValue(claim, position);
}

function checkClaimValue(claim: Claim, position: Position): Problem[] {
  const unitless = claim.value !== null && position.unit === null;
  const problems = checkValue(claim.id, 'value', claim.value);
  return unitless ? [...problems, problem(claim, 'value', `position ${position.id} has no unit`)] : problems;
}

function checkClaimant(claim: Claim, { actors }: ClaimContext): Problem[] {
  const { actor: id, side, as } = claim.claimant;
  if (id === null) return [];
  if (as === 'article') return [problem(claim, 'claimant.actor', 'must be null for the voice of the article')];
  const actor = actors.get(id);
  if (!actor) return [missingRecord(claim.id, 'claimant.actor', 'actor', id)];
  return liesWithin(side, actor.side) ? [] : [problem(claim, 'claimant.side', `is ${side}, ${id} speaks for ${actor.side}`)];
}

/** Armenia and Nagorno-Karabakh lie within the undivided Armenian side; every other side within itself alone. */
function liesWithin(side: Side | null, whole: Side | null): boolean {
  return side === whole || (whole === 'armenian' && (side === 'armenia' || side === 'nk'));
}

function checkQuote({ id, source: sourceId, quote }: Claim, { sources }: ClaimContext): Problem[] {
  const source = sources.get(sourceId);
  if (!source) return [missingRecord(id, 'source', 'source', sourceId)];
  if (!quote || source.document === null) {
    if ((quote === null) === (source.document === null)) return [];
    const message = quote ? `source ${sourceId} has no document to quote` : `source ${sourceId} has a document: say where in it`;
    return [{ record: id, path: 'quote', message }];
  }
  const length = quote.end - quote.start;
  if (length <= 0) return [{ record: id, path: 'quote.end', message: `${quote.end} is not after start (${quote.start})` }];
  if (quote.exact === null || quote.exact.length === length) return [];
  return [{ record: id, path: 'quote.exact', message: `is ${quote.exact.length} units long, start and end span ${length}` }];
}

function checkRepeats(claim: Claim, { claims }: ClaimContext): Problem[] {
  if (claim.repeats === null) return [];
  const first = claims.get(claim.repeats);
  if (!first) return [missingRecord(claim.id, 'repeats', 'claim', claim.repeats)];
  if (first.topic !== claim.topic || first.position !== claim.position)
    return [problem(claim, 'repeats', `${first.id} belongs to another topic or position`)];
  return isLoop(claim, claims) ? [problem(claim, 'repeats', 'leads back to a claim already passed')] : [];
}

function isLoop(claim: Claim, claims: ReadonlyMap<string, Claim>): boolean {
  const passed = new Set<string>();
  let next: Claim | undefined = claim;
  while (next && !passed.has(next.id)) {
    passed.add(next.id);
    next = next.repeats === null ? undefined : claims.get(next.repeats);
  }
  return next !== undefined;
}

const problem = (claim: Claim, path: string, message: string): Problem => ({ record: claim.id, path, message });
