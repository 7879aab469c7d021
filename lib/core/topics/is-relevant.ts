import type { Mention } from '../annotation.ts';
import { SUBJECT_REGIONS } from '../terms/subject-concepts.ts';
import type { TermIndex } from '../terms/term-index.ts';
import { foldWord } from '../text/fold-text.ts';
import { ARMENIAN_WORDS, AZERBAIJANI_WORDS, CONFLICT_WORDS, OTHER_THEME_WORDS, OTHER_WARS } from './subject-words.ts';

/** What the decision rests on. */
export interface RelevanceRequest {
  text: string;
  title: string | null;
  /** Mentions found in the text, as if the page were about the subject. */
  mentions: Mention[];
  index: TermIndex;
}

/** A page's head tells its subject; the rest of a long page adds little and costs much. */
const SAMPLE = 40_000;
/** From this sum of weights on, a page is about the subject. */
const ENOUGH = 3;

/** Counts of what speaks for and against. */
interface Evidence {
  core: number;
  places: number;
  others: number;
  armenian: number;
  azerbaijani: number;
  conflict: number;
  theme: number;
  wars: number;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function gather({ text, title, mentions, index }: RelevanceRequest): Evidence {
  const folded = foldWord(`${title ?? ''}\n${text.slice(0, SAMPLE)}`);
  const signs = new Set(index.concepts.filter(({ sign }) => sign).map(({ id }) => id));
  const named = mentions.filter(({ concept }) => signs.has(concept));
  const distinct = (kinds: Mention['kind'][]) =>
    new Set(named.filter(({ kind, concept }) => kinds.includes(kind) && !SUBJECT_REGIONS.has(concept)).map(({ concept }) => concept)).size;
  return {
    core: named.filter(({ concept }) => SUBJECT_REGIONS.has(concept)).length,
    places: distinct(['place', 'polity']),
    others: distinct(['person', 'actor', 'event']),
    armenian: count(folded, ARMENIAN_WORDS),
    azerbaijani: count(folded, AZERBAIJANI_WORDS),
    conflict: count(folded, CONFLICT_WORDS),
    theme: count(folded, OTHER_THEME_WORDS),
    wars: count(folded, OTHER_WARS),
  };
}

/** Both states named on a page of war or diplomacy make it likely even where no contested place is named. */
function weigh({ core, places, others, armenian, azerbaijani, conflict, wars }: Evidence): number {
  const both = armenian > 0 && azerbaijani > 0 && conflict >= 2 ? ENOUGH : 0;
  const states = Math.sign(armenian) + Math.sign(azerbaijani);
  const calm = conflict === 0 && core === 0 ? 1 : 0;
  // Peacekeepers and mediators serve elsewhere too: beside another war they say nothing.
  const people = wars > 0 && core + places === 0 ? 0 : others * 2;
  return core * ENOUGH + places * 2 + people + both + states - calm;
}

/** Other themes and other wars that borrow a name of the subject speak of themselves more than of it. */
function isElsewhere({ core, places, others, armenian, azerbaijani, conflict, theme, wars }: Evidence): boolean {
  const subject = core + places + others;
  if (theme >= 2 && theme > 2 * conflict) return true;
  if (theme >= 2 && conflict < 2 && armenian === 0) return true;
  return wars > 2 * (subject + Math.min(armenian, azerbaijani)) && wars >= 2;
}

/**
 * Returns true where a page is about the conflict over Nagorno-Karabakh. One mention of Azerbaijan is not enough, one of the region
 * is, unless the page's words are those of sport, crafts, poetry, travel or another war.
 */
export function isRelevant(request: RelevanceRequest): boolean {
  const evidence = gather(request);
  return weigh(evidence) >= ENOUGH && !isElsewhere(evidence);
}
