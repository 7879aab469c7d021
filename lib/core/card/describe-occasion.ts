import type { Note } from '../notes/note.ts';
import type { Occasion } from '../reading.ts';
import { buildCard } from './build-card.ts';
import { buildTopicCard } from './build-figure-card.ts';
import type { CardModel, CardPage } from './card-model.ts';
import type { Records } from './look-up.ts';

/** Returns the card of the mark a reader rests on, or of a question opened from it; null when that is not on record. */
export function describeOccasion(
  occasion: Occasion,
  topic: string | null,
  { records, language, notes = [] }: { records: Records; language: string; notes?: readonly Note[] },
): CardModel | null {
  const page = cardPageOf(occasion);
  const noted = { notes, url: page.url };
  const interfaceLanguage = language.split('-')[0]!;
  if (topic !== null) return buildTopicCard(topic, page, { records, language: interfaceLanguage, noted });
  return buildCard({ annotation: occasion.annotation, page, records, interfaceLanguage, noted });
}

function cardPageOf({ annotation, block, page }: Occasion): CardPage {
  return {
    language: page.language ?? 'und',
    url: page.url,
    date: page.date,
    text: block.slice(annotation.start, annotation.end),
    sentence: block,
    outlet: page.outlet,
  };
}
