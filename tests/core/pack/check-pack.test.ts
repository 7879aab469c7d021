import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../lib/core/pack/check-pack.ts';
import type { Pack } from '../../../lib/core/pack/pack.ts';
import { smallPack } from './small-pack.ts';

/** Problems of a small pack after one change, as `record path`. */
function problemsAfter(change: (pack: Pack) => void): string[] {
  const pack = smallPack();
  change(pack);
  return checkPack(pack).map(({ record, path }) => `${record} ${path}`);
}

describe('checkPack', () => {
  it('finds nothing in a pack that holds', () => {
    expect(checkPack(smallPack())).toEqual([]);
  });

  const cases: [string, string[], (pack: Pack) => void][] = [
    [
      'an id used by two records of different kinds',
      ['paper id'],
      ({ claims: [first, second] }) => {
        first!.id = 'paper';
        second!.repeats = 'paper';
      },
    ],
    [
      'an id of a position used in another topic',
      ['boats/two id', 'barges positions[0].id'],
      ({ topics }) => {
        topics[1]!.positions[0]!.id = 'boats/two';
      },
    ],
    [
      'a source whose date is more precise than it says',
      ['paper published.precision'],
      ({ sources }) => {
        sources[0]!.published.date = '2020-09-27';
      },
    ],
    [
      'a source that gives a precision without a date',
      ['paper published.precision'],
      ({ sources }) => {
        sources[0]!.published.date = null;
      },
    ],
    [
      'an actor whose role ends before it begins',
      ['actor:harbour to'],
      ({ actors }) => {
        Object.assign(actors[0]!, { from: '2020-05', to: '2019' });
      },
    ],
    [
      'an event that ends before it begins',
      ['event:flood to'],
      ({ events }) => {
        events[0]!.to = '2020-09-26';
      },
    ],
    [
      'control of a place that ends before it begins',
      ['place:riverton control[0].to'],
      ({ places }) => {
        places[0]!.control = [{ from: '1994', to: '1992-05', holder: null, note: { en: 'x' }, evidence: 'unsure' }];
      },
    ],
    [
      'a counterpart that does not exist',
      ['wording:wave counterparts[0]'],
      ({ wordings }) => {
        wordings[0]!.counterparts = ['wording:tide'];
      },
    ],
    [
      'a wording that is its own counterpart',
      ['wording:wave counterparts[0]'],
      ({ wordings }) => {
        wordings[0]!.counterparts = ['wording:wave'];
      },
    ],
    [
      'a topic of an unknown event',
      ['boats event'],
      ({ topics }) => {
        topics[0]!.event = 'event:fire';
      },
    ],
    [
      'a topic of an unknown place',
      ['boats place'],
      ({ topics }) => {
        topics[0]!.place = 'place:hilltown';
      },
    ],
    [
      'a topic that ends before it begins',
      ['boats to'],
      ({ topics }) => {
        topics[0]!.to = '2020-09-26';
      },
    ],
    [
      'a mirror that does not exist',
      ['boats mirrors[0]', 'barges mirrors[0]'],
      ({ topics }) => {
        topics[0]!.mirrors = ['rafts'];
      },
    ],
    [
      'a mirror stated on one side only',
      ['barges mirrors[0]'],
      ({ topics }) => {
        topics[0]!.mirrors = [];
      },
    ],
    [
      'a topic that mirrors itself',
      ['boats mirrors[1]'],
      ({ topics }) => {
        topics[0]!.mirrors.push('boats');
      },
    ],
    [
      'a position whose id is not that of its topic',
      ['boats positions[1].id'],
      ({ topics }) => {
        topics[0]!.positions[1]!.id = 'unknown';
      },
    ],
    [
      'a unit that is not in the list',
      ['boats positions[0].unit'],
      ({ topics }) => {
        topics[0]!.positions[0]!.unit = 'boats_lost';
      },
    ],
    [
      'a position with a value and no unit',
      ['boats positions[1].unit'],
      ({ topics }) => {
        topics[0]!.positions[1]!.value = { min: 1, max: 1, qualifier: 'approx' };
      },
    ],
    [
      'a value whose ends are swapped',
      ['boats positions[0].value.min'],
      ({ topics }) => {
        topics[0]!.positions[0]!.value = { min: 3, max: 2, qualifier: 'exact' };
      },
    ],
    [
      'an exact value with an open end',
      ['paper-1 value.max'],
      ({ claims }) => {
        claims[0]!.value = { min: 2, max: null, qualifier: 'exact' };
      },
    ],
    [
      'a least value with both ends',
      ['paper-1 value.max'],
      ({ claims }) => {
        claims[0]!.value = { min: 2, max: 3, qualifier: 'at_least' };
      },
    ],
    [
      'a greatest value without its end',
      ['paper-1 value.min', 'paper-1 value.max'],
      ({ claims }) => {
        claims[0]!.value = { min: 2, max: null, qualifier: 'at_most' };
      },
    ],
    [
      'a claim on an unknown topic',
      ['paper-2 topic'],
      ({ claims }) => {
        Object.assign(claims[1]!, { topic: 'rafts', repeats: null });
      },
    ],
    [
      'a claim on a position of another topic',
      ['paper-2 position'],
      ({ claims }) => {
        Object.assign(claims[1]!, { position: 'barges/two', repeats: null });
      },
    ],
    [
      'a number given for a position without a unit',
      ['paper-2 value'],
      ({ claims }) => {
        Object.assign(claims[1]!, { position: 'boats/unknown', repeats: null });
      },
    ],
    [
      'a claim by an unknown actor',
      ['paper-1 claimant.actor'],
      ({ claims }) => {
        claims[0]!.claimant.actor = 'actor:nobody';
      },
    ],
    [
      'an actor given as the voice of the article',
      ['paper-1 claimant.actor'],
      ({ claims }) => {
        claims[0]!.claimant.as = 'article';
      },
    ],
    [
      'a claim put into the mouth of another side than that of its actor',
      ['paper-1 claimant.side'],
      ({ actors, claims }) => {
        actors[0]!.side = 'azerbaijan';
        claims[0]!.claimant.side = 'armenia';
        claims[1]!.claimant.side = 'azerbaijan';
      },
    ],
    [
      'a claim of an undivided side by an actor of one part of it, or of no side by an actor that has one',
      ['paper-1 claimant.side', 'paper-2 claimant.side'],
      ({ actors, claims }) => {
        actors[0]!.side = 'nk';
        claims[0]!.claimant.side = 'armenian';
      },
    ],
    [
      'a claim of an unknown source',
      ['paper-1 source'],
      ({ claims }) => {
        claims[0]!.source = 'journal';
      },
    ],
    [
      'a quotation that ends before it begins',
      ['paper-1 quote.end'],
      ({ claims }) => {
        Object.assign(claims[0]!.quote!, { start: 13, end: 4 });
      },
    ],
    [
      'a quotation of another length than its span',
      ['paper-1 quote.exact'],
      ({ claims }) => {
        claims[0]!.quote!.exact = 'two';
      },
    ],
    [
      'a document without a place in it',
      ['paper-1 quote'],
      ({ claims }) => {
        claims[0]!.quote = null;
      },
    ],
    [
      'a quotation where there is no document',
      ['paper-1 quote', 'paper-2 quote'],
      ({ sources }) => {
        sources[0]!.document = null;
      },
    ],
    [
      'a repeated claim that does not exist',
      ['paper-2 repeats'],
      ({ claims }) => {
        claims[1]!.repeats = 'paper-9';
      },
    ],
    [
      'a repeated claim of another position',
      ['paper-2 repeats'],
      ({ claims }) => {
        Object.assign(claims[0]!, { position: 'boats/unknown', value: null });
      },
    ],
    [
      'claims that repeat each other',
      ['paper-1 repeats', 'paper-2 repeats'],
      ({ claims }) => {
        claims[0]!.repeats = 'paper-2';
      },
    ],
  ];
  it.each(cases)('reports %s', (_title, expected, change) => {
    expect(problemsAfter(change)).toEqual(expected);
  });

  it('compares dates only as far as the coarser one tells', () => {
    const change = ({ events }: Pack) => Object.assign(events[0]!, { from: '2020-09-27', to: '2020' });
    expect(problemsAfter(change)).toEqual([]);
  });

  it('takes a claim of either part of the undivided Armenian side from an actor of the whole', () => {
    const change = ({ actors, claims }: Pack) => {
      actors[0]!.side = 'armenian';
      claims[0]!.claimant.side = 'armenia';
      claims[1]!.claimant.side = 'nk';
    };
    expect(problemsAfter(change)).toEqual([]);
  });

  it('says which units there are where one is not in the list', () => {
    const pack = smallPack();
    pack.topics[0]!.positions[0]!.unit = 'boats_lost';
    expect(checkPack(pack)[0]?.message).toMatch(/^no unit boats_lost; known: .*\bvehicles_lost\b/);
  });

  it('reports every problem, not only the first', () => {
    const problems = problemsAfter((pack) => {
      pack.topics[0]!.event = 'event:fire';
      pack.claims[0]!.source = 'journal';
      pack.wordings[1]!.counterparts = ['wording:tide'];
    });
    expect(problems).toHaveLength(3);
  });
});
