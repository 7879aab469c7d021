import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../lib/core/terms/build-term-index.ts';
import { findMentions } from '../../../lib/core/terms/find-mentions.ts';
import { buildGate } from '../../../lib/core/topics/build-gate.ts';
import { GATE_NAMES } from '../../../lib/core/topics/gate-names.ts';
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

describe('a page of which a part is about the subject', () => {
  const MENU = [
    'Football: late goal decides the final',
    'Museum reopens its music rooms',
    'Theatre festival begins',
    'Wine harvest ends early',
  ];
  const BRIEF = [
    'In Nagorno-Karabakh, twelve soldiers were killed overnight, the Armenian Defence Ministry said.',
    'Azerbaijan denied that its artillery had shelled Armenia.',
    'Both armies fought on near Hadrut in Nagorno-Karabakh for a second day.',
  ];
  const EXODUS = [
    'Families from Nagorno-Karabakh reached Goris by bus.',
    'The road out of Nagorno-Karabakh was full for a third day.',
    'Nobody in Nagorno-Karabakh had thought to leave so soon, a teacher said.',
    'The authorities of Nagorno-Karabakh named no date of return.',
  ];
  const pageOf = (part: string[]) => [...MENU, ...MENU, ...MENU, ...part, ...MENU].join('\n\n');

  it.each([
    ['of war, in brief', BRIEF],
    ['of an exodus, without a word of war', EXODUS],
  ])('is about it: %s', (_, part) => {
    expect(decide(pageOf(part), 'en')).toBe(true);
  });

  it.each([
    ['Karabakh: fighting resumes', 'Fighting has resumed in Karabakh. Armenia says 16 soldiers were killed.'],
    ['Karabakh: fighting resumes', 'Fighting has resumed in Karabakh. Azerbaijan says 16 soldiers were killed.'],
    ['Nagorno-Karabakh: truce', 'A truce began in Nagorno-Karabakh at noon.'],
  ])('is about it where a short article stands between menus: %s', (head, prose) => {
    const items = ['Sport', 'Tennis', 'Film', 'Travel', 'Ukraine', 'Israel-Gaza', 'Premier League: City beat Arsenal 2-1'];
    expect(decide([...MENU, ...items, head, prose, ...items, ...MENU].join('\n\n'), 'en')).toBe(true);
  });

  it('is not about it where its prose is of another theme', () => {
    const prose =
      'The coach of the football club praised his striker after the match. Karabakh lost two players. The stadium was full of fans.';
    expect(decide([...MENU, prose].join('\n\n'), 'en')).toBe(false);
  });

  it('is not about it where the menu alone names the region', () => {
    expect(decide(pageOf(['Travel: carpets of Karabakh', 'Qarabag win the cup']), 'en')).toBe(false);
  });
});

describe('mightBeRelevant', () => {
  it('knows the names that the pack gives', () => {
    expect(GATE_NAMES).toEqual(buildGate(pack));
  });

  it.each([
    'Bergkarabachs Zukunft',
    'в НАГОРНОМ КАРАБАХЕ',
    'Ղարաբաղում',
    'les Arméniens',
    'Dağlıq Qarabağ',
    'Yerevan',
    'İrəvanda',
    'the armenian side',
    'it rained.Armenia said',
  ])('lets %s through', (text) => {
    expect(mightBeRelevant(text)).toBe(true);
  });

  it.each(['Carmen at the opera', 'Un match de rugby', 'Karate in Tokyo', 'a new garment', 'die Niederlande', ''])('stops %s', (text) => {
    expect(mightBeRelevant(text)).toBe(false);
  });
});
