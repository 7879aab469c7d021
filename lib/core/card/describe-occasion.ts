import type { Occasion } from '../reading.ts';
import { buildCard } from './build-card.ts';
import { buildTopicCard } from './build-figure-card.ts';
import type { CardModel, CardPage } from './card-model.ts';
import type { Records } from './look-up.ts';

/** Returns the card of the mark a reader rests on, or of a question opened from it; null when that is not on record. */
export function describeOccasion(
  occasion: Occasion,
  topic: string | null,
  { records, language }: { records: Records; language: string },
): CardModel | null {
  const page = cardPageOf(occasion);
  const interfaceLanguage = language.split('-')[0]!;
  if (topic !== null) return buildTopicCard(topic, page, { records, language: interfaceLanguage });
  return buildCard({ annotation: occasion.annotation, page, records, interfaceLanguage });
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
