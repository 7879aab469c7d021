import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compilePack, formatProblem } from '../../scripts/compile-pack.ts';

const seeds = resolve(import.meta.dirname, '../../seeds');
const folder = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('the examples of seeds/README.md can be added to the seeds as they stand', () => {
  const examples = [...readFileSync(join(seeds, 'README.md'), 'utf8').matchAll(/```yaml\n# (seeds\/\S+)\n([^`]*)```/g)];
  cpSync(seeds, join(folder, 'seeds'), { recursive: true });
  for (const [, file, content] of examples) writeFileSync(join(folder, file!), content!);
  expect(examples).toHaveLength(5);
  expect((compilePack({ seedsFolder: join(folder, 'seeds') }).problems ?? []).map(formatProblem)).toEqual([]);
}, 30_000);

it('the place of seeds/README.md has a name in each of the eight languages and says whose the place is', () => {
  const place = /^# seeds\/places\/.*\n([^`]*)```/m.exec(readFileSync(join(seeds, 'README.md'), 'utf8'))![1]!;
  for (const language of ['az', 'de', 'en', 'es', 'fr', 'hy', 'ru', 'tr']) expect(place).toContain(`language: ${language},`);
  expect(place).toMatch(/Internationally recognised as part of \w+\.\n/);
  expect(place).toMatch(/Lieu internationalement reconnu comme partie de l’\p{L}+\.\n/u);
});
