import { describe, expect, it } from 'vitest';
import { matchPatterns, parseNewsSites, readNewsSites } from '../../scripts/news-sites.ts';

const problems = (line: string) => parseNewsSites(line).problems;

describe('the list of news sites', () => {
  it('is read line by line, comments and empty lines left out', () => {
    const { sites } = parseNewsSites('# a comment\n\njournal.example FR fr\n  xn--80a.example.org AM hy  \n');
    expect(sites.map(({ domain }) => domain)).toEqual(['journal.example', 'xn--80a.example.org']);
    expect(matchPatterns(sites)[0]).toBe('https://*.journal.example/*');
  });

  it.each([
    'https://www.example.org/ FR fr',
    'example.org/path FR fr',
    'example.org:8080 FR fr',
    '*.example.org FR fr',
    'Example.org FR fr',
    'localhost FR fr',
    'example..org FR fr',
    '127.0.0.1 FR fr',
  ])('refuses %s, since a browser would refuse the whole extension', (line) => {
    expect(problems(line)).toEqual([expect.stringMatching(/^news-sites\.txt, line 1: ".*" is no bare domain/)]);
  });

  it.each([
    ['example.org FR', 'domain, country and language expected'],
    ['example.org FR fr en', 'domain, country and language expected'],
    ['example.org fr fr', 'no country code'],
    ['example.org FR FR', 'no language code'],
  ])('refuses %s and says what is wrong', (line, fault) => {
    expect(problems(line)).toEqual([expect.stringContaining(fault)]);
  });

  it('names every faulty line, and the one that ships has none', () => {
    expect(problems('a b\nexample.org FR fr\nc d')).toHaveLength(2);
    expect(readNewsSites(new URL('../../assets/news-sites.txt', import.meta.url)).length).toBeGreaterThan(50);
  });
});
