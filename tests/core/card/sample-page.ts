import type { Figure } from '../../../lib/core/annotation.ts';
import type { CardPage } from '../../../lib/core/card/card-model.ts';
import { exact } from './sample-pack.ts';

/** A page in French on which the given words are marked. */
export function samplePage(text: string): CardPage {
  return { language: 'fr', url: 'https://journal.example/a', date: '2020-09-28', text, sentence: `Avant ${text}.`, outlet: 'Journal' };
}

/** A figure as read from a page: helicopters of Azerbaijan, matched to their topic, unless said otherwise. */
export function sampleFigure(more: Partial<Figure> = {}): Figure {
  return {
    start: 0,
    end: 16,
    kind: 'figure',
    concept: null,
    painted: true,
    numberStart: 0,
    numberEnd: 4,
    value: exact(2),
    unit: 'helicopters_lost',
    side: 'azerbaijan',
    claimedBy: null,
    topic: 'helicopters',
    topics: ['helicopters'],
    match: 'same-figure',
    ...more,
  };
}
