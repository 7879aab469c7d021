import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../lib/core/terms/build-term-index.ts';
import { findMentions } from '../../../lib/core/terms/find-mentions.ts';
import { buildGate } from '../../../lib/core/topics/build-gate.ts';
import { GATE_STEMS } from '../../../lib/core/topics/gate-stems.ts';
import { isRelevant } from '../../../lib/core/topics/is-relevant.ts';
import { mightBeRelevant } from '../../../lib/core/topics/might-be-relevant.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';
import sentences from '../../specs/relevance.json' with { type: 'json' };
import pages from '../../specs/relevance-pages.json' with { type: 'json' };

const pack = ensurePack();
const index = buildTermIndex(pack);

function decide(text: string, language: string): boolean {
  return mightBeRelevant(text) && isRelevant({ text, title: null, mentions: findMentions({ text, language, index }), index });
}

describe('isRelevant', () => {
  it.each([...sentences.about, ...pages.about])('takes for the subject: $text', ({ text, language }) => {
    expect(decide(text, language)).toBe(true);
  });

  it.each([...sentences.elsewhere, ...pages.elsewhere])('leaves alone: $text', ({ text, language }) => {
    expect(decide(text, language)).toBe(false);
  });
});

describe('mightBeRelevant', () => {
  it('knows the stems that the pack gives', () => {
    expect(GATE_STEMS).toEqual(buildGate(pack));
  });

  it.each(['Bergkarabachs Zukunft', 'в НАГОРНОМ КАРАБАХЕ', 'Ղարաբաղում', 'les Arméniens', 'Dağlıq Qarabağ'])('lets %s through', (text) => {
    expect(mightBeRelevant(text)).toBe(true);
  });

  it.each(['Carmen at the opera', 'Un match de rugby', 'Karate in Tokyo', ''])('stops %s', (text) => {
    expect(mightBeRelevant(text)).toBe(false);
  });
});
