import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { checkQuotes, formatShare } from '../../scripts/check-quotes.ts';
import { compilePack, formatProblem } from '../../scripts/compile-pack.ts';
import { findShared } from '../../scripts/find-shared.ts';
import { locateQuote } from '../../scripts/locate-quote.ts';
import { statesNumber } from '../../scripts/states-number.ts';
import { smallPack } from '../core/pack/small-pack.ts';

const shared = findShared();
if (shared === null) console.log('quotations of the seeds not checked: no folder with the documents (PARALLAX_SHARED)');

describe.skipIf(shared === null)('the quotations of the seed pack', () => {
  it('stand in the documents, carry their value and stay within the share that may be quoted', () => {
    const { pack, problems = [] } = compilePack();
    expect(problems.map(formatProblem)).toEqual([]);
    const report = checkQuotes(pack!, join(shared!, 'seeds'));
    console.log(report.shares.map(formatShare).join('\n'));
    expect(report.problems.map(formatProblem)).toEqual([]);
    expect(report.shares).toHaveLength(5);
  });
});

describe('checkQuotes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  const text = `The two boats — both old — went down near the mill.${' Nothing else was seen.'.repeat(3)}`;
  writeFileSync(join(folder, 'paper.txt'), text);
  afterAll(() => rmSync(folder, { recursive: true }));

  const sha256 = (span: string) => createHash('sha256').update(span, 'utf8').digest('hex');
  const report = (change: (pack: Pack) => void = () => {}) => {
    const pack = smallPack();
    for (const { quote } of pack.claims) quote!.sha256 = sha256('two boats');
    change(pack);
    return checkQuotes(pack, folder);
  };
  const paths = (change: (pack: Pack) => void) => report(change).problems.map(({ record, path }) => `${record} ${path}`);

  it('finds nothing wrong with true quotations and counts overlapping ones once', () => {
    expect(report().problems).toEqual([]);
    expect(report().shares).toEqual([{ source: 'paper', quoted: 9, length: text.length, share: 9 / text.length }]);
  });

  it('reports a digest of another span', () => {
    expect(paths(({ claims }) => Object.assign(claims[1]!.quote!, { start: 5, end: 14 }))).toContain('paper-2 quote.sha256');
  });

  it('reports words that the document does not have', () => {
    expect(paths(({ claims }) => Object.assign(claims[0]!.quote!, { exact: 'two barge' }))).toEqual(['paper-1 quote.exact']);
  });

  it('reports a span beyond the end', () => {
    expect(paths(({ claims }) => Object.assign(claims[0]!.quote!, { exact: null, end: 9999 }))).toEqual(['paper-1 quote.end']);
  });

  it('reports a document of which too much is quoted', () => {
    const span = text.slice(0, 40);
    const quote = { exact: span, start: 0, end: 40, sha256: sha256(span) };
    expect(paths(({ claims }) => Object.assign(claims[0]!, { quote }))).toEqual(['paper ']);
  });

  it('does not count a span that ships no words', () => {
    const quote = { exact: null, start: 0, end: 40, sha256: sha256(text.slice(0, 40)) };
    expect(report(({ claims }) => Object.assign(claims[0]!, { quote })).shares[0]?.quoted).toBe(9);
  });

  it('reports a missing document', () => {
    expect(paths(({ sources }) => Object.assign(sources[0]!, { document: 'lost.txt' }))).toEqual(['paper document']);
  });

  it('reports a value that stands neither in the quotation nor in the paraphrase', () => {
    const value = { min: 7, max: 7, qualifier: 'exact' as const };
    expect(paths(({ claims }) => Object.assign(claims[0]!, { value }))).toEqual(['paper-1 value']);
  });

  it('names a claim whose value stands in the paraphrase only', () => {
    const change = { value: { min: 7, max: 7, qualifier: 'exact' as const }, paraphrase: { en: 'Seven boats in all.' } };
    const found = report(({ claims }) => Object.assign(claims[0]!, change));
    expect(found).toMatchObject({ problems: [], valuesOutside: ['paper-1'] });
  });
});

describe('statesNumber', () => {
  it.each([
    ['quelque 30 000 morts', 30000, null],
    ['plus de 120\u202f000 personnes', 120000, null],
    ['vingt-deux chars', 22, null],
    ['un seul appareil', 1, null],
    ['une dizaine de blindés', 10, null],
    ['vers 7 h 15', 435, 'clock_minutes'],
    ['à 8 heures du matin', 480, 'clock_minutes'],
    ['la guerre (1988–94)', 1994, 'year_span'],
    ['aucune perte', 0, null],
  ])('finds in «%s» the number %d', (text, number, unit) => expect(statesNumber(text, number, unit)).toBe(true));

  it.each([
    ['130 000 morts', 30000, null],
    ['cent vingt-deux chars', 2, null],
    ['à 8 h 30', 480, 'clock_minutes'],
    ['en 1994', 94, null],
    ['deuxième jour', 2, null],
  ])('does not find in «%s» the number %d', (text, number, unit) => expect(statesNumber(text, number, unit)).toBe(false));
});

describe('locateQuote', () => {
  it('returns every place where the words stand, with the digest of their bytes', () => {
    const sha256 = createHash('sha256').update('é!').digest('hex');
    expect(locateQuote('é! — é!', 'é!')).toEqual([
      { exact: 'é!', start: 0, end: 2, sha256 },
      { exact: 'é!', start: 5, end: 7, sha256 },
    ]);
  });

  it('returns nothing for words that are not there', () => {
    expect(locateQuote('one boat', 'two boats')).toEqual([]);
  });
});
