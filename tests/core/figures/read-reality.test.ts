import { describe, expect, it } from 'vitest';
import unreal from '../../specs/unreal.json' with { type: 'json' };
import { figuresOf } from './read-specs.ts';

const TOPIC = 'azerbaijani-helicopters-downed-2020-09-27';

/** How a figure of the recorded number is read: as told, as none lost, or as no answer to any question. */
function readingOf(text: string, language: string): unknown[] {
  return figuresOf(text, language, '2020-09-27').map(({ value, topic, match }) => {
    if (value.max === 0 && match !== 'same-figure') return 'denied';
    if (topic === null) return 'supposed';
    return topic === TOPIC && match === 'same-figure' ? 'told' : { value, topic, match };
  });
}

describe('an event that is told', () => {
  it.each(unreal.filter(({ reading }) => reading === 'told'))('gets its topic ($language: $text)', ({ text, language }) => {
    expect(readingOf(text, language)).toEqual(['told']);
  });
});

describe('an event that is denied', () => {
  it.each(unreal.filter(({ reading }) => reading === 'denied'))('counts none ($language: $text)', ({ text, language }) => {
    expect(readingOf(text, language)).toEqual(['denied']);
  });
});

describe('an event that is supposed, wanted or asked about, or many that are denied', () => {
  it.each(unreal.filter(({ reading }) => reading === 'supposed'))('gets no topic ($language: $text)', ({ text, language }) => {
    expect(readingOf(text, language)).toEqual(['supposed']);
  });
});

it('has sentences of all three kinds in every language', () => {
  const kinds = Map.groupBy(unreal, ({ language }) => language);
  for (const [language, specs] of kinds) expect([language, new Set(specs.map(({ reading }) => reading)).size]).toEqual([language, 3]);
  expect(kinds.size).toBe(8);
});

/** Openings before a sentence that tells a loss, and what is left of it after them. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['It is not true that ', 'It is unclear whether ', 'Nothing would change if ', 'There is no evidence that '],
  fr: ['Il est faux que ', 'Rien ne changerait si ', 'Il n’est pas vrai que '],
};
const LOSSES: readonly (readonly [string, string, string])[] = [
  ['en', '2020-09-27', 'two Azerbaijani helicopters were shot down on 27 September 2020.'],
  ['en', '2020-09-27', 'Azerbaijan lost two helicopters on 27 September 2020.'],
  ['en', '2020-09-27', '16 soldiers of Nagorno-Karabakh were killed on 27 September 2020.'],
  ['fr', '2020-09-27', 'deux hélicoptères azerbaïdjanais ont été abattus le 27 septembre 2020.'],
  ['fr', '2020-09-27', 'seize soldats du Haut-Karabakh ont été tués le 27 septembre 2020.'],
];

describe('a sentence that agrees with a figure on record', () => {
  it.each(LOSSES)('does so when it stands alone (%s: %s %s)', (language, date, text) => {
    expect(figuresOf(text, language, date).map(({ match }) => match)).toEqual(['same-figure']);
  });

  it.each(LOSSES.flatMap(([language, date, text]) => FRAMES[language]!.map((frame) => [language, date, frame + text] as const)))(
    'no longer does when it is denied or left open (%s: %s %s)',
    (language, date, text) => {
      expect(figuresOf(text, language, date).map(({ match }) => match)).not.toContain('same-figure');
    },
  );
});
