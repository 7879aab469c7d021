import { existsSync, globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile, formatHit } from '../../scripts/check-voice.ts';

const project = resolve(import.meta.dirname, '../..');
const bannedIn = (...patterns: string[]) =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: project }))
    .sort()
    .flatMap((file) => checkFile(resolve(project, file)).map((hit) => ({ ...hit, file })))
    .filter(({ pattern }) => pattern.level === 'ban')
    .map(formatHit);

describe('our own voice says no loaded word', () => {
  it('in the records of the seeds, quotations and names aside', () => {
    expect(bannedIn('seeds/pack.yaml', 'seeds/*/*.yaml')).toEqual([]);
  }, 30_000);

  it('in the interface', () => {
    expect(bannedIn('public/_locales/*/messages.json')).toEqual([]);
    expect(existsSync(resolve(project, 'public/_locales/en/messages.json'))).toBe(true);
  });

  it('in the documentation', () => {
    expect(bannedIn('README.md', 'docs/**/*.md', 'seeds/*.md')).toEqual([]);
  });
});
