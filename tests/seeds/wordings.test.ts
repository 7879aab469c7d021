import { describe, expect, it } from 'vitest';
import { ensurePack } from '../../scripts/compile-pack.ts';

const { wordings } = ensurePack();
const byId = new Map(wordings.map((wording) => [wording.id, wording]));
const sidesOf = (id: string) => byId.get(id)!.usedBy;

describe('counterparts of wordings', () => {
  it('are on record and mutual: what names the same thing as another is named by it', () => {
    const missing = wordings.flatMap(({ id, counterparts }) =>
      counterparts.filter((other) => !byId.get(other)?.counterparts.includes(id)).map((other) => `${id} ${other}`),
    );
    expect(missing).toEqual([]);
  });

  it('come from another side than the wording itself, unless both sides use both', () => {
    const sameSide = wordings.flatMap(({ id, usedBy, counterparts }) =>
      counterparts.filter((other) => usedBy === sidesOf(other) && usedBy !== 'both').map((other) => `${id} ${other}`),
    );
    expect(sameSide).toEqual([]);
  });

  it.each([
    ['wording:blockade', 'wording:eco-activist', 'the closure of a road and people'],
    ['wording:enclave', 'wording:regional-capital', 'a region and a city'],
    ['wording:self-proclaimed', 'wording:self-determination', 'a state and a principle'],
    ['wording:liberation', 'wording:retake', 'two words of one side'],
    ['wording:mercenaries', 'wording:terrorist', 'two words of one side'],
  ])('%s has not %s: %s', (id, other) => {
    expect(byId.has(other)).toBe(true);
    expect(byId.get(id)!.counterparts).not.toContain(other);
  });

  it('tell what the other side says of a place that one calls freed', () => {
    expect(byId.get('wording:liberation')!.counterparts).toContain('wording:occupation');
  });
});
