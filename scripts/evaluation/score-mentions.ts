import type { Mention } from '../../lib/core/annotation.ts';
import type { GoldTerm, Passage } from './passage.ts';
import { bareId, overlaps, sameConcept, sameSpan } from './same-answer.ts';
import { emptyScore, type Score, type ScoredKind } from './score.ts';

/** The passages mark these wordings only; others are neither right nor wrong. */
const JUDGED_WORDINGS = new Set(['separatist', 'rebel', 'enemy', 'liberation', 'occupation', 'martyr', 'anti-terror']);

/** Returns the score of the names and wordings found on a page about the subject. Spans that overlap count; span and concept are told apart. */
export function scoreMentions(page: Passage, mentions: readonly Mention[]): Score {
  const score = emptyScore();
  scoreNames(page, mentions, score);
  scoreWordings(page, mentions, score);
  return score;
}

function scoreNames(page: Passage, mentions: readonly Mention[], score: Score): void {
  const terms = page.terms.filter(({ type }) => type !== 'lexis');
  const { pairs, rest } = pair(
    terms,
    mentions.filter(({ kind }) => kind !== 'wording'),
  );
  for (const [term, found] of pairs) countName(page, { term, found, score });
  for (const one of rest) {
    if ([...page.terms, ...page.permitted].some((span) => overlaps(one, span))) continue;
    score.kinds[scoredKind(one.kind)].extras++;
    score.notes.push(`${page.id} extra name «${page.text.slice(one.start, one.end)}» ${one.concept}`);
  }
}

function countName({ id }: Passage, { term, found, score }: { term: GoldTerm; found: Mention | null; score: Score }): void {
  const tally = score.kinds[scoredKind(term.type)];
  if (!found) {
    tally.misses++;
    score.notes.push(`${id} missed name «${term.surface}» ${term.concept}`);
    return;
  }
  const right = sameConcept(term, found);
  tally.hits++;
  countCheck(score.checks.span, sameSpan(term, found));
  countCheck(score.checks.concept, right);
  if (!right) score.notes.push(`${id} «${term.surface}» is ${term.concept}, not ${found.concept}`);
}

function scoreWordings(page: Passage, mentions: readonly Mention[], score: Score): void {
  const terms = page.terms.filter(({ type }) => type === 'lexis');
  const { pairs, rest } = pair(
    terms,
    mentions.filter(({ kind }) => kind === 'wording'),
  );
  const tally = score.kinds.wording;
  for (const [term, found] of pairs) {
    if (found) tally.hits++;
    else {
      tally.misses++;
      score.notes.push(`${page.id} missed wording «${term.surface}» ${term.concept}`);
    }
  }
  for (const one of rest) {
    const loaded = page.terms.some((term) => overlaps(one, term) && (term.loaded || term.type === 'lexis'));
    if (loaded || !JUDGED_WORDINGS.has(bareId(one.concept))) continue;
    tally.extras++;
    score.notes.push(`${page.id} extra wording «${page.text.slice(one.start, one.end)}» ${one.concept}`);
  }
}

/** Pairs every annotated term with one mention: the same span first, then an overlap that names the same, then any overlap. */
function pair(terms: readonly GoldTerm[], mentions: readonly Mention[]): { pairs: [GoldTerm, Mention | null][]; rest: Mention[] } {
  const free = new Set(mentions);
  const pairs = terms.map((term): [GoldTerm, Mention | null] => {
    const near = [...free].filter((one) => overlaps(one, term));
    const found = near.find((one) => sameSpan(one, term)) ?? near.find((one) => sameConcept(term, one)) ?? near[0] ?? null;
    if (found) free.delete(found);
    return [term, found];
  });
  return { pairs, rest: [...free] };
}

function scoredKind(kind: GoldTerm['type'] | Mention['kind']): ScoredKind {
  if (kind === 'polity') return 'place';
  return kind === 'lexis' ? 'wording' : kind;
}

function countCheck(check: { right: number; of: number }, right: boolean): void {
  check.of++;
  if (right) check.right++;
}
