import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNITS } from '../../../lib/core/figures/units.ts';
import { keyOf } from '../../../lib/core/i18n/name-speaker.ts';
import { SIDES } from '../../../lib/core/pack/pack-schema.ts';

type Messages = Record<string, { message: string }>;
const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const [en, fr] = ['en', 'fr'].map((language) => JSON.parse(read(`public/_locales/${language}/messages.json`)) as Messages) as [
  Messages,
  Messages,
];

/** Keys that views ask for as they stand; keys that are put together are checked by their list below. */
function keysAskedFor(): string[] {
  const views = ['components', 'lib/core/card', 'lib/core/export', 'lib/core/i18n'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => read(`${folder}/${file}`)),
  );
  const plain = views.flatMap((text) => [...text.matchAll(/\bt\('(\w+)'/g)].map((found) => found[1]!));
  const counted = views.flatMap((text) =>
    [...text.matchAll(/translateCount\(t, '(\w+)'/g)].flatMap((found) => [`${found[1]}_one`, `${found[1]}_other`]),
  );
  return [...new Set([...plain, ...counted])];
}

describe('messages', () => {
  it('are the same keys in English and French', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  it('take the same substitutions in both languages', () => {
    const slots = (messages: Messages, key: string) => [...new Set(messages[key]!.message.match(/\$\d/g) ?? [])].sort();
    const differing = Object.keys(en).filter((key) => slots(en, key).join() !== slots(fr, key).join());
    // A statement with one mention and one of many differ by grammar, not by slots.
    expect(differing).toEqual([]);
  });

  it('exist for every key that a view asks for', () => {
    const asked = keysAskedFor();
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.filter((key) => !(key in en))).toEqual([]);
  });

  it('exist for every unit and every side', () => {
    const wanted = [...UNITS.map((unit) => `unit_${unit}`), ...SIDES.map((side) => `side_${keyOf(side)}`)];
    expect(wanted.filter((key) => !(key in en))).toEqual([]);
  });

  it('are never empty, and French ones keep a no-break space before a colon', () => {
    expect(Object.entries({ ...en, ...fr }).filter(([, { message }]) => message.trim() === '')).toEqual([]);
    expect(Object.entries(fr).filter(([, { message }]) => / [:;?!»]|« /.test(message))).toEqual([]);
  });
});
