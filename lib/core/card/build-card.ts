import type { Annotation } from '../annotation.ts';
import { buildEventCard } from './build-event-card.ts';
import { buildFigureCard } from './build-figure-card.ts';
import { buildPersonCard } from './build-person-card.ts';
import { buildPlaceCard } from './build-place-card.ts';
import type { CardContext } from './build-topic.ts';
import { buildWordingCard } from './build-wording-card.ts';
import type { CardModel, CardPage } from './card-model.ts';
import type { Records } from './look-up.ts';
import { nameOrigin } from './name-origin.ts';
import type { NotedContext } from './noted-figures.ts';

/** What a card is built from. */
export interface CardRequest {
  annotation: Annotation;
  page: CardPage;
  records: Records;
  /** BCP 47 primary language of the interface. */
  interfaceLanguage: string;
  /** What the reader noted; nothing where left out. */
  noted?: NotedContext;
}

/** Returns the card of an annotation as plain JSON, null when its concept is not on record (a pack was removed meanwhile). */
export function buildCard({ annotation, page, records, interfaceLanguage, noted }: CardRequest): CardModel | null {
  const context: CardContext = { records, language: interfaceLanguage, noted };
  if (annotation.kind === 'figure') return buildFigureCard(annotation, page, context);
  return buildConceptCard(annotation.concept, page, context);
}

/** Returns the card of a place, polity, person, institution, event or wording by its id, null when it is not on record. */
export function buildConceptCard(id: string, page: CardPage, context: CardContext): CardModel | null {
  const card = buildCardOf(id, page, context);
  return card && { ...card, ...nameOrigin(id, context.records, context.language) };
}

function buildCardOf(id: string, page: CardPage, context: CardContext): CardModel | null {
  const { records } = context;
  const place = records.getPlace(id);
  if (place) return buildPlaceCard(place, page, context);
  const actor = records.getActor(id);
  if (actor) return buildPersonCard(actor, page, context);
  const event = records.getEvent(id);
  if (event) return buildEventCard(event, page, context);
  const wording = records.getWording(id);
  return wording && buildWordingCard(wording, page, context);
}
