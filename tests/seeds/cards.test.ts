import { describe, expect, it } from 'vitest';
import { buildConceptCard } from '../../lib/core/card/build-card.ts';
import { buildTopicCard } from '../../lib/core/card/build-figure-card.ts';
import type { CardPage } from '../../lib/core/card/card-model.ts';
import { recordsOf } from '../../lib/core/card/look-up.ts';
import type { TopicDetail } from '../../lib/core/card/topic-model.ts';
import { ensurePack } from '../../scripts/compile-pack.ts';

const pack = ensurePack();
const records = recordsOf(pack);
const page: CardPage = { language: 'fr', url: null, date: null, text: 'mot', sentence: null, outlet: null };
const topicCards = pack.topics.map((topic) => buildTopicCard(topic.id, page, { records, language: 'en' })!.topic);
const concepts = [...pack.places, ...pack.actors, ...pack.events, ...pack.wordings].map(({ id }) => id);

/** Fields that hold our own words, or a name as a title. */
const OWN_TEXTS = new Set(['question', 'label', 'title', 'summary', 'note', 'role', 'paraphrase', 'gloss', 'name']);

function claimsShown(topic: TopicDetail): string[] {
  return topic.positions.flatMap(({ statements }) =>
    statements.flatMap(({ first, repeats }) => [first.claim, ...repeats.map(({ claim }) => claim)]),
  );
}

describe('cards of the seed pack', () => {
  it('exist for every record that can be marked, in both languages of the interface, as plain JSON', () => {
    for (const language of ['en', 'fr']) {
      for (const id of concepts) {
        const card = buildConceptCard(id, page, { records, language });
        expect(card, id).not.toBeNull();
        expect(JSON.parse(JSON.stringify(card)), id).toEqual(card);
      }
    }
  });

  it('are wholly in French for a French reader: no text of ours and no title falls back', () => {
    const told = (card: unknown): string[] => {
      if (typeof card !== 'object' || card === null) return [];
      return Object.entries(card).flatMap(([key, value]) => {
        const own = OWN_TEXTS.has(key) && value?.text !== undefined && value.language !== 'fr' ? [`${key}: ${value.text}`] : [];
        return [...own, ...told(value)];
      });
    };
    const cards = [
      ...concepts.map((id) => buildConceptCard(id, page, { records, language: 'fr' })),
      ...pack.topics.map(({ id }) => buildTopicCard(id, page, { records, language: 'fr' })),
    ];
    expect(cards.length).toBeGreaterThan(concepts.length);
    expect(told({ note: { text: 'A note.', language: 'en' } })).toEqual(['note: A note.']);
    expect([...new Set(cards.flatMap(told))]).toEqual([]);
  });

  it('title an event by its plainest common name', () => {
    const titles = (language: string) =>
      (['event:2020-war', 'event:first-nk-war'] as const).map((id) => {
        const card = buildConceptCard(id, page, { records, language });
        return card?.kind === 'event' ? card.name.text : null;
      });
    expect(titles('en')).toEqual(['Second Nagorno-Karabakh War', 'First Nagorno-Karabakh War']);
    expect(titles('fr')).toEqual(['deuxième guerre du Haut-Karabakh', 'première guerre du Haut-Karabakh']);
  });

  it('show every claim of a question exactly once', () => {
    for (const topic of topicCards) {
      const expected = pack.claims.filter((claim) => claim.topic === topic.id).map(({ id }) => id);
      expect(claimsShown(topic).sort(), topic.id).toEqual(expected.sort());
    }
  });

  it('draw positions of one unit and one bearer on one line only, and never those of mirror questions', () => {
    for (const topic of topicCards) {
      const drawn = topic.picture.lines.flatMap(({ dots }) => dots.flatMap(({ positions }) => positions));
      expect(
        drawn.every((id) => id.startsWith(`${topic.id}/`)),
        topic.id,
      ).toBe(true);
      const lines = topic.picture.lines.map(({ unit, bearer }) => `${unit} ${bearer}`);
      expect(new Set(lines).size, topic.id).toBe(lines.length);
    }
  });

  it('put every dot on its axis', () => {
    const dots = topicCards.flatMap((topic) => topic.picture.lines.flatMap((line) => line.dots));
    expect(dots.length).toBeGreaterThan(5);
    expect(dots.filter(({ x }) => !(x >= 0 && x <= 1))).toEqual([]);
  });

  it('list apart what counts different things: batteries and systems', () => {
    const topic = topicCards.find(({ id }) => id === 'armenian-air-defence-destroyed-2020-09-27');
    expect(topic?.picture.lines).toEqual([]);
  });

  it('have texts in French wherever there are any in English', () => {
    const french = pack.topics.map((topic) => buildTopicCard(topic.id, page, { records, language: 'fr' })!.topic);
    const fallen = french.filter(({ question, summary, positions }) =>
      [question, summary, ...positions.map(({ label }) => label)].some((text) => text.language !== 'fr'),
    );
    expect(fallen.map(({ id }) => id)).toEqual([]);
  });
});
