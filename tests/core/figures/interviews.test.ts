import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/annotate.ts';
import { buildEngine } from '../../../lib/core/build-engine.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';

const engine = buildEngine(ensurePack());
const figuresOf = (language: string, text: string) =>
  annotate({ text, language, date: '2020-10-05', title: null, url: null }, engine).annotations.flatMap((one) =>
    one.kind === 'figure' ? [{ side: one.side, actor: one.claimedBy }] : [],
  );

describe('an interview', () => {
  it.each([
    ['en', 'Q: Mr Aliyev, Armenia says 200 soldiers were killed in Nagorno-Karabakh. A: That is a lie. We lost 12 soldiers.'],
    ['en', 'Q: Mr Pashinyan, Azerbaijan says 200 soldiers were killed in Nagorno-Karabakh. A: That is a lie. We lost 12 soldiers.'],
  ])('puts no answer into the mouth that the question quotes: %s %s', (language, text) => {
    expect(figuresOf(language, text).at(-1)).toEqual({ side: null, actor: null });
  });

  it.each([
    ['Ilham Aliev', 'armenian'],
    ['Nikol Pachinian', 'azerbaijan'],
  ])('has %s speak of the enemy by "they"', (name, side) => {
    const text = `La guerre au Haut-Karabakh.\n${name} : Ils ont perdu 2 000 soldats et nous avons gagné du terrain.`;
    expect(figuresOf('fr', text)[0]?.side).toBe(side);
  });

  it.each([
    ['Armenia', 'azerbaijan'],
    ['Azerbaijan', 'armenian'],
  ])('is asked what %s says that "you" lost', (name, side) => {
    expect(figuresOf('en', `The war in Nagorno-Karabakh.\nBBC: ${name} says you lost 3,000 soldiers.`)[0]?.side).toBe(side);
  });
});
