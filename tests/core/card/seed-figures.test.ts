import { describe, expect, it } from 'vitest';
import { buildFigureCard } from '../../../lib/core/card/build-figure-card.ts';
import { kinOf } from '../../../lib/core/card/kin-units.ts';
import { recordsOf } from '../../../lib/core/card/look-up.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';
import { sampleFigure, samplePage } from './sample-page.ts';

const pack = ensurePack();
const context = { records: recordsOf(pack), language: 'en' };

describe('a figure that is on record', () => {
  it('never both matches and stands on no line, in its own unit or a kindred one', () => {
    const answers = pack.topics.flatMap((topic) =>
      topic.positions.flatMap(({ unit, side, value }) =>
        unit && value ? [unit, ...kinOf(unit)].map((one) => ({ topic, unit: one, side, value })) : [],
      ),
    );
    expect(answers.length).toBeGreaterThan(30);
    for (const { topic, ...reading } of answers) {
      const figure = sampleFigure({ ...reading, topic: topic.id, topics: [topic.id], match: 'same-figure' });
      const card = buildFigureCard(figure, samplePage('x'), context);
      expect(card.reading.relation, topic.id).toBe('matches');
      expect(card.topic!.picture.pageApart, topic.id).toBe(false);
    }
  });
});
