import type { Figure } from '../../lib/core/annotation.ts';
import { UNITS } from '../../lib/core/figures/units.ts';
import type { GoldFigure, Passage, Span } from './passage.ts';
import { bareId, kinSides, overlaps, sameQualifier, sameValue } from './same-answer.ts';
import { emptyScore, type Score } from './score.ts';

const KNOWN_UNITS = new Set<string>(UNITS);
/** The page's own voice, or a speaker who is not named. */
const OUTLET = 'outlet';

/**
 * Returns the score of the figures found on a page about the subject. One is found where a number span overlaps and the value is right;
 * qualifier, unit, side, claimant and topic are told apart. A topic counts as wrong on a misread number and on an extra one as well.
 */
export function scoreFigures(page: Passage, figures: readonly Figure[]): Score {
  const score = emptyScore();
  const free = new Set(figures);
  for (const gold of page.figures) {
    const found = [...free].find((one) => isOn(gold, one) && sameValue(gold.value, one.value));
    if (found) {
      free.delete(found);
      countFound(page, { gold, found, score });
    } else countMissed(page, { gold, figures, score });
  }
  for (const extra of free) countExtra(page, extra, score);
  score.distractors = page.distractors.length;
  score.faults.misread = page.distractors.filter((span) => isMisread(page, span, figures)).length;
  return score;
}

const numberOf = ({ numberStart, numberEnd }: Figure): Span => ({ start: numberStart, end: numberEnd });
const isOn = ({ spans }: GoldFigure, figure: Figure) => spans.some((span) => overlaps(numberOf(figure), span));
const unitsOf = ({ unit, unit_ok }: GoldFigure) => unit_ok ?? [unit];
const sidesOf = ({ side, side_ok }: GoldFigure) => side_ok ?? [side];
const topicsOf = ({ topic, topic_ok }: GoldFigure) => (topic_ok ?? [topic]).map((one) => one ?? null);
const speakersOf = ({ attribution, attribution_ok }: GoldFigure) =>
  (attribution_ok ?? [attribution]).map((one) => (one == null ? OUTLET : bareId(one)));
/** Whether every defensible answer is a topic. */
const asksTopic = (gold: GoldFigure) => gold.topic !== undefined && !topicsOf(gold).includes(null);

function countMissed({ id }: Passage, { gold, figures, score }: { gold: GoldFigure; figures: readonly Figure[]; score: Score }): void {
  score.kinds.figure.misses++;
  if (gold.topic && !(gold.topic_ok ?? []).includes(null)) score.checks.topic.of++;
  const other = figures.find((one) => isOn(gold, one));
  const instead = other ? `, read as ${JSON.stringify(other.value)}` : '';
  score.notes.push(`${id} missed figure «${gold.surface}» = ${JSON.stringify(gold.value)}${instead}`);
}

interface Found {
  gold: GoldFigure;
  found: Figure;
  score: Score;
}

function countFound({ id }: Passage, { gold, found, score }: Found): void {
  score.kinds.figure.hits++;
  const judge = (check: 'qualifier' | 'unit' | 'side' | 'claimant', [right, wanted, given]: [boolean, unknown, unknown]) => {
    score.checks[check].of++;
    if (right) score.checks[check].right++;
    else score.notes.push(`${id} «${gold.surface}» ${check} ${wanted}, not ${given}`);
  };
  judge('qualifier', [sameQualifier(gold.qualifier, found.value.qualifier), gold.qualifier, found.value.qualifier]);
  if (isUnitJudged(gold)) judge('unit', [unitsOf(gold).includes(found.unit), unitsOf(gold), found.unit]);
  judge('side', [sidesOf(gold).some((side) => kinSides(side, found.side)), sidesOf(gold), found.side]);
  score.checks.sideExact.of++;
  if (sidesOf(gold).includes(found.side)) score.checks.sideExact.right++;
  const speaker = found.claimedBy === null ? OUTLET : bareId(found.claimedBy);
  const rightSpeaker = speakersOf(gold).includes(speaker);
  judge('claimant', [rightSpeaker, speakersOf(gold), speaker]);
  if (speaker !== OUTLET && !rightSpeaker) score.faults.wrongMouth++;
  if (gold.topic !== undefined) countTopic(id, { gold, found, score });
}

function isUnitJudged(gold: GoldFigure): boolean {
  const units = unitsOf(gold);
  return units.some((unit) => KNOWN_UNITS.has(unit)) && !(units.length === 1 && units[0] === 'other');
}

function countTopic(id: string, { gold, found, score }: Found): void {
  const right = topicsOf(gold).includes(found.topic);
  if (asksTopic(gold)) {
    score.checks.topic.of++;
    if (right) score.checks.topic.right++;
  }
  if (found.topic !== null && !right) score.faults.wrongTopic++;
  if (!right) score.notes.push(`${id} «${gold.surface}» topic ${topicsOf(gold)}, not ${found.topic}`);
}

function countExtra(page: Passage, extra: Figure, score: Score): void {
  const misread = page.figures.filter((gold) => overlaps(numberOf(extra), gold));
  if (extra.topic !== null && !misread.some((gold) => topicsOf(gold).includes(extra.topic))) score.faults.wrongTopic++;
  // A misread figure is a miss already.
  if (misread.length > 0) return;
  score.kinds.figure.extras++;
  score.notes.push(`${page.id} extra figure «${page.text.slice(extra.start, extra.end)}»`);
}

function isMisread({ figures: gold }: Passage, distractor: Span, figures: readonly Figure[]): boolean {
  return figures.some((one) => overlaps(numberOf(one), distractor) && !gold.some((figure) => overlaps(numberOf(one), figure)));
}
